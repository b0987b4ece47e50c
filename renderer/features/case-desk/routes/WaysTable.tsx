import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { type RouteKind, routeKinds } from '../../../../shared/mediation/process-terms.ts';
import { waysAfterAgreement } from '../../../../shared/mediation/ways-after-agreement.ts';
import { useApp } from '../../../app-context.tsx';
import { dayWithWeekday } from '../../../text/dates.ts';
import { routesText } from '../../../text/routes.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { useClocks } from '../deadlines/use-clocks.ts';
import type { OpenCase } from '../open-case.ts';
import { RouteWhyNot } from './RouteWhyNot.tsx';
import { routeClosed } from './route-closed.ts';

/** 达成协议后的途径, side by side: who, when, where, for what, with what result, and whether it is open now. */
export function WaysTable(props: { open: OpenCase; busy: boolean; onPrepare: (kind: RouteKind) => void }) {
  const { open, busy, onPrepare } = props;
  const t = useText(routesText);
  const word = useWord();
  const lang = useLang();
  const { clock, law } = useApp();
  const today = useToday(clock);
  const answer = useClocks(open.file, today);
  const window = (id: string | null) => {
    const clock = answer.ok ? answer.clocks.find((one) => one.id === id) : undefined;
    if (!clock) return null;
    const day = dayWithWeekday(clock.due, lang);
    return clock.due < today ? t.passed(day) : t.until(day);
  };
  const heads = [t.way, t.who, t.when, t.where, t.subject, t.result, t.now];
  const widths = ['9%', '9%', '13%', '17%', '17%', '17%', '18%'];
  return (
    <Section title={t.compare}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t.compareHint}
      </Typography>
      <Table size="small" aria-label={t.compare} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            {heads.map((head, at) => (
              <TableCell key={head} sx={{ width: widths[at] }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {waysAfterAgreement.map((way) => {
            const shut = routeClosed(way.kind, open, today, law.calendar) !== null;
            const last = window(way.window);
            return (
              <TableRow key={way.kind} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row">
                  {word(routeKinds[way.kind])}
                </TableCell>
                <TableCell>{word(way.who)}</TableCell>
                <TableCell>
                  {word(way.when)}
                  {last && <Box sx={{ fontWeight: 600 }}>{last}</Box>}
                </TableCell>
                <TableCell>{word(way.where)}</TableCell>
                <TableCell>
                  {word(way.subject)}
                  <details>
                    <summary>{t.grounds}</summary>
                    <Bases bases={way.basis} />
                  </details>
                </TableCell>
                <TableCell>{word(way.result)}</TableCell>
                <TableCell>
                  <Box>{shut ? t.notNow : t.mayNow}</Box>
                  <Button
                    size="small"
                    variant={shut ? 'text' : 'outlined'}
                    disabled={busy}
                    data-field={`prepare-${way.kind}`}
                    aria-label={t.prepare(word(routeKinds[way.kind]))}
                    onClick={() => onPrepare(way.kind)}
                  >
                    {t.add}
                  </Button>
                  <RouteWhyNot kind={way.kind} open={open} what={t.beforeFiling} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
