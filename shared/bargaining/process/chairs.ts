import { chiefOf, heldMeetings, offerOf, representativesOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';
import { type GuardSays, must, nothing, together, warn } from './unmet.ts';

type Meeting = RoundFile['roundMeetings'][number];

/** Who must chair and who must be there when a meeting is to count (22号令 33–34, and the place's own rules). */
export function meetingSays(file: RoundFile, meeting: Meeting, profile: Profile): GuardSays {
  const { body } = meeting;
  const names = new Set(
    [...representativesOf(file, 'worker'), ...representativesOf(file, 'employer')].map(
      (rep) => rep.body.name,
    ),
  );
  const chiefThere = (side: 'worker' | 'employer') => {
    const chief = chiefOf(file, side);
    return (
      (chief !== null && body.presentIds.includes(chief.id)) ||
      body.delegates.some((one) => one.side === side && one.letter)
    );
  };
  const signed =
    profile.minutesSignedBy.value === 'all'
      ? body.allSigned
      : body.signedWorkerOn !== null && body.signedEmployerOn !== null;
  return together(
    must(
      !chiefThere('worker'),
      `第${meeting.no}次会议职工方首席代表未到会，也没有书面受托人`,
      `Meeting ${meeting.no}: the workers’ chief is absent without a delegate`,
      'meetings',
    ),
    must(
      !chiefThere('employer'),
      `第${meeting.no}次会议用人单位方首席代表未到会，也没有书面受托人`,
      `Meeting ${meeting.no}: the employer’s chief is absent without a delegate`,
      'meetings',
    ),
    must(
      body.recorderIsRepresentative || names.has(body.recorder),
      '记录员不能由协商代表担任',
      'The recorder may not be a representative',
      'meetings',
    ),
    warn(body.recorder.trim() === '', '没有登记记录员', 'No recorder is named', 'meetings'),
    must(
      !signed,
      profile.minutesSignedBy.value === 'all'
        ? `第${meeting.no}次会议记录应由到会全体代表签字`
        : `第${meeting.no}次会议记录应由双方首席代表签字`,
      `The minutes of meeting ${meeting.no} are not signed`,
      'meetings',
    ),
    chairSays(file, meeting, profile),
  );
}

function chairSays(file: RoundFile, meeting: Meeting, profile: Profile): GuardSays {
  const rule = profile.firstChair.value;
  const { chairSide } = meeting.body;
  if (rule === 'both') {
    return must(
      chairSide !== 'both',
      '会议应由双方首席代表共同主持',
      'Both chiefs chair together',
      'meetings',
    );
  }
  const before = heldMeetings(file)
    .filter((one) => one.no < meeting.no)
    .at(-1);
  if (before) {
    return warn(
      chairSide === before.body.chairSide,
      `第${meeting.no}次会议没有轮流主持`,
      `Meeting ${meeting.no}: the chair did not alternate`,
      'meetings',
    );
  }
  const offeredBy = offerOf(file)?.by;
  return rule === 'offering-side' && offeredBy !== undefined
    ? must(
        chairSide !== offeredBy,
        '首次会议应由要约方首席代表主持',
        'The offering side’s chief chairs the first meeting',
        'meetings',
      )
    : nothing;
}
