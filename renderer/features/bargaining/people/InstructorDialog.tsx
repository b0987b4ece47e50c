import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { recordPatch } from '../form/form-value.ts';
import { instructorDraft, instructorFields, instructorForm } from './instructor-form.ts';

type Props = { row: Row<'instructors'> | null; team: Team; onClose: () => void };

/** Registers an instructor, or changes the record of one. */
export function InstructorDialog({ row, team, onClose }: Props) {
  const t = useText(peopleText);
  const { bargaining, clock } = useApp();
  const [initial] = useState(() => instructorForm(row, team.enterprises, clock.today()));
  return (
    <FormDialog
      title={row ? t.editInstructor : t.addInstructor}
      draftId={`instructor:${row?.id ?? 'new'}`}
      fields={instructorFields}
      initial={initial}
      onSave={async (form) => {
        const draft = instructorDraft(form, team.enterprises);
        if (row) {
          const { active, kind, appointedFrom, appointedTo, body } = row;
          const before = { active, kind, appointedFrom, appointedTo, body };
          await bargaining.updateWork('instructors', row.id, recordPatch(before as never, draft as never));
        } else await bargaining.addWork('instructors', draft);
      }}
      onClose={onClose}
    />
  );
}
