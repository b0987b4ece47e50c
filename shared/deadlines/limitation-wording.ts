import type { CalendarDay } from '../kernel/calendar-day.ts';
import { reason } from '../law/answer.ts';
import { read } from '../law/sources.ts';
import type { LimitationStatus } from './limitation.ts';
import { dayZh } from './wording.ts';

/** Why a wage claim has no end while employment lasts. */
export const noLimitReason = reason(
  '劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年仲裁时效限制',
  'Disputes about unpaid remuneration have no one-year limitation while employment lasts',
  [read('mediationArbitration', '第二十七条第四款')],
);

interface Facts {
  status: LimitationStatus;
  expiresAt: CalendarDay | null;
  alternativeExpiresAt: CalendarDay | null;
  daysLeft: number | null;
}

/** The advice shown with a limitation. It always opens with 风险提示 and never speaks of refusing a case. */
export function limitationAdvice(facts: Facts): { zh: string; en: string } {
  const { zh, en } = sentences[facts.status](facts);
  return { zh: `风险提示：${zh}`, en: `Advice: ${en}` };
}

const zhOf = (on: CalendarDay | null) => (on === null ? '—' : dayZh(on));

const sentences: Record<LimitationStatus, (facts: Facts) => { zh: string; en: string }> = {
  'no-limit': () => ({
    zh: '劳动关系存续期间，拖欠劳动报酬的请求没有时效届满日；劳动关系终止的，应当自终止之日起一年内提出',
    en: 'no limitation while employment lasts; one year from its end',
  }),
  'unknown-start': () => ({
    zh: '尚未登记知道权利被侵害的日期，无法推算仲裁时效，请尽快核实',
    en: 'the starting day is not on record; the limitation cannot be computed',
  }),
  suspended: () => ({
    zh: '仲裁时效正在中止，原因消除之日起继续计算，请及时登记消除日期',
    en: 'the limitation stands still and runs on when the cause ends; record that day',
  }),
  running: ({ expiresAt, daysLeft }) => ({
    zh: `仲裁时效预计于${zhOf(expiresAt)}届满，剩余${daysLeft}日；请及时申请仲裁或者保存主张权利的证据`,
    en: `the limitation is expected to end on ${expiresAt}, in ${daysLeft} days; apply for arbitration or keep proof of the claim`,
  }),
  uncertain: ({ expiresAt, alternativeExpiresAt }) => ({
    zh: `从严推算仲裁时效于${zhOf(expiresAt)}届满；按较晚的中断时点推算为${zhOf(alternativeExpiresAt)}，存在争议，请尽快申请仲裁`,
    en: `strictly the limitation ended on ${expiresAt}, by the later restart points it ends on ${alternativeExpiresAt}; disputed: apply for arbitration soon`,
  }),
  passed: ({ expiresAt }) => ({
    zh: `按现有记录，仲裁时效可能已于${zhOf(expiresAt)}届满，对方可能提出时效抗辩；申请调解不受影响，对方自愿履行的仍然有效`,
    en: `by the record the limitation may have ended on ${expiresAt} and may be pleaded; mediation stays open and voluntary performance is valid`,
  }),
};
