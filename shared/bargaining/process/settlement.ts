import { offerOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';

/** What a written reply must settle, in words. */
const settles = {
  time: { zh: '商定协商时间', en: 'the time' },
  place: { zh: '商定协商地点', en: 'the place' },
  content: { zh: '商定协商内容', en: 'the topics' },
  'own-representatives': { zh: '列明本方代表', en: 'its own representatives' },
} as const;

/**
 * What is wrong with the answer to the offer; empty: it is the written consent the place asks for. An answer that
 * neither consents nor settles what the text wants counts as none.
 */
export function replyFaults(file: RoundFile, profile: Profile): { zh: string; en: string }[] {
  const offer = offerOf(file);
  const reply = offer?.body.reply ?? null;
  if (!offer || !reply) return [{ zh: '还没有登记答复', en: 'No reply is on record' }];
  if (reply.kind !== 'consent') return [{ zh: '答复不是同意协商', en: 'The reply is no consent' }];
  const other = offer.by === 'worker' ? 'employer' : 'worker';
  const settled = {
    time: reply.meetingAt !== null,
    place: reply.place.trim() !== '',
    content: reply.topics.length > 0,
    'own-representatives': file.roundReps.some((rep) => rep.side === other && rep.active),
  };
  const lacking = profile.replySettles.value.filter((what) => !settled[what]);
  return [
    ...(reply.written ? [] : [{ zh: '答复不是书面的', en: 'The reply is not in writing' }]),
    ...(reply.receivedOn === null
      ? [{ zh: '没有登记要约方收到答复的日期', en: 'The day the offering side received it is missing' }]
      : []),
    ...lacking.map((what) => ({
      zh: `答复没有${settles[what].zh}`,
      en: `The reply does not settle ${settles[what].en}`,
    })),
  ];
}
