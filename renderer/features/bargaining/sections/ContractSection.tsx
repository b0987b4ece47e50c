import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { agreementOf, chiefOf } from '../../../../shared/bargaining/parts.ts';
import { contentSays } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { agreementStates, changeGrounds, type Side, sides } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import type { ContractGiven } from '../../../actions/bargaining/contract.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';
import { PointList } from './PointList.tsx';
import { TablesSection } from './TablesSection.tsx';
import { textOpen } from './text-open.ts';

const draftFields = (amending: boolean): readonly FieldSpec[] => [
  { at: 'title', kind: 'text', label: w.contractTitle, required: true, span: 8 },
  { at: 'copies', kind: 'number', label: w.copies, required: true },
  { at: 'termStart', kind: 'day', label: w.termStart, required: true },
  { at: 'termEnd', kind: 'day', label: w.termEnd, required: true },
  { at: 'minimumWageFen', kind: 'money', label: w.lowestWage },
  ...(amending
    ? ([
        { at: 'changeGround', kind: 'choice', label: w.changeGround, terms: changeGrounds, required: true },
        { at: 'changeProofs', kind: 'long', label: w.changeProofs },
      ] as const satisfies readonly FieldSpec[])
    : []),
];
const signFields: readonly FieldSpec[] = [
  { at: 'on', kind: 'day', label: w.signOn, required: true },
  { at: 'by', kind: 'text', label: w.signBy, required: true },
  { at: 'sealed', kind: 'check', label: w.sealOn },
];
const initialFields: readonly FieldSpec[] = [{ at: 'on', kind: 'day', label: w.signOn, required: true }];

/** 合同: draft with its term, initials and signatures, clauses, tables, and what the rules say of the contents. */
export function ContractSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { bargaining, law } = useApp();
  const [dialog, setDialog] = useState<'draft' | 'initial' | Side | null>(null);
  const agreement = agreementOf(file);
  const { id: roundId } = file.round;
  const open = textOpen(file);
  const said = contentSays({ file, on: today, profile: profileOfRound(file), calendar: law.calendar });
  const close = () => setDialog(null);
  return (
    <>
      <Section
        title={t.draft}
        actions={
          open && (
            <>
              <Button variant="outlined" onClick={() => setDialog('draft')}>
                {agreement?.state === 'draft' ? t.editDraft : t.registerDraft}
              </Button>
              {agreement?.state === 'draft' && (
                <>
                  <Button onClick={() => setDialog('initial')}>{t.initial}</Button>
                  {(['worker', 'employer'] as const).map((side) => (
                    <Button key={side} onClick={() => setDialog(side)}>
                      {t.signAs(word(sides[side]))}
                    </Button>
                  ))}
                </>
              )}
            </>
          )
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
              const { body } = agreement;
              const on = side === 'worker' ? body.signedWorkerOn : body.signedEmployerOn;
              const by = side === 'worker' ? body.signedWorkerBy : body.signedEmployerBy;
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
          <PointList title={t.verdict.invalid} severity="error" points={said.unmet} />
          <PointList title={t.verdict['valid-with-warning']} severity="warning" points={said.warnings} />
        </Box>
      </Section>
      <Section title={t.clauses} actions={open && <AddPart kind="clause" label={t.addClause} />}>
        <PartTable
          kind="clause"
          label={t.clauses}
          locked={!open}
          rows={file.roundClauses.filter((one) => one.state !== 'replaced')}
          columns={[
            [word(w.clauseTitle), (row) => row.body.title],
            [word(w.clauseText), (row) => row.body.text],
            [word(w.clauseState), (row) => t.clauseState[row.state]],
          ]}
        />
      </Section>
      <TablesSection />
      {dialog === 'draft' && (
        <FormDialog
          title={t.registerDraft}
          draftId={`round-draft:${roundId}`}
          fields={draftFields(agreement?.state === 'in-force')}
          initial={{
            title: agreement?.body.title ?? file.round.body.title,
            termStart: agreement?.termStart ?? null,
            termEnd: agreement?.termEnd ?? null,
            minimumWageFen: agreement?.body.minimumWageFen ?? null,
            copies: agreement?.body.copies ?? null,
          }}
          onSave={(form) => bargaining.draftContract(roundId, form as unknown as ContractGiven)}
          onClose={close}
        />
      )}
      {dialog === 'initial' && (
        <FormDialog
          title={t.initialTitle}
          draftId={`round-initial:${roundId}`}
          fields={initialFields}
          initial={{ on: today }}
          onSave={(form) => bargaining.initial(roundId, form.on as CalendarDay)}
          onClose={close}
          act={t.initial}
        />
      )}
      {(dialog === 'worker' || dialog === 'employer') && (
        <FormDialog
          title={t.signAs(word(sides[dialog]))}
          draftId={`round-sign:${roundId}:${dialog}`}
          fields={signFields}
          initial={{ on: today, by: chiefOf(file, dialog)?.body.name ?? '', sealed: true }}
          onSave={(form) =>
            bargaining.sign(roundId, dialog, {
              on: form.on as CalendarDay,
              by: String(form.by).trim(),
              sealed: form.sealed === true,
            })
          }
          onClose={close}
        />
      )}
    </>
  );
}
