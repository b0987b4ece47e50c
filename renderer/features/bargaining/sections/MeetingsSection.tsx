import { sides } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AddPart } from './AddPart.tsx';
import { BargainingTable } from './BargainingTable.tsx';
import { PartTable } from './PartTable.tsx';

/** 协商会议: the table of items × meetings, and the meetings with their minutes. */
export function MeetingsSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <>
      <Section title={t.table} actions={<AddPart kind="item" label={t.addItem} />}>
        <BargainingTable />
      </Section>
      <Section title={t.sections.meetings} actions={<AddPart kind="meeting" label={t.addMeeting} />}>
        <PartTable
          kind="meeting"
          label={t.sections.meetings}
          rows={file.roundMeetings}
          columns={[
            [t.sections.meetings, (row) => `${t.meetingNo(row.no)} ${t.meetingState[row.state]}`],
            [word(w.startsAt), (row) => `${row.startsAt.replace('T', ' ')} ${row.body.place}`],
            [word(w.noticeServedOn), (row) => row.noticeServedOn ?? ''],
            [
              word(w.chairSide),
              ({ body }) =>
                `${body.chairSide === 'both' ? t.chairBoth : word(sides[body.chairSide])} ${body.chairName}`,
            ],
            [word(w.recorder), (row) => row.body.recorder],
            [word(w.summary), (row) => row.body.summary],
            [
              word(w.signedWorkerOn),
              ({ body }) =>
                [body.signedWorkerOn, body.signedEmployerOn].filter((one) => one !== null).join('\n'),
            ],
          ]}
        />
      </Section>
    </>
  );
}
