import type { FactSection } from '../../template.ts';
import { supervisionOpinion } from '../../templates/supervision-opinion.ts';
import { maybe, note, paper, two } from '../paper.ts';

/** Where on the desk of a round stands what the desk of a case keeps elsewhere. */
const placeOf = (section: FactSection): FactSection =>
  section === 'acceptance' || section === 'parties' ? 'overview' : 'measures';

/** 工会劳动法律监督意见书: the very paper mediation cases have, made of a measure of the round, with its course at the end. */
export const unionSupervisionOpinion = paper('union-supervision-opinion', {
  version: supervisionOpinion.version,
  sheet: supervisionOpinion.sheet,
  needs: [
    ...supervisionOpinion.needs.map((one) => ({ ...one, section: placeOf(one.section) })),
    maybe('supervisionOpinion.servedOn', '送达日期', 'measures'),
    maybe('supervisionOpinion.repliedOn', '答复日期', 'measures'),
    maybe('supervisionOpinion.escalatedOn', '监督建议书发出日期', 'measures'),
  ],
  blocks: [
    ...supervisionOpinion.blocks,
    { kind: 'rule' },
    note('送达和答复（工会留存联填写）'),
    {
      kind: 'form',
      rows: [
        two('送达日期', '{supervisionOpinion.servedOn?8}', '答复截止日', '{supervisionOpinion.replyEnds?8}'),
        two(
          '答复日期',
          '{supervisionOpinion.repliedOn?8}',
          '发出建议书',
          '{supervisionOpinion.escalatedOn?8}',
        ),
      ],
    },
  ],
});
