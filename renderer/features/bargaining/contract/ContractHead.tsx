import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { agreementOf } from '../../../../shared/bargaining/parts.ts';
import { contentSays } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { textClosed } from '../../../../shared/bargaining/process/text-lock.ts';
import { agreementStates, type Side, sides } from '../../../../shared/bargaining/terms.ts';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PointList } from '../sections/PointList.tsx';
import type { ContractDialog } from './ContractDialogs.tsx';

/** 合同草案: term, initials and signatures, whether the text is open, and what the rules say of the whole. */
export function ContractHead({ onDialog }: { onDialog: (dialog: ContractDialog) => void }) {
  const t = useText(roundText);
  const c = useText(contractText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { law } = useApp();
  const agreement = agreementOf(file);
  const closed = textClosed(file);
  const draft = agreement?.state === 'draft';
  const said = contentSays({ file, on: today, profile: profileOfRound(file), calendar: law.calendar });
  const compare = `/bargaining/rounds/${file.round.id}/compare`;
  const amended = file.round.body.passes.some((one) => one.because === 'amendment');
  return (
    <Section
      title={t.draft}
      actions={
        <>
          <Button component={Link} to={compare}>
            {c.compare}
          </Button>
          {amended && (
            <Button component={Link} to={`${compare}?with=amendment`}>
              {c.compareAmendment}
            </Button>
          )}
          {closed === null && (
            <Button variant="outlined" onClick={() => onDialog('draft')}>
              {draft ? t.editDraft : t.registerDraft}
            </Button>
          )}
          {closed === null && draft && <Button onClick={() => onDialog('initial')}>{t.initial}</Button>}
          {draft && <Signatures onDialog={onDialog} />}
        </>
      }
    >
      {agreement === null ? (
        <Typography variant="body2" color="textSecondary">
          {t.noDraft}
        </Typography>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, fontSize: 14 }}>
          <strong>{agreement.body.title}</strong>
          <span>{word(agreementStates[agreement.state])}</span>
          <span>{`${agreement.termStart ?? ''} — ${agreement.termEnd ?? ''}`}</span>
          {agreement.body.minimumWageFen !== null && (
            <span>{`${word(w.lowestWage)} ${formatYuan(agreement.body.minimumWageFen)}`}</span>
          )}
          <span>{`${t.initialledOn} ${agreement.body.draftAgreedOn ?? '—'}`}</span>
          <span>{`${t.adoptedOn} ${agreement.body.adoptedOn ?? '—'}`}</span>
          {(['worker', 'employer'] as const).map((side) => {
            const { on, by } = signatureOf(agreement, side);
            return (
              <span
                key={side}
              >{`${word(sides[side])}：${on === null ? t.notSigned : t.signedBy(by, on)}`}</span>
            );
          })}
          <span>{`${t.effectiveOn} ${agreement.effectiveOn ?? '—'}`}</span>
        </Box>
      )}
      <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
        {closed !== null && agreement !== null && (
          <Alert severity="info" variant="outlined" icon={false}>
            {word(closed)}
          </Alert>
        )}
        <PointList title={t.verdict.invalid} severity="error" points={said.unmet} />
        <PointList title={t.verdict['valid-with-warning']} severity="warning" points={said.warnings} />
      </Box>
    </Section>
  );
}

type Agreement = NonNullable<ReturnType<typeof agreementOf>>;
const signatureOf = ({ body }: Agreement, side: Side) =>
  side === 'worker'
    ? { on: body.signedWorkerOn, by: body.signedWorkerBy }
    : { on: body.signedEmployerOn, by: body.signedEmployerBy };

/** A button for each side: to sign, or to take the signature back. */
function Signatures({ onDialog }: { onDialog: (dialog: ContractDialog) => void }) {
  const t = useText(roundText);
  const c = useText(contractText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const agreement = agreementOf(file);
  if (agreement === null) return null;
  const withdraw = async (side: Side) => {
    const title = c.unsign(word(sides[side]));
    const { ok, reason } = await confirm({
      title: `${title}？`,
      text: c.unsignText,
      act: title,
      danger: true,
      askReason: { label: c.unsignReason },
    });
    if (ok && (await act(() => bargaining.unsign(file.round.id, side, reason)))) say(c.unsigned);
  };
  return (['worker', 'employer'] as const).map((side) =>
    signatureOf(agreement, side).on === null ? (
      <Button key={side} onClick={() => onDialog(side)}>
        {t.signAs(word(sides[side]))}
      </Button>
    ) : (
      <Button key={side} color="inherit" loading={busy} onClick={() => void withdraw(side)}>
        {c.unsign(word(sides[side]))}
      </Button>
    ),
  );
}
