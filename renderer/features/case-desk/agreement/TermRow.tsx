import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { categories } from '../../../../shared/mediation/categories.ts';
import { paymentMethods, type Words } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

type Term = CaseFile['terms'][number];
type Fields = Pick<
  Term['body'],
  'content' | 'amountFen' | 'method' | 'account' | 'obligorId' | 'obligeeId' | 'category'
> & { dueOn: CalendarDay | null };

/** One term of the agreement, saved as one types. */
export function TermRow(props: { file: CaseFile; term: Term; no: number; locked: boolean }) {
  const { file, term, no, locked } = props;
  const { agreements, cases } = useApp();
  const text = useText(agreementText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const { content, amountFen, method, account, obligorId, obligeeId, category } = term.body;
  const form = useAutosave<Fields>(
    { content, amountFen, method, account, obligorId, obligeeId, category, dueOn: term.dueOn },
    ({ dueOn, ...body }) => agreements.updateTerm(term.id, { ...(dueOn && { dueOn }), body }),
  );
  const { value, change } = form;
  const remove = async () => {
    if (await act(() => agreements.removeTerm(term.id, text.termReason))) {
      notice.say(text.termRemoved, { undo: async () => void (await cases.restore('terms', term.id)) });
    }
  };
  // One account is typed once: the others take it over.
  const differing = file.terms.filter(
    (other) => other.id !== term.id && value.account.trim() !== '' && other.body.account.trim() === '',
  );
  const spread = async () => {
    await form.flush();
    for (const other of differing) {
      await agreements.updateTerm(other.id, { body: { account: value.account, method: value.method } });
    }
  };
  const parties = Object.fromEntries(
    file.parties.map((party): [string, Words] => [party.id, { zh: party.body.name, en: party.body.name }]),
  );
  const everybody: Words = { zh: text.allApplicants, en: text.allApplicants };
  return (
    <Box
      component="li"
      {...form.formProps}
      onKeyDown={onEnterMoves}
      sx={{
        display: 'grid',
        gridTemplateColumns: '36px minmax(0, 1fr) auto',
        gap: 1,
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body1" sx={{ pt: 1, fontWeight: 600 }}>
        {no}.
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: '1fr', md: '5fr 3fr 2fr 2fr' },
          alignItems: 'start',
        }}
      >
        <TextInput
          label={text.content}
          value={value.content}
          onChange={(next) => change({ content: next })}
          field={`term.${no}.content`}
          required
          error={value.content.trim() === '' ? text.contentNeeded : null}
          disabled={locked}
        />
        <MoneyInput
          label={text.amount}
          value={value.amountFen}
          onChange={(next) => change({ amountFen: next })}
          field={`term.${no}.amount`}
          capital
          disabled={locked}
        />
        <DayInput
          label={text.dueOn}
          value={value.dueOn}
          onChange={(next) => change({ dueOn: next })}
          field={`term.${no}.dueOn`}
          required
          error={value.dueOn === null ? text.dueNeeded : null}
          disabled={locked}
        />
        <ChoiceInput
          label={text.method}
          terms={paymentMethods}
          value={value.method}
          onChange={(next) => change({ method: next })}
          disabled={locked}
        />
        <TextInput
          label={text.account}
          value={value.account}
          onChange={(next) => change({ account: next })}
          field={`term.${no}.account`}
          hint={value.method === 'bank' && value.account.trim() === '' ? text.accountMissing : null}
          disabled={locked}
        />
        <ChoiceInput
          label={text.obligor}
          terms={parties}
          value={value.obligorId}
          onChange={(next) => change({ obligorId: next })}
          disabled={locked}
        />
        <ChoiceInput
          label={text.obligee}
          terms={{ all: everybody, ...parties }}
          value={value.obligeeId ?? 'all'}
          onChange={(next) => change({ obligeeId: next === 'all' ? null : next })}
          disabled={locked}
        />
        <ChoiceInput
          label={text.category}
          terms={categories}
          value={value.category}
          onChange={(next) => change({ category: next })}
          disabled={locked}
        />
        {!locked && differing.length > 0 && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <Button disabled={busy} onClick={() => void act(spread)}>
              {text.sameAccount}
            </Button>
          </Box>
        )}
      </Box>
      <Button
        color="inherit"
        disabled={locked || busy}
        onClick={() => void remove()}
        aria-label={text.removeTermOf(no)}
        sx={{ alignSelf: 'start', minWidth: 0 }}
      >
        {text.removeTerm}
      </Button>
    </Box>
  );
}
