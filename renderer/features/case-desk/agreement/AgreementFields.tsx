import Box from '@mui/material/Box';
import { copiesFor } from '../../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

type Agreement = CaseFile['agreements'][number];
type Props = { file: CaseFile; agreement: Agreement; locked: boolean };

/** 事实、逾期责任、其他权利处理、份数; saved as one types. */
export function AgreementFields({ file, agreement, locked }: Props) {
  const { agreements } = useApp();
  const text = useText(agreementText);
  const notice = useNotice();
  const { facts, breachClause, releaseScope, remainingDisputes, copies } = agreement.body;
  const form = useAutosave<Fields>(
    { facts, breachClause, releaseScope, remainingDisputes, copies },
    ({ copies: count, ...words }) =>
      // The record takes three copies at the least; a smaller number stays in the field, marked.
      agreements.update(agreement.id, {
        body: { ...words, ...(count && count >= 3 ? { copies: count } : {}) },
      }),
  );
  const { value, change } = form;
  const least = copiesFor(file);
  const few = value.copies === null || value.copies < least;
  return (
    <Box
      {...form.formProps}
      onKeyDown={onEnterMoves}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
        alignItems: 'start',
        pt: 0.5,
      }}
    >
      <Box sx={{ gridRow: { md: 'span 3' } }}>
        <TextInput
          label={text.facts}
          value={value.facts}
          onChange={(next) => change({ facts: next })}
          field="agreement.facts"
          multiline
          minRows={7}
          disabled={locked}
        />
      </Box>
      <TextInput
        label={text.breach}
        value={value.breachClause}
        onChange={(next) => change({ breachClause: next })}
        field="agreement.breachClause"
        multiline
        minRows={1}
        disabled={locked}
      />
      <TextInput
        label={text.release}
        value={value.releaseScope}
        onChange={(next) => change({ releaseScope: next })}
        field="agreement.releaseScope"
        hint={text.releaseHint}
        multiline
        minRows={1}
        disabled={locked}
      />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'start' }}>
        <Box sx={{ width: 300 }}>
          <NumberInput
            label={text.copies}
            value={value.copies}
            onChange={(next) => change({ copies: next })}
            field="agreement.copies"
            min={1}
            hint={few ? text.copiesFew(least) : text.copiesHint(least)}
            disabled={locked}
          />
        </Box>
        <CheckInput
          label={text.partial}
          value={agreement.partial}
          onChange={(partial) => void agreements.update(agreement.id, { partial }).catch(notice.fail)}
          disabled={locked}
        />
      </Box>
      {agreement.partial && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextInput
            label={text.remaining}
            value={value.remainingDisputes}
            onChange={(next) => change({ remainingDisputes: next })}
            field="agreement.remainingDisputes"
            multiline
            minRows={1}
            disabled={locked}
          />
        </Box>
      )}
    </Box>
  );
}

type Fields = Pick<Agreement['body'], 'facts' | 'breachClause' | 'releaseScope' | 'remainingDisputes'> & {
  copies: number | null;
};
