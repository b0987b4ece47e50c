import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { App } from '../../app-context.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

/** 数据与程序: where the data is, which version runs. */
export function ProgramSection({ about }: { about: App['about'] }) {
  const text = useText(settingsText);
  if ('failure' in about) {
    return (
      <Section title={text.program}>
        <Typography variant="body2" role="status">
          {text.aboutFailed}
        </Typography>
      </Section>
    );
  }
  const facts = [
    [text.folder, about.dataFolder],
    [text.version, about.version],
    [text.shell, text.shells[about.shell]],
  ] as const;
  return (
    <Section title={text.program}>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0, mb: 1 }}
      >
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {name}
            </Typography>
            <Typography
              component="dd"
              variant="body2"
              sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}
            >
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.folderHint}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.offline}
      </Typography>
    </Section>
  );
}
