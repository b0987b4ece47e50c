import { agreementOf, chiefOf } from '../../bargaining/parts.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import type { Side } from '../../bargaining/terms.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { SigningPlace } from '../cards/who-signs.ts';
import { type RoundPaperCard, type RoundSigner, roundSeals, roundSigners } from './cards/card.ts';
import { otherSide } from './words.ts';

type About = { file: RoundFile; aboutId: string | null };

/** Who signs and seals a paper of a round, in the order of its 文书说明, with the names the round tells. */
export function whoSignsRound(card: RoundPaperCard, about: About): SigningPlace[] {
  const places = card.signers.map(
    (signer): SigningPlace => ({
      key: signer,
      words: roundSigners[signer],
      name: nameOf(signer, about),
      partyId: null,
      method: 'sign',
      needed: true,
    }),
  );
  const { seal } = card;
  if (seal === null) return places;
  const { body } = about.file.round;
  const sealed = (key: string, name: string): SigningPlace => ({
    key,
    words: roundSeals[seal.whose],
    name,
    partyId: null,
    method: 'seal',
    // A customary seal is worth having, but the paper is whole without it.
    needed: seal.worth === 'required',
  });
  const seals =
    seal.whose === 'both-sides' || seal.whose === 'coordination'
      ? [
          sealed('seal:worker', body.workerParty.name),
          sealed('seal:employer', body.employerParty.name),
          // The authority that coordinates seals with the two sides.
          ...(seal.whose === 'coordination' ? [sealed('seal:authority', '')] : []),
        ]
      : [sealed('seal', sealName(seal.whose, about))];
  return [...places, ...seals];
}

/** How far the signing of a paper is: places filled of those it needs, and the day of the last. */
export function roundSigningState(
  places: readonly SigningPlace[],
  signings: readonly { key: string; on: string }[],
): { done: number; of: number; on: string | null } {
  const needed = places.filter((place) => place.needed);
  return {
    done: needed.filter((place) => signings.some(({ key }) => key === place.key)).length,
    of: needed.length,
    on:
      signings
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
  };
}

/** 签字 the contract itself has on record, so that it is not entered twice. */
export function signedOnContract(file: RoundFile, key: string): { by: string; on: CalendarDay } | null {
  const agreement = agreementOf(file);
  if (!agreement) return null;
  const { signedWorkerOn, signedWorkerBy, signedEmployerOn, signedEmployerBy, sealWorker, sealEmployer } =
    agreement.body;
  const { workerParty, employerParty } = file.round.body;
  const signed = (on: CalendarDay | null, by: string) => (on === null ? null : { on, by });
  if (key === 'worker-chief') return signed(signedWorkerOn, signedWorkerBy);
  if (key === 'employer-chief') return signed(signedEmployerOn, signedEmployerBy);
  if (key === 'seal:worker' && sealWorker) return signed(signedWorkerOn, workerParty.name);
  if (key === 'seal:employer' && sealEmployer) return signed(signedEmployerOn, employerParty.name);
  return null;
}

const offerOf = ({ file, aboutId }: About) =>
  file.roundOffers.find((one) => one.id === aboutId) ??
  file.roundOffers.filter((one) => one.state !== 'withdrawn').at(-1);

const repOf = ({ file, aboutId }: About) => file.roundReps.find((one) => one.id === aboutId);

/** The side a paper speaks for: of the person it is about. */
const sideOf = (about: About): Side | null => repOf(about)?.side ?? null;

const chiefName = (file: RoundFile, side: Side | null | undefined) =>
  side ? (chiefOf(file, side)?.body.name ?? '') : '';

function nameOf(signer: RoundSigner, about: About): string {
  const { file } = about;
  const { workerParty, employerParty } = file.round.body;
  const vote = file.roundVotes.find((one) => one.id === about.aboutId) ?? file.roundVotes.at(-1);
  const meeting = file.roundMeetings.find((one) => one.id === about.aboutId);
  const offer = offerOf(about);
  switch (signer) {
    case 'offering-chief':
      return chiefName(file, offer?.by);
    case 'replying-chief':
      return chiefName(file, offer && otherSide(offer.by));
    case 'own-chief':
      return chiefName(file, sideOf(about));
    case 'worker-chief':
      return chiefName(file, 'worker');
    case 'employer-chief':
      return chiefName(file, 'employer');
    case 'chair':
      return meeting?.body.chairName ?? vote?.body.chairedBy ?? '';
    case 'presidium':
      return vote?.body.chairedBy ?? '';
    case 'recorder':
      return meeting?.body.recorder || file.round.body.recorder;
    case 'teller':
      return vote?.body.countedBy ?? '';
    case 'undertaker':
    case 'delegate':
      return repOf(about)?.body.name ?? '';
    case 'principal':
      return repOf(about)?.body.authorisation?.principal ?? '';
    case 'legal-rep':
    case 'legal-rep-or-chief':
      return employerParty.legalRepName;
    case 'union-chair':
    case 'union-leader':
      return workerParty.principal;
    case 'union':
      return workerParty.name;
    case 'employer':
      return employerParty.name;
    default:
      return '';
  }
}

function sealName(whose: keyof typeof roundSeals, about: About): string {
  const { workerParty, employerParty } = about.file.round.body;
  const sideName = (side: Side | null | undefined) =>
    side === 'worker' ? workerParty.name : side === 'employer' ? employerParty.name : '';
  switch (whose) {
    case 'offering-side':
      return sideName(offerOf(about)?.by);
    case 'own-side':
      return sideName(sideOf(about));
    case 'union':
    case 'congress':
      return workerParty.name;
    case 'employer':
      return employerParty.name;
    default:
      return '';
  }
}
