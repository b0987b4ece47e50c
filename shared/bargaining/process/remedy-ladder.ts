import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import type { Words } from '../../mediation/terms.ts';
import { measuresOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import type { MeasureKind, ProfileId } from '../terms.ts';

/** 救济措施, in the order of the ladder. */
export const remedies = [
  'upper-union-reminder',
  'supervision-opinion',
  'supervision-recommendation',
  'correction-request',
] as const satisfies readonly MeasureKind[];
export type RemedyKind = (typeof remedies)[number];

/** 救济阶梯的一级: who acts, on which text, and whether it was done. */
export type Rung = Words & {
  kind: RemedyKind;
  /** Paper of this rung, by catalogue id; null: none of its own. */
  document: string | null;
  /** Whom it is addressed to. */
  to: Words;
  basis: readonly Basis[];
  measureId: string | null;
};

const union = read('tradeUnion', '第五十四条第四项');

/**
 * 拒绝或者拖延协商的救济阶梯 at the round's place. A request to order correction goes to the people's government of the
 * county or above (工会法), in 浙江 also to the labour authority. Nothing here leads to arbitration: a dispute about
 * concluding a contract is none of rights.
 */
export function remedyLadder(file: RoundFile): Rung[] {
  const { profile } = file.round;
  const inZhejiang = (['zhejiang', 'ningbo', 'hangzhou'] as const).some((one) => one === profile);
  const supervision: readonly Basis[] = inZhejiang
    ? [read('zjUnionSupervision', '第二十二条')]
    : profile === 'jiangsu'
      ? [read('jsUnionSupervision', '第二十条')]
      : [union];
  const recommendation: readonly Basis[] = inZhejiang
    ? [read('zjUnionSupervision', '第二十三条')]
    : profile === 'jiangsu'
      ? [read('jsUnionSupervision', '第二十三条')]
      : [union];
  const rung = (
    kind: RemedyKind,
    words: Words,
    document: string | null,
    to: Words,
    basis: readonly Basis[],
  ): Rung => ({
    ...words,
    kind,
    document,
    to,
    basis,
    measureId: measuresOf(file, kind).at(-1)?.id ?? null,
  });
  const employer = { zh: '用人单位', en: 'Employer' };
  return [
    rung('upper-union-reminder', { zh: '上级工会督促', en: 'Reminder by the higher union' }, null, employer, [
      read('tradeUnion', '第二十一条第三款'),
    ]),
    rung(
      'supervision-opinion',
      { zh: '工会劳动法律监督意见书', en: 'Union supervision opinion' },
      'union-supervision-opinion',
      employer,
      supervision,
    ),
    rung(
      'supervision-recommendation',
      { zh: '工会劳动法律监督建议书', en: 'Recommendation to the authority' },
      'union-supervision-opinion',
      { zh: '人力资源社会保障部门', en: 'Labour authority' },
      recommendation,
    ),
    rung(
      'correction-request',
      { zh: '提请责令改正', en: 'Request for an order to correct' },
      'refusal-remedy-request',
      addressee[profile] ?? government,
      [union, ...(inZhejiang ? [read('zjCollectiveContract', '第四十二条第二项')] : [])],
    ),
  ];
}

const government: Words = { zh: '县级以上人民政府', en: 'People’s government of the county or above' };
const either: Words = {
  zh: '县级以上人民政府或者人力资源社会保障部门',
  en: 'County government or labour authority',
};
const addressee: Partial<Record<ProfileId, Words>> = {
  zhejiang: either,
  ningbo: either,
  hangzhou: either,
  chongqing: either,
};
