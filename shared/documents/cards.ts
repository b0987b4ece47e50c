import { acceptanceCards } from './cards/acceptance-cards.ts';
import { agreementCards } from './cards/agreement-cards.ts';
import { applicationCards } from './cards/application-cards.ts';
import { beyondCards } from './cards/beyond-cards.ts';
import type { PaperCard } from './cards/card.ts';
import { mediationCards } from './cards/mediation-cards.ts';

/** 文书说明 by document id: stage, who signs, copies, seal, dossier and legal basis of every paper of the catalogue. */
const cards: Readonly<Record<string, PaperCard>> = {
  ...applicationCards,
  ...acceptanceCards,
  ...mediationCards,
  ...agreementCards,
  ...beyondCards,
};

/** What the catalogue knows of a paper beside its wording; undefined for a paper it does not have. */
export const cardOf = (document: string): PaperCard | undefined => cards[document];
