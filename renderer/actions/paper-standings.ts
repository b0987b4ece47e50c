import { catalogue } from '../../shared/documents/catalogue.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { PaperStanding } from './paper-types.ts';

/** When a paper is due and whether the dossier needs it (documents catalogue: dossier level, stage). */
const rules: Record<string, { need: PaperStanding['need']; due: (file: CaseFile) => boolean }> = {
  'intake-registration': { need: 'required', due: () => true },
  'acceptance-notice': { need: 'required', due: (file) => file.case.acceptedOn !== null },
  'mediation-record': { need: 'required', due: () => true },
  'mediation-agreement': {
    need: 'required',
    due: (file) => file.agreements.some((one) => one.state !== 'void'),
  },
  'case-summary': { need: 'optional', due: () => true },
};

/** Every paper of the case in the order of the process; one 调解笔录 for each session that was held. */
export function paperStandings(
  file: CaseFile,
  issued: readonly Row<'papers'>[],
  factsFor: (template: Template, sessionId: string | null) => Facts,
): PaperStanding[] {
  return catalogue.flatMap((template): PaperStanding[] => {
    const rule = rules[template.id] ?? { need: 'optional', due: () => true };
    return sessionsOf(template, file).map((sessionId) => ({
      document: template.id,
      zh: template.zh,
      en: template.en,
      sessionId,
      need: rule.need,
      due: rule.due(file),
      missing: missingFacts(template, factsFor(template, sessionId)).map(({ path, zh, section }) => ({
        path,
        zh,
        section,
      })),
      issued:
        issued.findLast(
          (paper) =>
            paper.document === template.id && paper.sessionId === sessionId && paper.state === 'issued',
        ) ?? null,
    }));
  });
}

function sessionsOf(template: Template, file: CaseFile): (string | null)[] {
  if (template.id !== 'mediation-record') return [null];
  return file.sessions.filter((one) => one.state === 'held' || one.state === 'open').map((one) => one.id);
}
