import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { agreementInForce } from '../../../../shared/mediation/effectiveness.ts';
import { termStandings } from '../../../../shared/mediation/performance.ts';
import { endedStages } from '../../../../shared/mediation/stages.ts';
import type { ClosingType } from '../../../../shared/mediation/terms.ts';
import type { SectionId } from '../section-ids.ts';

type StandingPaper = { zh: string; en: string; need: 'required' | 'optional'; due: boolean; issued: unknown };

/** Something still open when a case is closed; advice, never a refusal. */
export type OpenEnd =
  | { kind: 'terms'; count: number; section: SectionId }
  | { kind: 'planned-sessions'; count: number; section: SectionId }
  | { kind: 'papers'; papers: { zh: string; en: string }[]; section: SectionId }
  | { kind: 'follow-up'; section: SectionId };

/** What is still open in a case that is about to be closed. */
export function openEnds(file: CaseFile, papers: readonly StandingPaper[], today: CalendarDay): OpenEnd[] {
  const ends: OpenEnd[] = [];
  const unpaid = termStandings(file, today).filter(
    ({ state }) => state !== 'performed' && state !== 'performed-late',
  );
  if (unpaid.length > 0) ends.push({ kind: 'terms', count: unpaid.length, section: 'performance' });
  const planned = file.sessions.filter((session) => session.state === 'planned');
  if (planned.length > 0) {
    ends.push({ kind: 'planned-sessions', count: planned.length, section: 'sessions' });
  }
  const missing = papers.filter((paper) => paper.need === 'required' && paper.due && !paper.issued);
  if (missing.length > 0) ends.push({ kind: 'papers', papers: missing, section: 'papers' });
  const agreed = file.agreements.some((agreement) => agreement.state === 'effective');
  if (agreed && !file.followUps.some((one) => one.doneOn !== null)) {
    ends.push({ kind: 'follow-up', section: 'performance' });
  }
  return ends;
}

/** The endings that fit the way the case went; the first is the preset. */
export function outcomesOf(file: CaseFile): ClosingType[] {
  const { stage, outcome } = file.case;
  const agreement = agreementInForce(file);
  const partial = agreement?.partial === true;
  const fitting = ((): ClosingType[] => {
    switch (stage) {
      case 'agreementEffective':
        if (agreement?.body.oral) return ['agreement-oral'];
        return partial ? ['agreement-partial', 'agreement-full'] : ['agreement-full', 'agreement-partial'];
      case 'withdrawn':
        return ['withdrawn', 'settled-outside'];
      case 'refused':
        return ['not-accepted-refusal'];
      case 'rejected':
        return ['not-accepted'];
      default:
        return [
          'failed-divergence',
          'failed-refusal',
          'failed-expiry',
          'failed-unreachable',
          'failed-refused-to-sign',
          'failed-other',
        ];
    }
  })();
  // What the ending itself put on record comes first, also one that is told here only: 虚假调解, 涉嫌犯罪, 转交, 死亡.
  const recorded = outcome !== null && endedStages.includes(stage) ? [outcome] : [];
  return [...new Set([...recorded, ...fitting])];
}
