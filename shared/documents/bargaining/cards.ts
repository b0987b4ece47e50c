import { profileOfRound } from '../../bargaining/process/profile-of-round.ts';
import { profileRegion } from '../../bargaining/profiles.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import type { Basis } from '../../law/citation.ts';
import { rulesIn } from '../../law/place.ts';
import { type LawKey, laws } from '../../law/sources.ts';
import { cited } from '../cited.ts';
import type { Facts } from '../facts.ts';
import { afterCards } from './cards/after-cards.ts';
import type { RoundPaperCard } from './cards/card.ts';
import { contractCards } from './cards/contract-cards.ts';
import { performanceCards } from './cards/performance-cards.ts';
import { preparationCards } from './cards/preparation-cards.ts';
import { supportCards } from './cards/support-cards.ts';
import { tableCards } from './cards/table-cards.ts';
import { topicContractCards } from './cards/topic-contract-cards.ts';

/** 文书说明 by document id: who signs, copies, seal and legal basis of every paper of a round. */
const cards: Readonly<Record<string, RoundPaperCard>> = {
  ...preparationCards,
  ...tableCards,
  ...contractCards,
  ...topicContractCards,
  ...performanceCards,
  ...afterCards,
  ...supportCards,
};

/** What the catalogue knows of a paper of a round; undefined for one it does not have. */
export const roundCardOf = (document: string): RoundPaperCard | undefined => cards[document];

/**
 * How many copies a round needs of a paper: where the authority gets some, as many as its place wants, and one for
 * each side and the higher union.
 */
export const roundCopies = ({ copies }: RoundPaperCard, file: RoundFile): number =>
  copies.filed ? Math.max(copies.least, profileOfRound(file).filingCopies.value) + 3 : copies.least;

/** Texts of one place only; all others hold in the whole country. */
const placed: Readonly<Partial<Record<LawKey, string>>> = {
  zjCollectiveContract: 'ZJ',
  zjDemocracy: 'ZJ',
  zjTradeUnion: 'ZJ',
  zjFamilyPlanning: 'ZJ',
  zjUnionSupervision: 'ZJ',
  nbWageBargaining: 'NB',
  hzWageBargaining: 'HZ',
  jsBargaining: 'JS',
  jsTradeUnion: 'JS',
  jsUnionSupervision: 'JS',
  jsWagePayment: 'JS',
  shCollectiveContract: 'SH',
  bjCollectiveContract: 'BJ',
  sdWageBargaining: 'SD',
  cqCollectiveContract: 'CQ',
};
/** Texts that are about wages alone. */
const ofWages: readonly LawKey[] = [
  'wageBargaining',
  'nbWageBargaining',
  'hzWageBargaining',
  'sdWageBargaining',
];

const keyOf = new Map(Object.entries(laws).map(([key, title]) => [title as string, key as LawKey]));

/** Those of some bases that hold for a round: of its place and those above it, and for its kind of contract. */
export function basesHere(bases: readonly Basis[], { round }: Pick<RoundFile, 'round'>): readonly Basis[] {
  const region = profileRegion[round.profile];
  return bases.filter(({ law }) => {
    const key = keyOf.get(law);
    if (key === undefined) return true;
    if (round.subject !== 'wage' && ofWages.includes(key)) return false;
    return rulesIn(placed[key] ?? 'CN', region);
  });
}

/** The bases of a paper that hold for this round. */
export const basesFor = (document: string, file: Pick<RoundFile, 'round'>): readonly Basis[] =>
  basesHere(cards[document]?.basis ?? [], file);

/** `basis.<document>`: what each paper cites, as a letter names it. */
export const basisFacts = (file: RoundFile): Facts =>
  Object.fromEntries(Object.keys(cards).map((id) => [`basis.${id}`, cited(basesFor(id, file))]));
