import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { z } from 'zod';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';

const Line = z.object({ text: z.string() });
const blank = { text: '' };

/** 跟进记录: what was done, by whom and when; a new line is kept as one types. */
export function ProgressSection({ lead, people }: { lead: Row<'leads'>; people: readonly Row<'people'>[] }) {
  const { leads, drafts } = useApp();
  const t = useText(leadText);
  const form = useFormDraft(drafts, `lead-progress-${lead.id}`, Line, blank);
  const { busy, act } = useAct();
  const { progress, hotline } = lead.body;
  const lines = [...progress, ...(hotline?.progress ?? [])].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const empty = form.value.text.trim() === '';
  const add = async () => {
    if (busy || empty) return;
    if (await act(() => leads.note(lead.id, form.value.text))) form.clear();
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <Section title={t.progress}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field inside */}
      <div onKeyDown={onKeys}>
        <TextInput
          label={t.progressAdd}
          value={form.value.text}
          onChange={(text) => form.change({ text })}
          field="progress"
          multiline
          minRows={2}
        />
      </div>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, my: 0.75 }}>
        <Button variant="outlined" disabled={busy || empty} onClick={() => void add()}>
          {t.progressAct}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.progressKeys}
        </Typography>
      </Box>
      {lines.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.progressNone}
        </Typography>
      ) : (
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 13 }}>
          {lines.map((line) => (
            <Box
              component="li"
              key={`${line.at}${line.text}`}
              sx={{ py: 0.5, borderTop: 1, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
            >
              <Box sx={{ color: 'text.secondary' }}>
                {line.at.replace('T', ' ')} {people.find((one) => one.id === line.byId)?.body.name}
              </Box>
              {line.text}
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
