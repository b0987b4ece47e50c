import type { Facts } from '../../shared/documents/facts.ts';
import { anyTemplateOf, familyOf, templatesOf } from '../../shared/documents/office-texts/family.ts';
import {
  keptWording,
  settledWording,
  withStale,
} from '../../shared/documents/office-texts/settled-wording.ts';
import { startingClauses } from '../../shared/documents/office-texts/starting-clauses.ts';
import type { Template } from '../../shared/documents/template.ts';
import { knownPaths } from '../../shared/documents/wording/named-paths.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import { wordingFaults, wordingFaultWords } from '../../shared/documents/wording/wording-faults.ts';
import type { Host } from '../../shared/host/contract.ts';
import type { Draft, Row } from '../../shared/schema/record-types.ts';
import type { PaperClient } from '../paper/paper-client.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { officeWording, standingWordings } from './office-wording.ts';
import type { PreparedPaper } from './paper-types.ts';
import { layOut } from './press.ts';
import { packActions } from './wording-pack.ts';

export type WordingNeeds = Needs & { host: Pick<Host, 'papers.save'>; client: PaperClient };
export type GivenWording = { texts: Wording['texts']; note: string; dropped?: readonly string[] };
export type ClauseDraft = Draft<'clauses'>['body'] & { active: boolean };

/** 条款库和文书用语: the texts an office keeps for its papers. */
export function wordingActions(needs: WordingNeeds) {
  const { db, change, me } = needs;
  return {
    /** The clause library in its order. */
    clauses: (): Promise<Row<'clauses'>[]> => clausesOf(needs),
    /** Clauses in use a document may be given: meant for it, and naming nothing it does not know. */
    clausesFor: async (document: string): Promise<Row<'clauses'>[]> => {
      const all = await clausesOf(needs);
      const template = anyTemplateOf(document);
      if (!template) return [];
      const meant = ({ active, body: { documents } }: Row<'clauses'>) =>
        active && (documents.length === 0 || documents.includes(document));
      return all.filter((clause) => meant(clause) && unknownIn(template, clause.body.text).length === 0);
    },
    /** Adds a clause at the end. Returns its id. @throws NotAllowed without title or text */
    addClause: async (draft: ClauseDraft): Promise<string> => {
      const { active, ...body } = tidy(draft);
      const order = await nextOrder(needs);
      return change('clause.add', (w) => w.create('clauses', { active, order, body }));
    },
    /** @throws NotAllowed without title or text */
    updateClause: async (id: string, draft: ClauseDraft): Promise<void> => {
      const { active, ...body } = tidy(draft);
      await change('clause.update', (w) => w.update('clauses', id, { active, body }));
    },
    setClauseActive: (id: string, active: boolean) =>
      change('clause.update', (w) => w.update('clauses', id, { active })),
    removeClause: (id: string, reason: string) =>
      change('clause.remove', (w) => w.remove('clauses', id, reason), { reason }),
    restoreClause: (id: string) => change('clause.restore', (w) => w.restore('clauses', id)),
    /** Puts the library into this order. */
    orderClauses: (ids: readonly string[]) =>
      change('clause.order', async (w) => {
        for (const [order, id] of ids.entries()) {
          const row = await w.get('clauses', id);
          if (row && row.order !== order) await w.update('clauses', id, { order });
        }
      }),
    /** Takes some of the clauses offered to begin with. Returns the new ids. */
    takeStarting: async (titles: readonly string[]): Promise<string[]> => {
      const first = await nextOrder(needs);
      const taken = startingClauses.filter(({ title }) => titles.includes(title));
      return change('clause.add', async (w) => {
        const ids: string[] = [];
        for (const [i, { title, text, documents, bases }] of taken.entries()) {
          const body = { title, text, documents: [...documents], bases: [...bases] };
          ids.push(await w.create('clauses', { active: true, order: first + i, body }));
        }
        return ids;
      });
    },

    /** Every document with own wording. */
    wordings: (): Promise<Row<'paperWordings'>[]> => standingWordings(db),
    /** The own wording of a document as it is kept; null: the standard one. */
    wordingOf: async (document: string): Promise<Row<'paperWordings'> | null> =>
      (await standingWordings(db)).find((row) => row.document === document) ?? null,
    /** What the papers of a document are made with. */
    officeWording: (document: string): Promise<Wording | null> => officeWording(db, document),
    /**
     * Keeps own texts of a document, all of them at once; what says the standard is left out, and with nothing left the
     * document is back to the standard. Texts that no longer find their standard stay as they are unless `dropped`
     * names their place. @throws NotAllowed naming what is wrong with a text
     */
    setWording: async (document: string, given: GivenWording): Promise<void> => {
      const template = templateNeeded(document);
      const fresh = keptWording(template, given.texts);
      refuseFaults(template, { texts: fresh.texts, clauses: [] });
      const row = (await standingWordings(db)).find((one) => one.document === document);
      const stale = row ? settledWording(template, row.body).stale : [];
      const kept = withStale(
        fresh,
        stale.filter(({ place }) => !given.dropped?.includes(place)),
      );
      await change('wording.set', async (w) => {
        if (Object.keys(kept.texts).length === 0) {
          if (row) await w.remove('paperWordings', row.id, '恢复标准用语');
          return;
        }
        const body = { ...kept, note: given.note.trim(), changedById: me() || null };
        const card = { document, templateVersion: template.version };
        if (row) await w.update('paperWordings', row.id, { ...card, body });
        else await w.create('paperWordings', { ...card, body });
      });
    },
    /** 恢复标准: drops the whole own wording of a document. Returns the id to restore, or null. */
    backToStandard: async (document: string): Promise<string | null> => {
      const row = (await standingWordings(db)).find((one) => one.document === document);
      if (!row) return null;
      await change('wording.standard', (w) => w.remove('paperWordings', row.id, '恢复标准用语'));
      return row.id;
    },
    restoreWording: (id: string) => change('wording.restore', (w) => w.restore('paperWordings', id)),
    /** 试用: a document worded so, laid out from the sample, under the office's own head, phone and seal. */
    tryOn: async (document: string, wording: Wording): Promise<PreparedPaper> => {
      const template = templateNeeded(document);
      return layOut(needs, template, await sampleFactsOf(needs, document), wording);
    },
    /** The facts of the sample, for those who check a text against it. */
    sampleFacts: (document: string): Promise<Facts> => sampleFactsOf(needs, document),
    ...packActions(needs),
  };
}

