import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { clausesText } from '../../../text/clauses.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';

/** What is done with a clause of the library, and with its order among all. */
export function useClauseActs(all: readonly Row<'clauses'>[]) {
  const { wordings } = useApp();
  const t = useText(clausesText);
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  return {
    busy,
    /** Changes places with the neighbour, also one the filter hides. */
    move: (id: string, by: 1 | -1) => {
      const ids = all.map((one) => one.id);
      const at = ids.indexOf(id);
      const other = ids[at + by];
      if (at < 0 || other === undefined) return;
      void act(() => wordings.orderClauses(ids.with(at, other).with(at + by, id)));
    },
    setActive: (id: string, active: boolean) => void act(() => wordings.setClauseActive(id, active)),
    take: async (titles: readonly string[]): Promise<boolean> => {
      const done = await act(() => wordings.takeStarting(titles));
      if (done) say(t.taken(titles.length));
      return done;
    },
    remove: async ({ id, body }: Row<'clauses'>) => {
      const { ok, reason } = await confirm({
        title: t.removeTitle(body.title),
        text: t.removeText,
        act: t.remove,
        danger: true,
        askReason: { label: t.removeReason },
      });
      if (ok && (await act(() => wordings.removeClause(id, reason))))
        say(t.removed, { undo: () => wordings.restoreClause(id).then(() => undefined) });
    },
  };
}
export type ClauseActs = ReturnType<typeof useClauseActs>;
