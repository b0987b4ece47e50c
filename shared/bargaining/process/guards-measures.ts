import { heldMeetings, measuresOf } from '../parts.ts';
import { coordinationApplicationLimit } from './clocks-of-places.ts';
import type { RoundGuard } from './guard-context.ts';
import { suspensionLimitOf, suspensionOf } from './round-limits.ts';
import { must, nothing, together, warn } from './unmet.ts';

const whose = {
  both: { zh: '双方', en: 'both sides' },
  'worker-side': { zh: '职工方', en: 'the worker side' },
  'worker-chief': { zh: '职工方首席代表', en: 'the workers’ chief' },
} as const;

/** T10: agreed to by whom the place says, with a date, a place and topics to go on with, within the cap. */
export const suspensionAgreed: RoundGuard = ({ file, profile, calendar }) => {
  const measure = suspensionOf(file);
  const facts = measure?.body.suspension ?? null;
  if (!measure || facts === null || facts.resumedOn !== null) {
    return must(true, '还没有登记中止协商备忘录的内容', 'The suspension is not on record', 'measures');
  }
  const rule = profile.suspensionConsent.value;
  const lacking =
    rule === 'both'
      ? !(facts.consentWorker && facts.consentEmployer)
      : (rule === 'worker-side' || rule === 'worker-chief') && !facts.consentWorker;
  const limit = suspensionLimitOf(file, profile, calendar);
  const over = limit !== null && facts.resumeOn > limit.due;
  const overWords = [
    `恢复日期${facts.resumeOn}超过中止上限（最迟${limit?.due ?? ''}）`,
    `Resumes after the cap (${limit?.due ?? ''})`,
  ] as const;
  return together(
    rule === 'force-majeure-only'
      ? must(
          !facts.forceMajeure,
          '本地只有不可抗力才能中止',
          'Only force majeure allows suspension here',
          'measures',
        )
      : rule === 'unsaid'
        ? nothing
        : must(
            lacking,
            `中止须经${whose[rule].zh}同意`,
            `Suspension needs the consent of ${whose[rule].en}`,
            'measures',
          ),
    must(
      facts.resumePlace.trim() === '',
      '没有写明恢复协商的地点',
      'The place to go on is missing',
      'measures',
    ),
    must(
      facts.resumeTopics.trim() === '',
      '没有写明恢复协商的内容',
      'The topics to go on with are missing',
      'measures',
    ),
    must(facts.resumeOn <= measure.on, '恢复日期应晚于中止日期', 'It must resume after it began', 'measures'),
    profile.suspensionCap.value?.severity === 'error'
      ? must(over, overWords[0], overWords[1], 'measures')
      : warn(over, overWords[0], overWords[1], 'measures'),
  );
};

/** T10 back: the day bargaining went on. */
export const resumed: RoundGuard = ({ file, profile, calendar, on }) => {
  const limit = suspensionLimitOf(file, profile, calendar);
  const over = limit !== null && on > limit.due;
  const [zh, en] = [
    `中止已超过上限（最迟${limit?.due ?? ''}恢复）`,
    `Suspended beyond the cap (${limit?.due ?? ''})`,
  ];
  return together(
    must(suspensionOf(file)?.body.suspension === null, '没有中止记录', 'There is no suspension', 'measures'),
    warn(over, zh, en, 'measures'),
  );
};

/** T11: minutes show what stays open. */
export const openItemsShown: RoundGuard = ({ file }) =>
  together(
    must(heldMeetings(file).length === 0, '还没有召开协商会议', 'No meeting has been held', 'meetings'),
    must(
      !file.roundItems.some((item) => item.outcome !== 'agreed'),
      '没有登记尚未一致的议题',
      'No item is shown as open',
      'items',
    ),
  );

/** T12: accepted on a written application, or of the authority's own motion. */
export const coordinationAccepted: RoundGuard = (context) => {
  const { file } = context;
  const facts = measuresOf(file, 'coordination').at(-1)?.body.coordination ?? null;
  if (facts === null) return must(true, '还没有登记协调处理申请', 'There is no application', 'measures');
  const limit = file.round.profile === 'henan' ? coordinationApplicationLimit(context) : null;
  const late = limit !== null && !facts.ownMotion && facts.filedOn !== null && facts.filedOn > limit.due;
  return together(
    must(
      late,
      `协调处理应在${limit?.due ?? ''}前申请，逾期本轮终止`,
      `Coordination had to be applied for by ${limit?.due ?? ''}: the round is over`,
      'measures',
    ),
    must(facts.acceptedOn === null, '没有登记受理日期', 'The day of acceptance is missing', 'measures'),
    must(
      !facts.ownMotion && (facts.filedOn === null || facts.applicants.length === 0),
      '没有书面申请，也不是依职权协调',
      'Neither a written application nor own motion',
      'measures',
    ),
  );
};

/** T13: coordination has ended; what stays open is listed. */
export const coordinationEnded: RoundGuard = ({ file }) => {
  const facts = measuresOf(file, 'coordination').at(-1)?.body.coordination ?? null;
  return must(
    facts === null || facts.endedOn === null,
    '没有登记协调结束日期',
    'The end of coordination is missing',
    'measures',
  );
};
