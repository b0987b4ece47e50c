import { anyTemplateOf } from '../../shared/documents/office-texts/family.ts';
import { type PackStep, packSteps } from '../../shared/documents/office-texts/pack-steps.ts';
import { packFailureWords, readPack, writePack } from '../../shared/documents/office-texts/template-pack.ts';
import type { Host } from '../../shared/host/contract.ts';
import { zId } from '../../shared/kernel/ids.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { standingWordings } from './office-wording.ts';

type PackNeeds = Pick<Needs, 'db' | 'change' | 'clock' | 'me'> & { host: Pick<Host, 'papers.save'> };

/** 用语包: the office's texts as a file for other stations, and such a file taken in. */
export function packActions({ db, change, clock, me, host }: PackNeeds) {
  const ownTexts = async () => {
    const clauses = (await db.clauses.toArray()).filter((row) => !row.deleted);
    return { clauses: clauses.sort((a, b) => a.order - b.order), wordings: await standingWordings(db) };
  };
  return {
    /** 导出: every clause and own wording in one file. */
    exportPack: async (officeName: string) => {
      const { clauses, wordings } = await ownTexts();
      const text = writePack({
        office: officeName,
        exportedOn: clock.today(),
        clauses: clauses.map(({ id, active, order, body: { title, text, documents, bases } }) => ({
          id,
          title,
          text,
          documents,
          bases,
          active,
          order,
        })),
        wordings: wordings.map(({ document, templateVersion, body: { texts, standards, note } }) => ({
          document,
          templateVersion,
          texts,
          standards,
          note,
        })),
      });
      const bytes = new TextEncoder().encode(text);
      const name = `文书用语包-${clock.today()}.json`;
      const saved = await hostDone(host['papers.save']({ folder: '用语', name, bytes }));
      return { ...saved, clauses: clauses.length, wordings: wordings.length };
    },
    /** What a file would change; nothing is done yet. @throws NotAllowed for a file that is no whole pack */
    planPack: async (text: string): Promise<{ office: string; exportedOn: string; steps: PackStep[] }> => {
      const own = await ownTexts();
      const read = readPack(text);
      if ('failure' in read) throw new NotAllowed(packFailureWords(read.failure));
      const { office, exportedOn } = read.pack;
      return { office, exportedOn, steps: packSteps(read.pack, own, anyTemplateOf) };
    },
    /** Takes the chosen texts of a pack, all in one change or none. Returns how many. */
    importPack: async (steps: readonly PackStep[]): Promise<number> => {
      const ids = new Set<unknown>(await db.clauses.toCollection().primaryKeys());
      const orders = (await ownTexts()).clauses.map(({ order }) => order);
      let order = Math.max(-1, ...orders);
      return change('wording.import', async (w) => {
        const taken = steps.filter(({ kind }) => kind === 'fresh' || kind === 'replace');
        for (const step of taken) {
          if (step.of === 'clause') {
            const { id, title, text, documents, bases, active } = step.clause;
            const body = { title, text, documents, bases };
            if (step.own) await w.update('clauses', step.own, { active, body });
            else {
              order += 1;
              const fresh = zId.safeParse(id).success && !ids.has(id);
              await w.create('clauses', { active, order, body }, ...(fresh ? ([id] as const) : []));
            }
          } else {
            const { document, templateVersion, texts, standards, note } = step.wording;
            const body = { texts, standards, note, changedById: me() || null };
            if (step.own) await w.update('paperWordings', step.own, { templateVersion, body });
            else await w.create('paperWordings', { document, templateVersion, body });
          }
        }
        return taken.length;
      });
    },
  };
}
