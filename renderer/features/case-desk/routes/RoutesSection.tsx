import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type RouteKind, routeKinds } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { routesText } from '../../../text/routes.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { useStandings } from '../papers/use-standings.ts';
import { Referrals } from './Referrals.tsx';
import { RouteCard } from './RouteCard.tsx';
import { firstBody } from './route-specs.ts';
import { WaysTable } from './WaysTable.tsx';

/** 其他程序: what may be done beside and after the mediation, what was done, and until when. */
export function RoutesSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(routesText);
  const word = useWord();
  const { process, cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const standings = useStandings(open);

  const prepare = (kind: RouteKind) =>
    act(async () => {
      const id = await process.prepareRoute(file.case.id, kind, firstBody(kind, file));
      say(t.prepared(word(routeKinds[kind])));
      setTimeout(() => focusField(`${id}.body`), 300);
    });
  const remove = async (id: string, kind: RouteKind) => {
    const name = word(routeKinds[kind]);
    const answer = await confirm({
      title: t.removeTitle(name),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => process.removeRoute(id, answer.reason)))) return;
    say(t.removed(name), { undo: () => cases.restore('routes', id).then(() => undefined) });
  };
  return (
    <Stack spacing={1.5}>
      <Section title={t.title}>
        {file.routes.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {t.noneText}
          </Typography>
        )}
        {file.routes.map((route) => (
          <RouteCard
            key={route.id}
            open={open}
            route={route}
            standings={standings}
            onRemove={() => void remove(route.id, route.kind)}
          />
        ))}
      </Section>
      <WaysTable open={open} busy={busy} onPrepare={(kind) => void prepare(kind)} />
      <Referrals open={open} busy={busy} onPrepare={(kind) => void prepare(kind)} />
    </Stack>
  );
}
