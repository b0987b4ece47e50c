import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { wordingOf } from '../../../../shared/bargaining/clauses/check.ts';
import { missingIn } from '../../../../shared/bargaining/clauses/fill.ts';
import { clausesFromItems } from '../../../../shared/bargaining/clauses/from-items.ts';
import { standingClauses } from '../../../../shared/bargaining/clauses/of-round.ts';
import { textClosed, textLock } from '../../../../shared/bargaining/process/text-lock.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { ClauseDialog } from './ClauseDialog.tsx';
import { ClauseRow } from './ClauseRow.tsx';

type Editing = { clause: RoundFile['roundClauses'][number] | null };

/** 条款: the contract as it is assembled, clause by clause with its checks. */
export function ClauseList() {
  const t = useText(contractText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [editing, setEditing] = useState<Editing | null>(null);
  const roundId = file.round.id;
  const clauses = standingClauses(file);
  const open = textClosed(file) === null;
  const proposed = clauses.filter((one) => one.state === 'proposed');
  const ready = proposed.filter((one) => missingIn(wordingOf(file, one), one.body.variables).length === 0);
  const items = file.roundItems.filter((one) => one.outcome === 'agreed').length;
  const waiting = open && items > 0 ? clausesFromItems(file).length : 0;
  const fromItems = () =>
    act(async () => {
      const { made, changed } = await bargaining.clausesFromItems(roundId);
      say(made + changed === 0 ? t.fromItemsNone : t.fromItemsDone(made, changed));
    });
  const settle = () =>
    act(async () => {
      const count = await bargaining.settleClauses(roundId);
      say(count === 0 ? t.settledNone : t.settled(count));
    });
  return (
    <Section
      title={t.count(clauses.length, clauses.filter((one) => one.state !== 'agreed').length)}
      actions={
        open && (
          <>
            <Button
              variant="outlined"
              loading={busy}
              disabled={waiting === 0}
              onClick={() => void fromItems()}
            >
              {t.fromItems(waiting)}
            </Button>
            <Button loading={busy} disabled={ready.length === 0} onClick={() => void settle()}>
              {t.settle(ready.length)}
            </Button>
            <Button onClick={() => setEditing({ clause: null })}>{t.own}</Button>
          </>
        )
      }
    >
      {clauses.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noClauses}
        </Typography>
      ) : (
        <Box component="ol" aria-label={t.clauses} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {clauses.map((clause, at) => (
            <ClauseRow
              key={clause.id}
              clause={clause}
              no={at + 1}
              last={at === clauses.length - 1}
              onEdit={(one) => setEditing({ clause: one })}
            />
          ))}
        </Box>
      )}
      {editing && (
        <ClauseDialog
          clause={editing.clause}
          asVersion={editing.clause !== null && textLock(file, editing.clause) === 'version'}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
