import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { z } from 'zod';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { useApp } from '../../app-context.tsx';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';

const Form = z.object({ text: z.string(), at: z.number().nullable() });
const blank: z.output<typeof Form> = { text: '', at: null };

/** 补充条款 of an agreement in draft: added, changed and taken away beside its paper, which shows them at once. */
export function ExtraClauses({ file }: { file: CaseFile }) {
  const agreement = file.agreements.find(({ state }) => state === 'draft');
  return agreement ? <Clauses key={agreement.id} agreement={agreement} /> : null;
}

function Clauses({ agreement: { id, body } }: { agreement: CaseFile['agreements'][number] }) {
  const { agreements, drafts } = useApp();
  const t = useText(paperRegisterText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const { value, change, clear } = useFormDraft(drafts, `extra-clause:${id}`, Form, blank);
  const clauses = body.extraClauses;
  const keep = (extraClauses: string[]) => agreements.update(id, { body: { extraClauses } });
  const { at } = value;
  const changing = at !== null && at < clauses.length;
  const save = async () => {
    const text = value.text.trim();
    const next = changing ? clauses.map((one, i) => (i === at ? text : one)) : [...clauses, text];
    if (await act(() => keep(next))) clear();
  };
  const remove = async (no: number) => {
    if (!(await act(() => keep(clauses.filter((_, i) => i !== no))))) return;
    if (changing) change({ at: null });
    say(t.clauseRemoved, { undo: () => keep([...clauses]).then(() => undefined) });
  };
  const rows = clauses.map((text, no) => ({ text, no, key: `${no}:${text}` }));
  return (
    <Box component="section" aria-label={t.clauses} sx={{ mb: 2, display: 'grid', gap: 0.75 }}>
      <Typography variant="h3" component="h2">
        {t.clauses}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t.clausesText}
      </Typography>
      {rows.map(({ text, no, key }) => (
        <Box key={key} role="group" aria-label={t.clauseNo(no + 1)}>
          <Typography variant="body1" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {text}
          </Typography>
          <Button size="small" disabled={busy} onClick={() => change({ text, at: no })}>
            {t.editClause}
          </Button>
          <Button size="small" color="inherit" disabled={busy} onClick={() => void remove(no)}>
            {t.removeClause}
          </Button>
        </Box>
      ))}
      <TextInput
        label={t.clause}
        value={value.text}
        onChange={(text) => change({ text })}
        multiline
        minRows={2}
      />
      <Button
        variant="outlined"
        disabled={busy || value.text.trim() === ''}
        onClick={() => void save()}
        sx={{ justifySelf: 'start' }}
      >
        {changing ? t.saveClause : t.addClause}
      </Button>
    </Box>
  );
}
