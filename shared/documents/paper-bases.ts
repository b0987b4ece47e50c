import type { Basis } from '../law/citation.ts';
import { rulesIn } from '../law/place.ts';
import { quoted, read } from '../law/sources.ts';
import { cited } from './cited.ts';

/** 依据 a paper names in its text, with the region whose law it is. */
type PlacedBasis = Basis & { where?: string };

const at = (where: string, basis: Basis): PlacedBasis => ({ ...basis, where });

/** What each paper rests on. Papers that name no law are not listed. */
const bases = {
  'arbitration-review-application': [
    quoted('arbitrationRules', '第七十四条'),
    at('ZJ', read('zjMediationArbitration', '第十一条第二款')),
  ],
  'judicial-confirmation-application': [read('civilProcedure', '第二百零五条')],
  'payment-order-application': [
    read('mediationArbitration', '第十六条'),
    read('civilProcedure', '第二百二十五条'),
  ],
  'arbitration-application': [read('mediationArbitration', '第二十八条')],
  'legal-aid-referral': [read('legalAid', '第三十一条')],
  'legal-aid-exemption': [read('legalAid', '第四十二条第三项')],
  'legal-aid-urgent': [read('legalAid', '第四十四条')],
  'supervision-opinion': [
    read('tradeUnion', '第二十三条'),
    at('ZJ', read('zjUnionSupervision', '第二十一条')),
    at('ZJ', read('zjUnionSupervision', '第二十二条')),
  ],
  'supervision-recommendation': [
    read('tradeUnion', '第二十三条'),
    at('ZJ', read('zjUnionSupervision', '第二十三条')),
    at('ZJ', read('zjUnionSupervision', '第二十四条')),
  ],
  'petition-reply': [read('petition', '第二十三条')],
} satisfies Record<string, readonly PlacedBasis[]>;

/** The citations a paper prints at a place; law of other places is left out. @throws UnknownRegion */
export const paperBasis = (paper: keyof typeof bases, region: string): string =>
  cited((bases[paper] as readonly PlacedBasis[]).filter(({ where = 'CN' }) => rulesIn(where, region)));
