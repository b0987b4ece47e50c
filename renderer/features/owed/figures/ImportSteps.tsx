import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { placeName } from '../../../../shared/law/place-name.ts';
import type { ImportStep } from '../../../../shared/owed/regional/import-plan.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { figureName, figureValue } from '../../../ui/owed/figures/figure-words.ts';

/** Rows of a file of one sort; with `onToggle` the person says which are taken. */
export function ImportSteps(props: {
  title: string;
  steps: readonly ImportStep[];
  taken: ReadonlySet<ImportStep>;
  onToggle: ((step: ImportStep) => void) | null;
}) {
  const { title, steps, taken, onToggle } = props;
  const t = useText(figuresText);
  const lang = useLang();
  if (steps.length === 0) return null;
  const told = (row: RegionalParameter) =>
    `${figureValue(row.value)}，${row.effectiveTo === null ? t.from(row.effectiveFrom) : t.span(row.effectiveFrom, row.effectiveTo)}，${row.title}${row.documentNo ?? ''}`;
  return (
    <Box component="section">
      <Typography variant="h3">{title}</Typography>
      {steps.map((step) => {
        const { theirs, own } = step;
        const name = `${placeName(theirs.regionCode, lang === 'en' ? 'en' : 'zh')} ${figureName(theirs.key, lang)}${theirs.tier === undefined ? '' : ` ${t.tier(theirs.tier)}`}`;
        return (
          <Box key={theirs.id} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.25 }}>
            {onToggle && (
              <Checkbox
                size="small"
                checked={taken.has(step)}
                onChange={() => onToggle(step)}
                slotProps={{ input: { 'aria-label': `${t.take} ${name}` } }}
                sx={{ p: 0.25 }}
              />
            )}
            <Box sx={{ fontSize: 13, pt: 0.25 }}>
              <strong>{name}</strong>
              <Box>
                {own === null ? '' : `${t.theirs}：`}
                {told(theirs)}
              </Box>
              {own !== null && (
                <Box sx={{ color: 'text.secondary' }}>
                  {t.ours}：{told(own)}
                </Box>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
