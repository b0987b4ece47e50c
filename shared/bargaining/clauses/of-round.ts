import type { ProfileQuery } from '../profile/profile.ts';
import { profileLayers } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { comprehensiveTopics } from './comprehensive.ts';
import { standardText } from './fill.ts';
import { safetyTopics } from './safety.ts';
import { type StandardClause, standardTopics } from './standard.ts';
import type { ClauseTopic, TopicDuty } from './topic.ts';
import { wageTopics } from './wage.ts';
import { industryTopics, regionalTopics, wideTopics } from './wide.ts';
import { womenTopics } from './women.ts';

type Of = Pick<RoundFile, 'round'>;

/** 条款主题 of this kind of contract in their order, the general end last. */
export function topicsOf({ round: { subject, scope } }: Of): readonly ClauseTopic[] {
  const wide =
    scope === 'industry'
      ? [...industryTopics, ...wideTopics]
      : scope === 'regional'
        ? [...regionalTopics, ...wideTopics]
        : [];
  const own = {
    comprehensive: comprehensiveTopics,
    'female-worker': womenTopics,
    osh: safetyTopics,
    wage: wide.length > 0 ? [] : wageTopics,
  }[subject];
  return [...wide, ...own, ...standardTopics];
}

/** The topic with this code, for this kind of contract. */
export const topicOf = (file: Of, topic: string): ClauseTopic | null =>
  topicsOf(file).find((one) => one.topic === topic) ?? null;

/** 法定必备: by which texts, at this place, the contract must have the topic; empty: it is advised. */
export function dutiesOf(
  { profile }: Pick<ProfileQuery, 'profile'>,
  { duties = [] }: ClauseTopic,
): TopicDuty[] {
  const layers = profileLayers[profile].map((one) => one.id);
  return duties.filter((one) => layers.includes(one.where));
}

/** Clauses that stand: those another took the place of left out, in their order. */
export const standingClauses = ({ roundClauses }: Pick<RoundFile, 'roundClauses'>) =>
  roundClauses.filter((one) => one.state !== 'replaced').sort((a, b) => a.ord - b.ord);

/** Standard wording of the topics this kind of contract must have; the general end of every contract left out. */
export const standardTopicsOf = (file: Of): readonly StandardClause[] =>
  topicsOf(file)
    .filter((one) => one.fallback && !isGeneral(one.topic))
    .map(inWords);

const inWords = (topic: ClauseTopic): StandardClause => ({
  topic: topic.topic,
  title: topic.title,
  text: standardText(topic),
});
const isGeneral = (topic: string) => standardTopics.some((one) => one.topic === topic);

/**
 * The articles of a contract: what the parties agreed on in their order, then the topics their kind of contract must
 * have and the round has no clause for in standard wording, and last the general end, agreed or standard.
 */
export function articlesOf(file: RoundFile): readonly StandardClause[] {
  const own = standingClauses(file).map(({ topic, body }) => ({ topic, title: body.title, text: body.text }));
  const had = (topic: string) => own.some((one) => one.topic === topic);
  return [
    ...own.filter((one) => !isGeneral(one.topic)),
    ...standardTopicsOf(file).filter((one) => !had(one.topic)),
    ...standardTopics.flatMap((one) => {
      const agreed = own.filter(({ topic }) => topic === one.topic);
      return agreed.length > 0 ? agreed : [inWords(one)];
    }),
  ];
}
