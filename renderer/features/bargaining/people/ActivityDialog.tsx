import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { recordPatch } from '../form/form-value.ts';
import { activityDraft, activityFields, activityForm } from './activity-form.ts';

type Props = {
  row: Row<'bargainingActivities'> | null;
  team: Team;
  preset?: Parameters<typeof activityForm>[2];
  onClose: () => void;
};

/** Enters a piece of work, or changes one. */
export function ActivityDialog({ row, team, preset, onClose }: Props) {
  const t = useText(peopleText);
  const { bargaining, clock } = useApp();
  const [initial] = useState(() => activityForm(row, clock.today(), preset));
  return (
    <FormDialog
      title={row ? t.editActivity : t.addActivity}
      draftId={`activity:${row?.id ?? `new:${preset?.instructorId ?? preset?.enterpriseId ?? ''}`}`}
      fields={activityFields(team, row !== null)}
      initial={initial}
      onSave={async (form) => {
        const draft = activityDraft(form, team);
        if (row) {
          const { kind, on, roundId, enterpriseId, instructorId, town, persons, body } = row;
          const before = { kind, on, roundId, enterpriseId, instructorId, town, persons, body };
          await bargaining.updateWork(
            'bargainingActivities',
            row.id,
            recordPatch(before as never, draft as never),
          );
        } else await bargaining.addWork('bargainingActivities', draft);
      }}
      onClose={onClose}
    />
  );
}
