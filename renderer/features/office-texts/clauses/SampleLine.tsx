import Box from '@mui/material/Box';
import { useCallback } from 'react';
import type { Facts } from '../../../../shared/documents/facts.ts';
import { fill } from '../../../../shared/documents/fill.ts';
import { useApp } from '../../../app-context.tsx';
import { clausesText } from '../../../text/clauses.ts';
import { useText } from '../../../text/text.ts';
import { nothingTells, useReading } from '../../../ui/use-reading.ts';

/** How a clause reads with the sample case. */
export function SampleLine({ text, document }: { text: string; document: string | null }) {
  const { wordings } = useApp();
  const t = useText(clausesText);
  const load = useCallback(
    () => wordings.sampleFacts(document ?? 'mediation-agreement'),
    [wordings, document],
  );
  const facts = useReading(load, nothingTells);
  if (facts.state !== 'ready' || text.trim() === '') return null;
  return (
    <Box sx={{ fontSize: 14, bgcolor: 'action.hover', p: 1, borderRadius: 1, userSelect: 'text' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t.sampleAs}
      </Box>
      {filledText(text, facts.value)}
    </Box>
  );
}

/** The words of a template text with facts; a blank to write on stands as a rule. */
function filledText(text: string, facts: Facts): string {
  const blocks = fill(
    { blocks: [{ kind: 'paragraph', text }], id: '', version: 1, zh: '', en: '', sheet: 'record', needs: [] },
    facts,
  );
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.text : []))
    .map((span) => ('text' in span ? span.text : '＿'.repeat(span.blank)))
    .join('');
}
