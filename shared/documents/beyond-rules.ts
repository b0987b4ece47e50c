import type { CaseFile } from '../mediation/case-file.ts';
import type { MatterKind, RouteKind } from '../mediation/process-terms.ts';
import { transferRoutes } from './facts/transfer-facts.ts';
import type { PaperRule } from './paper-rule.ts';

const idsOf = (list: readonly { id: string }[]): string[] => list.map((one) => one.id);

/** One for each route of the kind: a case may try a way twice. */
const eachRoute = (kind: RouteKind): PaperRule => ({
  need: 'optional',
  each: (file) => idsOf(file.routes.filter((one) => one.kind === kind)),
});

const eachMatter = (kind: MatterKind): PaperRule => ({
  need: 'optional',
  each: (file) => idsOf(file.matters.filter((one) => one.kind === kind)),
});

/** Letters entered as a matter, and routes to another body that were given a kind of transfer. */
const transfers = (file: CaseFile): string[] => [
  ...idsOf(file.matters.filter((one) => one.kind === 'transfer')),
  ...idsOf(file.routes.filter((one) => transferRoutes.includes(one.kind) && one.body.transferKind !== null)),
];

/** Never a paper of a case: made of a 诉求 or of the figures of a period. */
const notOfACase: PaperRule = { need: 'optional', applies: () => false };

/** Rules of papers that leave the mediation, of the union's supervision and of management. */
export const beyondRules: Readonly<Record<string, PaperRule>> = {
  'arbitration-review-application': eachRoute('arbitration-review'),
  'judicial-confirmation-application': eachRoute('judicial-confirmation'),
  'payment-order-application': eachRoute('payment-order'),
  'arbitration-application': eachRoute('arbitration'),
  'legal-aid-referral': eachRoute('legal-aid'),
  'transfer-letter': { need: 'optional', each: transfers },
  'supervision-prompt-letter': eachMatter('supervision-prompt'),
  'supervision-opinion': eachMatter('supervision-opinion'),
  'supervision-recommendation': eachMatter('supervision-recommendation'),
  'case-supervision-notice': eachMatter('oversight'),
  'urgent-incident-report': eachMatter('incident'),
  'hotline-worksheet': notOfACase,
  'petition-reply': notOfACase,
  'statistics-report': notOfACase,
};
