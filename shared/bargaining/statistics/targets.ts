import type { Words } from '../../mediation/terms.ts';
import { basisPoints, type Ratio } from './ratio.ts';

/** Rates a target may be set for; each is a row of the statistics. */
export const targetMetrics = {
  unionised: { zh: '建会企业建制率', en: 'Unionised enterprises with a contract' },
  own: { zh: '建会企业独立建制率', en: 'with a contract of their own' },
  hundredAndMore: { zh: '百人以上企业建制率', en: 'Of a hundred and more with a contract' },
  offerRate: { zh: '要约率', en: 'Offer rate' },
  responseRate: { zh: '应约率', en: 'Answered in time' },
  renewal: { zh: '续签率', en: 'Renewal rate' },
  items: { zh: '条款履约率', en: 'Items fulfilled' },
  congress: { zh: '规上民营企业职代会建制率', en: 'Private firms above scale with a staff congress' },
  openness: { zh: '规上民营企业厂务公开建制率', en: 'Private firms above scale with openness' },
} as const satisfies Record<string, Words>;
export type TargetMetric = keyof typeof targetMetrics;

/**
 * 公开报道中的目标, offered as examples when a target is entered: figures of one city out of the press, not law and not
 * binding anywhere else. Never used unless a person enters them.
 */
export const reportedTargets: readonly { metric: TargetMetric; points: number; place: Words }[] = [
  { metric: 'unionised', points: 9500, place: { zh: '嘉兴', en: 'Jiaxing' } },
  { metric: 'congress', points: 9500, place: { zh: '嘉兴', en: 'Jiaxing' } },
  { metric: 'openness', points: 9500, place: { zh: '嘉兴', en: 'Jiaxing' } },
];

type Target = { year: number; metric: TargetMetric; town: string | null; body: { points: number } };

/** The target of a year for the whole (`town` null) or a town; a town without its own has that of the whole. */
export function targetFor(
  targets: readonly Target[],
  metric: string,
  year: number,
  town: string | null,
): number | null {
  const fitting = targets.filter((one) => one.metric === metric && one.year === year);
  const own = fitting.find((one) => one.town === town);
  return (own ?? fitting.find((one) => one.town === null))?.body.points ?? null;
}

/** Hundredths of a percentage point above (or below) the target; null when nothing was measured. */
export function overTarget(ratio: Ratio, points: number): number | null {
  const reached = basisPoints(ratio);
  return reached === null ? null : reached - points;
}
