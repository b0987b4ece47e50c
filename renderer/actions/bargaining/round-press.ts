import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { bargainingTemplateOf, subjectsOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { roundFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { replacedBy } from '../../../shared/documents/paper-chain.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { isStandard, type Wording } from '../../../shared/documents/wording/wording.ts';
import type { Host } from '../../../shared/host/contract.ts';
import { calendarOf } from '../../../shared/law/workdays/calendar-of.ts';
import { readArrangements } from '../../db/arrangements.ts';
import { hostDone } from '../host-done.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { officeWording } from '../office-wording.ts';
import { type Press, press, safeName, templateNeeded, wantedOf } from '../press.ts';
import { editsOf, ownEdits, type WordedPaper, wordedPaper } from '../worded-paper.ts';
import { draftFor, type PaperKey, type WordingDraft, wordingDrafts } from '../wording-drafts.ts';
import { inRound } from './in-round.ts';
import type { RoundPaper, SavedFile, WhichRoundPaper } from './round-paper-types.ts';
import { nextRegisterNo, roundPaperActions } from './round-papers.ts';
import { readRound } from './round-rows.ts';
import { issuedOf } from './round-standings.ts';
import { rowReader } from './row-reader.ts';

export type RoundPaperNeeds = Needs & Press & { host: Host };

/** The round as stored. @throws NotAllowed when there is none */
export async function openRound({ db }: Pick<Needs, 'db'>, roundId: string): Promise<RoundFile> {
  const file = await readRound(rowReader(db), roundId);
  if (file) return file;
  throw new NotAllowed({
    zh: '没有找到这一轮协商，可能已被删除。没有改动。',
    en: 'This round was not found; it may have been deleted. Nothing was changed.',
  });
}

/** A paper of a round. @throws NotAllowed when it is not there */
export async function paperOfRound(
  needs: Pick<Needs, 'db'>,
  roundId: string,
  paperId: string,
): Promise<{ file: RoundFile; paper: RoundPaper }> {
  const file = await openRound(needs, roundId);
  const paper = file.roundPapers.find((one) => one.id === paperId);
  if (paper) return { file, paper };
  throw new NotAllowed({
    zh: '本轮协商中没有这份文书，可能已被删除。没有改动。',
    en: 'The round has no such paper; it may have been deleted. Nothing was changed.',
  });
}

/** The template of a document of a round, in use or of the version an issued paper names. @throws as `templateNeeded` */
export const roundTemplate = (document: string, version?: number): Template =>
  templateNeeded(document, version, bargainingTemplateOf);

/** An issued paper as the worker is asked for it: from the version, the facts and the wording it was made with. */
export const issuedRoundPaper = ({ document, templateVersion, body }: RoundPaper) =>
  wantedOf(roundTemplate(document, templateVersion), body.facts, body.edits);

/** Works out facts about anything in a round as it stands today. */
export async function roundFacts(
  { db, clock, me }: RoundPaperNeeds,
  file: RoundFile,
): Promise<(subjectId: string | null) => Facts> {
  const calendar = calendarOf(await readArrangements(db));
  const printedBy = (await db.people.get(me()))?.body.name ?? '';
  const today = clock.today();
  // Facts depend on what a paper is about and not on the paper: each is worked out once.
  const worked = new Map<string | null, Facts>();
  return (subjectId) => {
    const known = worked.get(subjectId) ?? roundFactsOf(file, { today, subjectId, printedBy, calendar });
    worked.set(subjectId, known);
    return known;
  };
}

const keyOf = ({ roundId, document, subjectId }: WhichRoundPaper): PaperKey => ({
  ownerId: roundId,
  document,
  subjectId,
});

/** 改动稿 of the papers of rounds. */
export function roundDrafts(needs: Pick<Needs, 'db' | 'clock'>) {
  const drafts = wordingDrafts(needs, bargainingTemplateOf);
  return {
    load: (which: WhichRoundPaper) => drafts.load(keyOf(which)),
    keep: (which: WhichRoundPaper, draft: WordingDraft) => drafts.keep(keyOf(which), draft),
    drop: (which: WhichRoundPaper) => drafts.drop(keyOf(which)),
  };
}

/** A paper as the round, the office's wording and what was changed on it make it now. */
export async function gatherRound(
  needs: RoundPaperNeeds,
  { own, ...which }: WhichRoundPaper & { own?: Wording | undefined },
): Promise<WordedPaper & { file: RoundFile }> {
  const file = await openRound(needs, which.roundId);
  const template = roundTemplate(which.document);
  const facts = await roundFacts(needs, file);
  const [office, kept] = await Promise.all([
    officeWording(needs.db, which.document),
    own ?? roundDrafts(needs).load(which),
  ]);
  return { ...wordedPaper(template, facts(which.subjectId), office, kept), file };
}

/** 制作: the bytes are kept before the record names them; a paper in force is not made twice. */
export async function issueRound(
  needs: RoundPaperNeeds,
  which: WhichRoundPaper & { own?: Wording | undefined },
): Promise<string> {
  const paper = await gatherRound(needs, which);
  const { file, template, found, wording } = paper;
  refuseTwice(file, which, template);
  const title = titleOf(template, file, which.subjectId);
  const pressed = await press(needs, { template, found, title, wording });
  const { pages } = await needs.client.layout(wantedOf(template, found, wording));
  const id = await inRound(needs, 'roundPaper.issue', which.roundId, (w, now) => {
    refuseTwice(now, which, template);
    return w.create('roundPapers', {
      roundId: which.roundId,
      document: template.id,
      templateVersion: template.version,
      state: 'issued',
      issuedOn: needs.clock.today(),
      pass: now.round.pass,
      aboutId: which.subjectId,
      body: {
        title,
        facts: found,
        ...pressed,
        pages: pages.length,
        printedAt: [],
        savedAs: '',
        keptAt: '',
        issuedById: needs.me(),
        registerNo: nextRegisterNo(now),
        edits: editsOf(paper),
        replacesId: replacedBy(madeHere(now), which)?.id ?? null,
      },
    });
  });
  await roundDrafts(needs).drop(which);
  return id;
}

/** 作废重出: the changes of the voided paper become the draft of the new one before the old one is void. */
export async function discardRound(
  needs: RoundPaperNeeds,
  roundId: string,
  paperId: string,
  reason: string,
): Promise<void> {
  const { paper } = await paperOfRound(needs, roundId, paperId);
  const { document, aboutId: subjectId, templateVersion } = paper;
  const edits = ownEdits(paper.body.edits);
  if (!isStandard(edits)) {
    const draft = draftFor(roundTemplate(document), bargainingTemplateOf(document, templateVersion), edits);
    await roundDrafts(needs).keep({ roundId, document, subjectId }, draft);
  }
  await roundPaperActions(needs).voidPaper(roundId, paperId, reason);
}

/** Papers the program made, as the chain of versions knows papers. */
const madeHere = ({ roundPapers }: RoundFile) =>
  roundPapers.flatMap(({ state, ...one }) =>
    one.templateVersion > 0 && state !== 'external' ? [{ ...one, state, subjectId: one.aboutId }] : [],
  );

function refuseTwice(file: RoundFile, { document, subjectId }: WhichRoundPaper, template: Template): void {
  if (!issuedOf(file, document, subjectId)) return;
  throw new NotAllowed({
    zh: `《${template.zh}》已经制作。要改动，请先“作废重出”。没有改动。`,
    en: `“${template.en}” is made already. To change it, void it first. Nothing was changed.`,
  });
}

function titleOf(template: Template, file: RoundFile, subjectId: string | null): string {
  const words = subjectsOf(file, template.id).find((one) => one.id === subjectId)?.words;
  return words ? `${template.zh}（${words.zh}）` : template.zh;
}

/** The folder of a round's papers: its number. */
export const folderOfRound = ({ round }: RoundFile): string => safeName(round.body.caseNo, '集体协商');

/** Puts a paper's file into the folder of its round and keeps its name. */
export async function saveRoundPaper(
  needs: RoundPaperNeeds,
  { file, paper }: { file: RoundFile; paper: RoundPaper },
  extension: 'pdf' | 'docx',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SavedFile> {
  const name = `${safeName(paper.body.title, '协商文书')}.${extension}`;
  const saved = await hostDone(needs.host['papers.save']({ folder: folderOfRound(file), name, bytes }));
  await inRound(needs, 'roundPaper.save', file.round.id, (w) =>
    w.update('roundPapers', paper.id, { body: { savedAs: saved.name } }),
  );
  return saved;
}
