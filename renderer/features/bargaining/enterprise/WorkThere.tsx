import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { ActivityDialog } from '../people/ActivityDialog.tsx';
import { ActivityTable } from '../people/ActivityTable.tsx';

type Open = 'new' | Row<'bargainingActivities'> | null;

/** 走访、服务和活动 at one enterprise, or for one of its rounds. */
export function WorkThere({ enterpriseId, roundIds }: { enterpriseId: string; roundIds: readonly string[] }) {
  const t = useText(enterpriseText);
  const p = useText(peopleText);
  const { bargaining } = useApp();
  const [open, setOpen] = useState<Open>(null);
  const team = useLiveQuery(() => bargaining.team(), [bargaining]);
  if (!team) return null;
  const rows = team.activities.filter(
    (one) => one.enterpriseId === enterpriseId || (one.roundId !== null && roundIds.includes(one.roundId)),
  );
  return (
    <Section
      title={t.work}
      actions={
        <Button variant="outlined" onClick={() => setOpen('new')}>
          {p.addActivity}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noWork}
        </Typography>
      ) : (
        <ActivityTable team={team} rows={rows} onEdit={setOpen} />
      )}
      {open !== null && (
        <ActivityDialog
          row={open === 'new' ? null : open}
          team={team}
          preset={{ kind: 'visit', enterpriseId }}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
