import { templateOf } from '../../shared/documents/catalogue.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { leadFacts, leadPapers } from '../../shared/documents/facts-of-lead.ts';
import { namedFacts } from '../../shared/documents/named-facts.ts';
import { chainOf, replacedBy } from '../../shared/documents/paper-chain.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { Host } from '../../shared/host/contract.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { officeWording } from './office-wording.ts';
import type { MissingPaperFact, PreparedPaper, PrintGiven } from './paper-types.ts';
import {
  issuedWanted,
  layOutIssued,
  layOutWorded,
  missingOf,
  type Press,
  press,
  pressedBytes,
  safeName,
  templateNeeded,
} from './press.ts';
import { editsOf, ownEdits, wordedPaper } from './worded-paper.ts';
import { draftFor, type PaperKey, type WordingDraft, wordingDrafts } from './wording-drafts.ts';

type LeadPaperNeeds = Needs & Press & { host: Host };

/** One paper a lead can have, as the lead stands now. */
export type LeadPaperStanding = {
  document: string;
  zh: string;
  en: string;
  /** Facts still missing; empty: it may be issued. */
  missing: MissingPaperFact[];
  /** The issued paper in force, when there is one. */
  issued: Row<'leadPapers'> | null;
  /** It with those it replaced, the first version first; where none is in force, those a new one will replace. */
  versions: Row<'leadPapers'>[];
};

/** 诉求文书: 工单办理单 and 信访书面告知, issued once with frozen facts and bytes like the papers of a case. */
export function leadPaperActions(needs: LeadPaperNeeds) {
  const { change, clock, client, host } = needs;
  const drafts = wordingDrafts(needs, templateOf);
  return {
    /** The papers this lead can have; `issued` are those it has. */
    standings: async (
      lead: Row<'leads'>,
      issued: readonly Row<'leadPapers'>[],
    ): Promise<LeadPaperStanding[]> => {
      const [facts, all] = await Promise.all([factsNow(needs, lead), papersIn(needs, lead.id)]);
      return papersOf(lead).map((document) => {
        const inForce = issued.find((paper) => paper.document === document) ?? null;
        const last = inForce ?? replacedBy(all, { document, subjectId: null });
        const template = templateNeeded(document);
        const found = namedFacts(template, facts);
        return {
          document,
          zh: template.zh,
          en: template.en,
          missing: missingOf(template, found),
          issued: inForce,
          versions: last ? chainOf(all, last) : [],
        };
      });
    },
    /** Lays a paper out from the lead as it is now. */
    prepare: async (leadId: string, document: string, own?: Wording): Promise<PreparedPaper> =>
      layOutWorded(needs, await gather(needs, leadId, document, own)),
    /** Lays an issued paper out again from its stored version, facts and wording. */
    reopen: (paper: Row<'leadPapers'>): Promise<PreparedPaper> => layOutIssued(needs, paper),
    /** What was changed on a paper not yet made, as it is kept; null: nothing. */
    ownWording: (leadId: string, document: string) => drafts.load(keyOf(leadId, document)),
    /** Keeps what was changed on a paper not yet made. */
    keepWording: (leadId: string, document: string, draft: WordingDraft) =>
      drafts.keep(keyOf(leadId, document), draft),
    /** 制作: freezes facts, wording and bytes. Returns the id of the paper. */
    issue: async (leadId: string, document: string, own?: Wording): Promise<string> => {
      const paper = await gather(needs, leadId, document, own);
      const { template, found, wording, issued } = paper;
      const pressed = await press(needs, { template, found, title: template.zh, wording });
      const id = await change('lead.paper', (w) =>
        w.create('leadPapers', {
          leadId,
          document,
          templateVersion: template.version,
          state: 'issued',
          issuedOn: clock.today(),
          body: {
            title: template.zh,
            facts: found,
            ...pressed,
            printedAt: [],
            savedAs: '',
            issuedById: needs.me(),
            registerNo: 1 + issued.length,
            edits: editsOf(paper),
            replacesId: replacedBy(issued, { document, subjectId: null })?.id ?? null,
          },
        }),
      );
      await drafts.drop(keyOf(leadId, document));
      return id;
    },
    /** 作废重出: a wrong paper is voided, never changed; its changes are kept as the draft of the new one. */
    discard: async (paperId: string, reason: string): Promise<void> => {
      const paper = await known(needs, paperId);
      const of = templateOf(paper.document, paper.templateVersion);
      const draft = draftFor(templateNeeded(paper.document), of, ownEdits(paper.body.edits));
      await drafts.keep(keyOf(paper.leadId, paper.document), draft);
      const body = { voided: { on: clock.today(), reason } };
      await change('lead.paper-void', (w) => w.update('leadPapers', paperId, { state: 'void', body }), {
        reason,
      });
    },
    savePdf: async (paperId: string) => {
      const paper = await known(needs, paperId);
      return save(needs, paper, 'pdf', await pressedBytes(needs, paper.body));
    },
    saveDocx: async (paperId: string) => {
      const paper = await known(needs, paperId);
      const { title } = paper.body;
      const at = clock.now().toISOString();
      const { bytes } = await client.docx({ ...issuedWanted(paper), title, at });
      return save(needs, paper, 'docx', bytes);
    },
    /** The PDF as an object URL for the print frame; call `recordPrint` after it was sent. */
    pdfUrl: async (paperId: string): Promise<string> => {
      const bytes = await pressedBytes(needs, (await known(needs, paperId)).body);
      return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    },
    /** 印制记录. */
    recordPrint: async (
      paperId: string,
      given: PrintGiven = { copies: 1, recipients: '', reason: '' },
    ): Promise<void> => {
      await change('lead.paper-print', async (w) => {
        const paper = await w.get('leadPapers', paperId);
        const at = clock.minute();
        await w.update('leadPapers', paperId, {
          body: {
            printedAt: [...(paper?.body.printedAt ?? []), at],
            prints: [...(paper?.body.prints ?? []), { at, ...given }],
          },
        });
      });
    },
    reveal: async (token: string): Promise<void> => {
      await hostDone(host['papers.reveal']({ token }));
    },
  };
}

