import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { type ProfileId, profileIds, type Subject, subjects } from '../terms.ts';

const keysOf = <T extends string>(list: Record<T, unknown>) => Object.keys(list) as [T, ...T[]];
const count = z.int().min(0).max(1_000_000);
const optional = { count: count.optional(), flag: z.boolean().optional(), day: zDay.optional() };

const shared = {
  subject: z.enum(keysOf<Subject>(subjects)).optional(),
  scope: z.enum(['enterprise', 'industry', 'regional']).optional(),
};

const side = <const R extends readonly [string, ...string[]]>(roles: R) =>
  z
    .strictObject({
      total: optional.count,
      outsiders: optional.count,
      chiefIsOutsider: optional.flag,
      chiefRole: z.enum(roles).optional(),
      chiefHasLetter: optional.flag,
      roles: z.array(z.string().max(200)).max(200).optional(),
      producedBy: z
        .enum(['union-appointed', 'congress-elected', 'worker-recommended', 'employer-designated'])
        .optional(),
    })
    .optional();

const representatives = z.strictObject({
  ...shared,
  hasUnion: optional.flag,
  aboveScale: optional.flag,
  workerSide: side(['union-chair', 'union-principal', 'other-insider']),
  employerSide: side(['legal-representative', 'principal', 'other-management']),
  sharedMembers: optional.count,
});

const quorum = z.strictObject({
  ...shared,
  body: z.string().min(1).max(100).optional(),
  total: count.min(1).optional(),
  present: optional.count,
  for: optional.count,
  against: optional.count,
  abstain: optional.count,
  issued: optional.count,
  returned: optional.count,
  valid: optional.count,
  secretBallot: optional.flag,
  adoptedOn: optional.day,
  signedOn: optional.day,
});

const term = z
  .strictObject({
    ...shared,
    termStart: optional.day,
    termEnd: optional.day,
    renewalOfferedOn: optional.day,
  })
  .refine(
    (one) => one.termStart === undefined || one.termEnd === undefined || one.termStart <= one.termEnd,
    'termEnd before termStart',
  );

const head = { caseId: z.string().min(1).max(200), profile: z.enum(keysOf<ProfileId>(profileIds)) };

/** One item of `hejie check`. Unknown keys are refused: a rule must not be passed over for a misspelt fact. */
export const CheckItem = z.discriminatedUnion('type', [
  z.strictObject({ ...head, type: z.literal('representatives'), input: representatives }),
  z.strictObject({ ...head, type: z.literal('quorum'), input: quorum }),
  z.strictObject({ ...head, type: z.literal('term'), input: term }),
]);
export type CheckItem = z.output<typeof CheckItem>;
