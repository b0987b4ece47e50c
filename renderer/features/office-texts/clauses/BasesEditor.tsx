import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Basis, Confidence } from '../../../../shared/law/citation.ts';
import { clausesText } from '../../../text/clauses.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

export const basesWhole = (bases: readonly Basis[]): boolean =>
  bases.every(({ law, article }) => law.trim() !== '' && article.trim() !== '');

/** 依据 of a clause: text, article, and how it is known; the mark goes wherever the clause is shown. */
export function BasesEditor({
  value,
  onChange,
}: {
  value: readonly Basis[];
  onChange: (bases: Basis[]) => void;
}) {
  const t = useText(clausesText);
  const zh = t.knownAs;
  const terms = Object.fromEntries(
    (Object.keys(zh) as Confidence[]).map((code) => [code, { zh: zh[code], en: zh[code] }]),
  ) as Record<Confidence, { zh: string; en: string }>;
  const change = (at: number, patch: Partial<Basis>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...patch } : one)));
  return (
    <Box role="group" aria-label={t.bases} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {t.bases} · {t.basesHint}
      </Typography>
      {value.map((basis, at) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a citation being typed is known by its place
          key={at}
          sx={{ display: 'grid', gridTemplateColumns: '2fr 1.4fr 1fr auto', gap: 1, alignItems: 'start' }}
        >
          <TextInput label={t.law} value={basis.law} onChange={(law) => change(at, { law })} />
          <TextInput
            label={t.article}
            value={basis.article}
            onChange={(article) => change(at, { article })}
            hint={basis.note ?? null}
          />
          <ChoiceInput
            label={t.known}
            terms={terms}
            value={basis.confidence}
            onChange={(confidence) => change(at, { confidence })}
          />
          <Button
            color="inherit"
            aria-label={`${t.removeBasis} ${basis.law}`}
            onClick={() => onChange(value.filter((_, i) => i !== at))}
          >
            {t.remove}
          </Button>
        </Box>
      ))}
      {!basesWhole(value) && (
        <Typography variant="body2" color="warning">
          {t.basisLacking}
        </Typography>
      )}
      <Button
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...value, { law: '', article: '', confidence: 'recalled' }])}
      >
        {t.addBasis}
      </Button>
    </Box>
  );
}
