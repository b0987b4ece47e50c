import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { dutiesOf, topicOf } from '../../../../shared/bargaining/clauses/of-round.ts';
import { textLock } from '../../../../shared/bargaining/process/text-lock.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { ClauseMargin } from './ClauseMargin.tsx';
import { Mark } from './Mark.tsx';

type Clause = RoundFile['roundClauses'][number];
type Props = { clause: Clause; no: number; last: boolean; onEdit: (clause: Clause) => void };

/** One clause as it stands: its text at the left with what can be done, its checks at the margin. */
export function ClauseRow({ clause, no, last, onEdit }: Props) {
  const t = useText(contractText);
  const b = useText(bargainingText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const { body, state } = clause;
  const roundId = file.round.id;
  const topic = topicOf(file, clause.topic);
  const duty = topic !== null && dutiesOf(file.round, topic).length > 0;
  const lock = textLock(file, clause);
  const version = lock === 'version';
  const remove = async () => {
    const { ok, reason } = await confirm({
      title: version ? t.strikeTitle(body.title) : t.removeTitle(body.title),
      ...(version && { text: t.strikeText }),
      act: version ? t.strike : t.remove,
      danger: true,
      askReason: { label: b.reason },
    });
    if (!ok || !(await act(() => bargaining.remove(roundId, 'roundClauses', clause.id, reason)))) return;
    say(t.removed, { undo: async () => void (await bargaining.restore(roundId, 'roundClauses', clause.id)) });
  };
  const move = (by: -1 | 1) => act(() => bargaining.moveClause(roundId, clause.id, by));
  return (
    <Box
      component="li"
      data-topic={clause.topic}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(260px, 320px)' },
        columnGap: 2,
        rowGap: 1,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
          <strong>{`${no}. ${body.title}`}</strong>
          {topic === null ? (
            <Mark tone="plain">{t.ownMark}</Mark>
          ) : (
            duty && <Mark tone="duty">{t.required}</Mark>
          )}
          <Mark tone={state === 'agreed' ? 'done' : 'open'}>{t.state[state]}</Mark>
          {body.dueOn !== null && (
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.dueOn(body.dueOn)}</Box>
          )}
          {body.effectiveOn !== null && (
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.effectiveFrom(body.effectiveOn)}</Box>
          )}
        </Box>
        <Box sx={{ whiteSpace: 'pre-line', fontSize: 14, my: 0.5 }}>{body.text}</Box>
        {body.objection !== '' && (
          <Box sx={{ fontSize: 13, color: 'warning.main' }}>{t.objection(body.objection)}</Box>
        )}
        {body.before !== '' && body.before !== body.text && (
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
            {t.before}：{body.before}
          </Box>
        )}
        {typeof lock === 'string' && (
          <Box sx={{ display: 'flex', ml: -0.75, flexWrap: 'wrap' }}>
            <Button onClick={() => onEdit(clause)} aria-label={t.editOf(body.title)}>
              {version ? t.editAsVersion : t.edit}
            </Button>
            <Button
              color="inherit"
              disabled={no === 1 || busy}
              onClick={() => void move(-1)}
              aria-label={t.upOf(body.title)}
            >
              {t.up}
            </Button>
            <Button
              color="inherit"
              disabled={last || busy}
              onClick={() => void move(1)}
              aria-label={t.downOf(body.title)}
            >
              {t.down}
            </Button>
            <Button color="inherit" onClick={() => void remove()} aria-label={t.removeOf(body.title)}>
              {version ? t.strike : t.remove}
            </Button>
          </Box>
        )}
      </Box>
      <Box component="aside" aria-label={`${t.margin} ${body.title}`}>
        <ClauseMargin clause={clause} />
      </Box>
    </Box>
  );
}
