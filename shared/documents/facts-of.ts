import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { AcceptanceCheck } from '../mediation/acceptance-checks.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import { agreementFacts, performanceFacts } from './facts/agreement-facts.ts';
import type { DossierParts } from './facts/archive-facts.ts';
import { beyondFacts } from './facts/beyond-facts.ts';
import { caseFacts } from './facts/case-facts.ts';
import { claimSumFacts } from './facts/claim-sum-facts.ts';
import { limitFacts } from './facts/limit-facts.ts';
import { mergedFacts } from './facts/merged-facts.ts';
import { partFacts } from './facts/part-facts.ts';
import { partyFacts } from './facts/party-facts.ts';
import { processFacts } from './facts/process-facts.ts';
import { sessionFacts } from './facts/session-facts.ts';
import type { Facts } from './facts.ts';

/** What a paper needs beside the case: the day, what it is about, and answers of the law handed in. */
export type FactsContext = {
  today: CalendarDay;
  /** The session, delivery, recusal … it is about; left out: the last one there is. */
  subjectId?: string | null | undefined;
  /** 调解期限届满日 with the later arguable day, where rolling is unsettled. */
  mediationDue?: { due: CalendarDay; alternativeDue: CalendarDay | null; provisional: boolean } | null;
  /** 仲裁时效届满日 as advice; null: does not run or is not known. */
  limitationExpiresOn?: CalendarDay | null;
  /** 下一步, in words. */
  nextStep?: string;
  /** 工作日历 limits are counted by; left out: the published one. */
  calendar?: WorkCalendar | undefined;
  /** Who prints the paper. */
  printedBy?: string;
  /** 受理审查 with the look for earlier cases; left out: without it. */
  checks?: readonly AcceptanceCheck[] | undefined;
  /** 文书登记号 of the papers issued in the case. */
  registered?: readonly { id: string; no: number }[] | undefined;
  /** 卷内文件 with their pages, for the papers of the dossier. */
  dossier?: DossierParts | undefined;
};

/**
 * The facts of a case as papers print them, by the paths of the field dictionary. Private notes are no part of a case
 * file and offers for own eyes are dropped, so no paper can show them.
 */
export function factsOf(file: CaseFile, context: FactsContext): Facts {
  return mergedFacts(
    caseFacts(file, context),
    limitFacts(file),
    partyFacts(file),
    sessionFacts(file, context.subjectId ?? null),
    agreementFacts(file),
    claimSumFacts(file, context.subjectId ?? null),
    performanceFacts(file, context.today),
    processFacts(file, context),
    partFacts(file, context),
    beyondFacts(file, context),
  );
}
