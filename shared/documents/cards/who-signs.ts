import { activeParties, signersOf } from '../../mediation/active-parties.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { Words } from '../../mediation/terms.ts';
import type { PaperCard } from './card.ts';
import { type Signer, seals, signers } from './signers.ts';

/** 签署方式: how somebody put his name to a paper. */
export const signingMethods = {
  sign: { zh: '签名', en: 'Signed' },
  seal: { zh: '盖章', en: 'Sealed' },
  'sign-and-seal': { zh: '签名并盖章', en: 'Signed and sealed' },
  fingerprint: { zh: '捺印', en: 'Fingerprint' },
  electronic: { zh: '电子签名', en: 'Electronic signature' },
} as const satisfies Record<string, Words>;
export type SigningMethod = keyof typeof signingMethods;

/** One place on a paper where somebody signs or seals. */
export type SigningPlace = {
  /** Unique in the paper: party:<id>, seal, or the code of the signer. */
  key: string;
  words: Words;
  /** Who signs there, as far as the case tells; empty: nobody is known yet. */
  name: string;
  /** The party that signs; null: nobody of the parties. */
  partyId: string | null;
  method: SigningMethod;
  /** False: the paper is whole without it. */
  needed: boolean;
};

const bothSides: readonly Signer[] = ['parties', 'parties-jointly', 'parties-or-agents'];
const mayLack: readonly Signer[] = [
  'witness',
  'visited',
  'refusal-witness',
  'respondent-slip',
  'parties-going-on',
];

/** Who signs and seals a paper of a case, in the order of its 文书说明. */
export function whoSigns(card: PaperCard, file: CaseFile): SigningPlace[] {
  const places = card.signers.flatMap((signer) => placesOf(signer, file));
  if (card.seal === null) return places;
  const name = card.seal === 'organisation' ? file.office.body.name : '';
  return [
    ...places,
    { key: 'seal', words: seals[card.seal], name, partyId: null, method: 'seal', needed: true },
  ];
}

function placesOf(signer: Signer, file: CaseFile): SigningPlace[] {
  const needed = !mayLack.includes(signer);
  const parties = partiesOf(signer, file);
  if (parties) {
    return parties.map((party) => ({
      key: `party:${party.id}`,
      words: party.role === 'applicant' ? signers.applicant : signers.respondent,
      name: party.body.name,
      partyId: party.id,
      method: party.kind === 'employer' ? 'seal' : 'sign',
      needed,
    }));
  }
  // The organisation puts its seal on the paper; that is a place of its own.
  if (signer === 'organisation') return [];
  const name = signer === 'mediator' ? mediatorNames(file) : '';
  return [{ key: signer, words: signers[signer], name, partyId: null, method: 'sign', needed }];
}

function partiesOf(signer: Signer, file: CaseFile): CaseFile['parties'] | null {
  if (bothSides.includes(signer)) {
    return signersOf(file).flatMap((id) => file.parties.filter((party) => party.id === id));
  }
  return signer === 'applicant' || signer === 'respondent' ? activeParties(file, signer) : null;
}

const mediatorNames = (file: CaseFile): string =>
  file.case.mediatorIds
    .flatMap((id) => file.people.find((person) => person.id === id)?.body.name ?? [])
    .join('、');

type Signed = { key: string; on: string };

/** How far the signing of a paper is: places filled of those it needs, and the day of the last. */
export function signingState(
  card: PaperCard,
  file: CaseFile,
  signings: readonly Signed[],
): { done: number; of: number; on: string | null } {
  const needed = whoSigns(card, file).filter((place) => place.needed);
  const days = signings.map(({ on }) => on).sort();
  return {
    done: needed.filter((place) => signings.some(({ key }) => key === place.key)).length,
    of: needed.length,
    on: days.at(-1) ?? null,
  };
}
