import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimResult, SwitchShown } from '../../../../shared/owed/result.ts';
import { type SwitchKey, switches } from '../../../../shared/owed/switches.ts';
import { owedText } from '../../../text/owed.ts';
import { choiceEnglish } from '../../../text/owed-fields.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';

type Props = { result: ClaimResult; onUse: (key: string, value: string) => void };

/** Contested points: every view with its sum side by side, marked as convention and never as law. */
export function Switches({ result, onUse }: Props) {
  const t = useText(owedText);
  if (result.switches.length === 0) return null;
  return (
    <Box component="section" aria-label={t.switches}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3">{t.switches}</Typography>
        <Chip size="small" variant="outlined" color="warning" label={t.switchMark} sx={{ fontSize: 13 }} />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t.switchText}
      </Typography>
      {result.switches.map((one) => (
        <OneSwitch
          key={one.key}
          shown={one}
          current={result.amountFen}
          onUse={(value) => onUse(one.key, value)}
        />
      ))}
    </Box>
  );
}

function OneSwitch(props: { shown: SwitchShown; current: Fen | null; onUse: (value: string) => void }) {
  const { shown, current, onUse } = props;
  const t = useText(owedText);
  const lang = useLang();
  const word = useWord();
  const views = Object.entries(switches[shown.key as SwitchKey].values).map(([value, zh]) => ({
    value,
    words: word({ zh, en: choiceEnglish[value] ?? zh }),
    used: value === shown.value,
    amountFen:
      value === shown.value
        ? current
        : (shown.alternatives.find((o) => o.value === value)?.amountFen ?? null),
  }));
  return (
    <Box sx={{ mt: 1 }}>
      <Box lang={lang === 'en' ? 'zh-CN' : undefined}>{shown.zh}</Box>
      <Box
        sx={{
          mt: 0.5,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: `repeat(${views.length}, minmax(0, 1fr))`,
        }}
      >
        {views.map(({ value, words, used, amountFen }) => (
          <Box
            key={value}
            role="group"
            aria-label={words}
            sx={{ p: 1, border: 1, borderRadius: 1, borderColor: used ? 'primary.main' : 'divider' }}
          >
            <Box>{words}</Box>
            <Box sx={{ fontSize: 16, fontWeight: 600 }}>
              {amountFen === null ? t.rowOpen : `¥${formatYuan(amountFen)}`}
            </Box>
            {used ? (
              <Box sx={{ color: 'primary.main', minHeight: 28 }}>{t.inUse}</Box>
            ) : (
              <Button onClick={() => onUse(value)} sx={{ p: 0, minHeight: 28 }}>
                {t.useThis}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