/** 信访书面告知 is for petitions; every lead may have the sheet of how it was handled. */
const papersOf = (lead: Row<'leads'>) =>
  leadPapers.filter((document) => document !== 'petition-reply' || lead.kind === 'petition');

async function factsNow({ db, clock, me }: LeadPaperNeeds, lead: Row<'leads'>): Promise<Facts> {
  const [office, people] = await Promise.all([db.offices.get(lead.officeId), db.people.toArray()]);
  if (!office) throw new NotAllowed(gone);
  const printedBy = people.find((person) => person.id === me())?.body.name ?? '';
  return leadFacts(lead, office, people, { today: clock.today(), printedBy });
}

const keyOf = (ownerId: string, document: string): PaperKey => ({ ownerId, document, subjectId: null });

const papersIn = async ({ db }: Pick<Needs, 'db'>, leadId: string): Promise<Row<'leadPapers'>[]> =>
  (await db.leadPapers.where('leadId').equals(leadId).toArray()).filter((paper) => !paper.deleted);

/** A paper as the lead, the office's wording and what was changed on it make it now. */
async function gather(needs: LeadPaperNeeds, leadId: string, document: string, own?: Wording) {
  const { db } = needs;
  const lead = await db.leads.get(leadId);
  if (!lead || lead.deleted) throw new NotAllowed(gone);
  const [facts, office, kept, issued] = await Promise.all([
    factsNow(needs, lead),
    officeWording(db, document),
    own ?? wordingDrafts(needs, templateOf).load(keyOf(leadId, document)),
    papersIn(needs, leadId),
  ]);
  return { ...wordedPaper(templateNeeded(document), facts, office, kept), issued };
}

async function known({ db }: LeadPaperNeeds, paperId: string): Promise<Row<'leadPapers'>> {
  const paper = await db.leadPapers.get(paperId);
  if (!paper) throw new NotAllowed(gone);
  return paper;
}

/** Puts a paper's file into the folder of its lead and keeps its name. */
async function save(
  { host, change }: LeadPaperNeeds,
  paper: Row<'leadPapers'>,
  extension: 'pdf' | 'docx',
  bytes: Uint8Array<ArrayBuffer>,
) {
  const number = paper.body.facts['lead.no'];
  const folder = safeName(typeof number === 'string' ? number : '', '诉求');
  const name = `${safeName(paper.body.title, '诉求文书')}.${extension}`;
  const saved = await hostDone(host['papers.save']({ folder, name, bytes }));
  await change('lead.paper-save', (w) => w.update('leadPapers', paper.id, { body: { savedAs: saved.name } }));
  return saved;
}

const gone = {
  zh: '找不到这件诉求，可能已被删除。没有改动任何内容。请回到诉求列表核对。',
  en: 'This lead was not found; it may have been deleted. Nothing was changed. Please look in the list.',
};