async function clausesOf({ db }: Pick<Needs, 'db'>): Promise<Row<'clauses'>[]> {
  const rows = (await db.clauses.toArray()).filter((row) => !row.deleted);
  return rows.sort((a, b) => a.order - b.order || a.body.title.localeCompare(b.body.title, 'zh'));
}

const nextOrder = async (needs: Pick<Needs, 'db'>): Promise<number> =>
  1 + Math.max(-1, ...(await clausesOf(needs)).map(({ order }) => order));

function tidy(draft: ClauseDraft): ClauseDraft {
  const title = draft.title.trim().normalize('NFC');
  const text = draft.text.trim().normalize('NFC');
  if (title === '' || text === '') throw new NotAllowed(lacking);
  return { ...draft, title, text };
}

function unknownIn(template: Template, clause: string) {
  const known = knownPaths(templatesOf(familyOf(template)));
  return wordingFaults(template, { texts: {}, clauses: [clause] }, { known });
}

function refuseFaults(template: Template, wording: Wording): void {
  const known = knownPaths(templatesOf(familyOf(template)));
  const [fault] = wordingFaults(template, wording, { known });
  if (!fault) return;
  const words = wordingFaultWords(fault);
  throw new NotAllowed({
    zh: `没有保存《${template.zh}》的用语：${words.zh}`,
    en: `The wording of “${template.en}” was not saved: ${words.en}`,
  });
}

function templateNeeded(document: string): Template {
  const template = anyTemplateOf(document);
  if (!template) throw new NotAllowed(noDocument);
  return template;
}

/** Samples are large and only tried on here: fetched when first wanted. */
async function sampleFactsOf({ db }: Pick<Needs, 'db'>, document: string): Promise<Facts> {
  const office = await db.offices.filter((row) => !row.deleted).first();
  const { sampleFacts } = await import('../../shared/samples/for-document.ts');
  const { officeFacts } = await import('../../shared/documents/facts/office-facts.ts');
  return { ...sampleFacts(document), ...(office && officeFacts(office)) };
}

const lacking = {
  zh: '没有保存：条款要有标题和内容。请补填后再保存。',
  en: 'Not saved: a clause needs a title and a text. Fill them in and save again.',
};
const noDocument = {
  zh: '没有这种文书。没有改动任何内容。请回到文书列表核对。',
  en: 'There is no such document. Nothing was changed. Please look in the list.',
};
