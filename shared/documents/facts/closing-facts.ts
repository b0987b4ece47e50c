import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { mediationDueOf } from '../../mediation/clocks.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperDay } from '../paper-words.ts';
import { endingOf } from './ending.ts';

/** Facts of closing: how long it took and whether mediation ended in time. Its own dates, apart from performance. */
export function closingFacts(file: CaseFile, { today }: FactsContext): Facts {
  const { receivedOn, closedOn } = file.case;
  const ending = endingOf(file);
  const effectiveOn = file.agreements.find((one) => one.state === 'effective')?.effectiveOn ?? null;
  const endedOn: CalendarDay | null = effectiveOn ?? ending?.on ?? null;
  return {
    'closing.mediationEndedAt': paperDay(endedOn),
    'closing.mediationDays': endedOn ? `${daysBetween(receivedOn, endedOn)}日` : '',
    'closing.days': closedOn ? `${daysBetween(receivedOn, closedOn)}日` : '',
    'closing.timeliness': endedOn ? timeliness(file, today, endedOn) : '',
    'closing.grounds': [ending?.note ?? '', file.case.body.closingNote]
      .map((text) => text.trim())
      .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
      .join('\n'),
    'closing.result': resultOf(file),
  };
}

function timeliness(file: CaseFile, today: CalendarDay, endedOn: CalendarDay): string {
  const clock = mediationDueOf(file, today);
  if (!clock) return '';
  const late = daysBetween(clock.due, endedOn);
  return late > 0 ? `超过调解期限${late}日（期限至${paperDay(clock.due)}）` : '未超过调解期限';
}

/** 调解结果 in a sentence: how many sessions, and what came of them. */
function resultOf(file: CaseFile): string {
  const held = file.sessions.filter((one) => one.state === 'held').length;
  const sessions = held > 0 ? `共调解${held}次` : '未召开调解会议';
  const agreement = file.agreements.find((one) => one.state === 'effective');
  if (!agreement) return sessions;
  const kind = agreement.partial ? '达成部分调解协议' : '达成调解协议';
  return `${sessions}，${kind}，协议于${paperDay(agreement.effectiveOn)}生效`;
}
