import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Step } from '../../../../shared/owed/result.ts';
import { citeText } from '../../../../shared/owed/sources.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';

/** The working, sentence by sentence, each with the texts it rests on; recalled ones and conventions are marked. */
export function Steps({ working }: { working: readonly Step[] }) {
  const t = useText(owedText);
  const lang = useLang();
  return (
    <Box>
      <Typography variant="h3">{t.steps}</Typography>
      {lang === 'en' && (
        <Typography variant="body2" color="textSecondary">
          {t.chineseWorking}
        </Typography>
      )}
      <Box component="ol" lang="zh-CN" sx={{ m: 0, mt: 0.5, pl: 3, display: 'grid', gap: 0.5 }}>
        {working.map(({ text, basis }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are told in this order and have no name
          <li key={at}>
            {text}
            {basis.map((one) => (
              <Box
                key={citeText(one)}
                component="span"
                sx={{
                  display: 'block',
                  fontSize: 13,
                  color: one.confidence === 'read' ? 'text.secondary' : 'warning.main',
                }}
              >
                {citeText(one)}
              </Box>
            ))}
          </li>
        ))}
      </Box>
    </Box>
  );
}
