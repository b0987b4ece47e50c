import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { dutiesOf, standingClauses, topicsOf } from '../../../../shared/bargaining/clauses/of-round.ts';
import { paperOf } from '../../../../shared/bargaining/process/papers-of-step.ts';
import { textClosed } from '../../../../shared/bargaining/process/text-lock.ts';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useLang, useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { Mark } from './Mark.tsx';

/** 主题清单: what this kind of contract usually settles and has no clause for yet, the law's duties first. */
export function MissingTopics() {
  const t = useText(contractText);
  const lang = useLang();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const open = textClosed(file) === null;
  const had = new Set(standingClauses(file).map((one) => one.topic));
  const missing = topicsOf(file)
    .filter((one) => !had.has(one.topic))
    .map((topic) => {
      const settled = topic.instead?.some((one) => had.has(one)) === true;
      return { topic, duties: settled ? [] : dutiesOf(file.round, topic) };
    })
    .sort((a, b) => Number(b.duties.length > 0) - Number(a.duties.length > 0));
  const elsewhere = womenElsewhere(file);
  const required = missing.filter(
    ({ topic, duties }) => duties.length > 0 && !(topic.topic === 'womenSection' && elsewhere),
  );
  const add = (topics: readonly string[]) =>
    act(async () => say(t.added(await bargaining.addTopics(file.round.id, topics))));
  return (
    <Section
      title={t.topics}
      actions={
        open &&
        missing.length > 0 && (
          <>
            {required.length > 0 && (
              <Button
                variant="outlined"
                loading={busy}
                onClick={() => void add(required.map(({ topic }) => topic.topic))}
              >
                {t.addRequired}
              </Button>
            )}
            <Button loading={busy} onClick={() => void add(missing.map(({ topic }) => topic.topic))}>
              {t.addAll}
            </Button>
          </>
        )
      }
    >
      {missing.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.topicsNone}
        </Typography>
      ) : (
        <>
          {required.length > 0 && (
            <Alert severity="warning" variant="outlined" icon={false} sx={{ mb: 1, py: 0 }}>
              {t.missingRequired(required.length)}
            </Alert>
          )}
          <Box
            component="ul"
            aria-label={t.topics}
            sx={{
              m: 0,
              p: 0,
              listStyle: 'none',
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: '1fr', md: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            {missing.map(({ topic, duties }) => {
              const title = lang === 'en' ? topic.en : topic.title;
              return (
                <Box
                  component="li"
                  key={topic.topic}
                  sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}
                >
                  <Box sx={{ flex: 1, minWidth: 0 }}>
                    <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
                      <span>{title}</span>
                      <Mark tone={duties.length > 0 ? 'duty' : 'plain'}>
                        {duties.length > 0 ? t.required : t.advised}
                      </Mark>
                      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
                        {topic.fallback ? t.fallback : t.mustAgree}
                      </Box>
                    </Box>
                    {topic.topic === 'womenSection' && elsewhere && (
                      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.womenElsewhere}</Box>
                    )}
                    <Bases bases={duties.length > 0 ? duties.map((one) => one.basis) : topic.basis} />
                  </Box>
                  {open && (
                    <Button
                      onClick={() => void add([topic.topic])}
                      aria-label={t.addOf(title)}
                      sx={{ alignSelf: 'flex-start' }}
                    >
                      {t.add}
                    </Button>
                  )}
                </Box>
              );
            })}
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t.fallbackNote}
          </Typography>
        </>
      )}
    </Section>
  );
}

/** Women's content may stand in a contract of its own or an annex instead. */
const womenElsewhere = (
  file: Parameters<typeof standingClauses>[0] & Parameters<typeof paperOf>[0],
): boolean =>
  file.siblings.some((one) => one.subject === 'female-worker') ||
  paperOf(file, ['contract-female'], null) !== null;
