import { bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import {
  type InstructorData,
  instructorFactsOf,
} from '../../../shared/documents/bargaining/facts/instructor-facts.ts';
import { namedFacts } from '../../../shared/documents/named-facts.ts';
import { applyWording } from '../../../shared/documents/wording/apply-wording.ts';
import type { Host } from '../../../shared/host/contract.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { hostDone } from '../host-done.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { officeWording } from '../office-wording.ts';
import type { PreparedPaper } from '../paper-types.ts';
import { layOut, missingOf, type Press, safeName, templateNeeded, wantedOf } from '../press.ts';
import { rowReader } from './row-reader.ts';

/** Papers of instructors and classes: 登记表 of an instructor, 服务记录 of a service, 培训记录 of a class. */
export const teamDocuments = [
  'instructor-register',
  'instructor-service-log',
  'training-session-record',
] as const;
export type TeamDocument = (typeof teamDocuments)[number];

type TeamPaperNeeds = Needs & Press & { host: Host };

/** 指导员与活动的文书. They are drawn from the register as it stands each time, so nothing of them is issued or numbered. */
export function teamPaperActions(needs: TeamPaperNeeds) {
  const { client, clock, host } = needs;
  const whole = async (document: TeamDocument, subjectId: string) => {
    const paper = await gather(needs, document, subjectId);
    const lacking = missingOf(paper.template, paper.found);
    if (lacking.length === 0) return paper;
    const names = lacking.map((fact) => fact.zh).join('、');
    throw new NotAllowed({
      zh: `还不能制作《${paper.template.zh}》，缺少：${names}。请先补填，没有改动任何内容。`,
      en: `“${paper.template.en}” cannot be made yet. Missing: ${names}. Nothing was changed.`,
    });
  };
  const drawn = async (document: TeamDocument, subjectId: string, as: 'pdf' | 'docx') => {
    const { template, found, wording, name } = await whole(document, subjectId);
    const given = {
      ...wantedOf(template, found, wording),
      title: template.zh,
      at: clock.now().toISOString(),
    };
    const { bytes } = as === 'pdf' ? await client.pdf(given) : await client.docx(given);
    return { bytes, name: `${template.zh} ${name}` };
  };
  return {
    /** Lays a paper out for the screen. */
    prepare: async (document: TeamDocument, subjectId: string): Promise<PreparedPaper> => {
      const { template, found, wording } = await gather(needs, document, subjectId);
      return layOut(needs, template, found, wording);
    },
    /** The PDF, for printing. @throws NotAllowed while a fact is missing */
    pdf: async (document: TeamDocument, subjectId: string) => (await drawn(document, subjectId, 'pdf')).bytes,
    /** Saves the paper as a file. @throws NotAllowed while a fact is missing @throws HostRefused */
    save: async (document: TeamDocument, subjectId: string, as: 'pdf' | 'docx') => {
      const { bytes, name } = await drawn(document, subjectId, as);
      return hostDone(
        host['papers.save']({ folder: '集体协商', name: `${safeName(name, document)}.${as}`, bytes }),
      );
    },
    reveal: (token: string) => hostDone(host['papers.reveal']({ token })),
  };
}

async function gather({ db, clock }: TeamPaperNeeds, document: TeamDocument, subjectId: string) {
  const reader = rowReader(db);
  const instructor = await reader.get('instructors', subjectId);
  const activity = instructor ? undefined : await reader.get('bargainingActivities', subjectId);
  const subject: Row<'instructors'> | Row<'bargainingActivities'> | undefined = instructor ?? activity;
  const office = subject && (await reader.get('offices', subject.officeId));
  if (!subject || !office) {
    throw new NotAllowed({
      zh: '没有找到这条记录，可能已被删除。没有改动。',
      en: 'This record was not found; it may have been deleted. Nothing was changed.',
    });
  }
  const activities = instructor
    ? await reader.linked('bargainingActivities', 'instructorId', instructor.id)
    : activity
      ? [activity]
      : [];
  const namedId = activity?.instructorId ?? null;
  const named = namedId === null ? undefined : await reader.get('instructors', namedId);
  const ids = (of: readonly (string | null | undefined)[]) => [
    ...new Set(of.filter((id) => typeof id === 'string')),
  ];
  const [rounds, enterprises] = await Promise.all([
    reader.getMany('rounds', ids(activities.map((one) => one.roundId))),
    reader.getMany(
      'enterprises',
      ids([...activities.map((one) => one.enterpriseId), ...(instructor?.body.enterpriseIds ?? [])]),
    ),
  ]);
  const data = {
    office,
    enterprises,
    instructors: [instructor, named].filter((one) => one !== undefined),
    bargainingActivities: activities,
    rounds,
  } as unknown as InstructorData;
  const template = templateNeeded(document, undefined, bargainingTemplateOf);
  const facts = instructorFactsOf(data, { today: clock.today(), subjectId });
  const name = instructor?.body.name ?? activity?.body.title ?? '';
  const wording = await officeWording(db, document);
  return { template, found: namedFacts(applyWording(template, wording), facts), wording, name };
}
