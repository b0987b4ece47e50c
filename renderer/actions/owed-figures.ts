import type { Host } from '../../shared/host/contract.ts';
import { zId } from '../../shared/kernel/ids.ts';
import { doneStages, type Stage, stages } from '../../shared/mediation/stages.ts';
import type { ImportStep } from '../../shared/owed/regional/import-plan.ts';
import type { FigureUse } from '../../shared/owed/regional/influence.ts';
import type { RegionalParameter } from '../../shared/owed/regional/record.ts';
import type { Draft, Row } from '../../shared/schema/record-types.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';

/** A figure as a person enters it. */
export type FigureDraft = Draft<'regionalFigures'>;
/** A row of a file that is to be taken, and the own row it replaces. */
export type TakenStep = Pick<ImportStep, 'theirs' | 'own'>;

export type FigureNeeds = Pick<Needs, 'db' | 'change' | 'me' | 'clock'> & { host: Pick<Host, 'papers.save'> };

// Loaded when first asked for: the first screen needs none of it.
const table = async () => {
  const [merge, { zhejiangRows }] = await Promise.all([
    import('../../shared/owed/regional/merge.ts'),
    import('../../shared/owed/regional/zhejiang.ts'),
  ]);
  return { ...merge, builtIn: zhejiangRows };
};

/** 地区参数: the table every calculator uses, and the office's own rows in it. */
export function figureActions({ db, change, me, clock, host }: FigureNeeds) {
  const own = async (): Promise<Row<'regionalFigures'>[]> =>
    (await db.regionalFigures.toArray()).filter((row) => !row.deleted);

  /** @throws NotAllowed naming the row that rules on the same days */
  const fits = async (draft: FigureDraft, id: string): Promise<void> => {
    const stored = await own();
    const { builtIn, enteredFigures, clashOf, parameterOf } = await table();
    const entered = enteredFigures(builtIn, stored).filter((row) => row.id !== draft.body.corrects);
    const clash = clashOf(entered, parameterOf({ ...draft, id } as Row<'regionalFigures'>));
    if (clash !== null) throw new NotAllowed(overlaps(clash));
  };

  return {
    /** The whole table, built-in rows and the office's own; corrected rows are marked `supersededBy`. */
    figures: async (): Promise<readonly RegionalParameter[]> => {
      // The database first: a live query follows only what is read before anything slower.
      const stored = await own();
      const { builtIn, mergedFigures } = await table();
      return mergedFigures(builtIn, stored);
    },
    /** The same rows as they were entered: an open one has no end although the next one gives it one. */
    enteredFigures: async (): Promise<readonly RegionalParameter[]> => {
      const stored = await own();
      const { builtIn, enteredFigures } = await table();
      return enteredFigures(builtIn, stored);
    },
    /** The figures the calculations of open cases rest on, or lack. */
    figureUses: async (): Promise<FigureUse[]> => {
      const open = (Object.keys(stages) as Stage[]).filter((stage) => !doneStages.includes(stage));
      const caseIds = await db.cases.where('stage').anyOf(open).primaryKeys();
      const claims = await db.claims.where('caseId').anyOf(caseIds).toArray();
      return claims.flatMap(({ deleted, caseId, body: { computation } }) =>
        deleted || !computation
          ? []
          : computation.figures.map((key) => ({ caseId, key, regionCode: computation.regionCode })),
      );
    },
    /** Adds a figure, or a correction when `corrects` names a row. Returns its id. @throws NotAllowed on an overlap */
    addFigure: async (draft: FigureDraft) => {
      await fits(draft, '');
      return change('figure.add', (w) => w.create('regionalFigures', draft));
    },
    /**
     * 已核对: the person compared the row with the notice. A built-in row gets a copy of the office's own.
     * @param row as it was entered
     */
    confirmFigure: async (row: RegionalParameter, sourceNote: string) => {
      const checked = { confidence: 'read' as const, sourceNote, verifiedById: me() };
      const { copyOf } = await import('../../shared/owed/regional/copy.ts');
      return change('figure.confirm', async (w) => {
        const stored = await w.get('regionalFigures', row.id);
        if (stored) await w.update('regionalFigures', row.id, { body: checked });
        else {
          const copy = copyOf(row, row.id);
          await w.create('regionalFigures', { ...copy, body: { ...copy.body, ...checked } });
        }
      });
    },
    removeFigure: (id: string, reason: string) =>
      change('figure.remove', (w) => w.remove('regionalFigures', id, reason), { reason }),
    restoreFigure: (id: string) => change('figure.restore', (w) => w.restore('regionalFigures', id)),
    /** What a file would do to the table, and its rows that cannot be used; nothing is done yet. */
    planImport: async (text: string) => {
      const stored = await own();
      const { builtIn, enteredFigures } = await table();
      const { importSteps, readFigureFile } = await import('../../shared/owed/regional/import-plan.ts');
      const { rows, failures } = readFigureFile(text);
      return { steps: importSteps(enteredFigures(builtIn, stored), rows), failures };
    },
    /** Takes the chosen rows of a file, in one change. Returns how many. */
    importFigures: async (steps: readonly TakenStep[]) => {
      const { copyOf } = await import('../../shared/owed/regional/copy.ts');
      const known = new Set(await db.regionalFigures.toCollection().primaryKeys());
      return change('figure.import', async (w) => {
        for (const { theirs, own: against } of steps) {
          const stored = against === null ? undefined : await w.get('regionalFigures', against.id);
          const draft = copyOf(theirs, against?.id ?? null);
          if (stored && against?.id === theirs.id) {
            await w.update('regionalFigures', stored.id, {
              ...draft,
              body: { ...draft.body, corrects: stored.body.corrects },
            });
          } else if (zId.safeParse(theirs.id).success && !known.has(theirs.id)) {
            await w.create('regionalFigures', draft, theirs.id);
          } else await w.create('regionalFigures', draft);
        }
        return steps.length;
      });
    },
    /** 导出: the table as a file for other stations; who compared a row is told as the office, not as a person. */
    exportFigures: async (as: 'csv' | 'json', officeName: string) => {
      const stored = await own();
      const { builtIn, enteredFigures } = await table();
      const { toCsv } = await import('../../shared/owed/regional/exchange.ts');
      const out = enteredFigures(builtIn, stored)
        .filter((row) => row.supersededBy === undefined)
        .map((row) => (row.verifiedBy === undefined ? row : { ...row, verifiedBy: officeName }));
      const text = as === 'csv' ? toCsv(out) : `${JSON.stringify(out, null, 1)}\n`;
      const name = `地区参数-${clock.today()}.${as}`;
      const bytes = new TextEncoder().encode(text);
      const saved = await hostDone(host['papers.save']({ folder: '参数', name, bytes }));
      return { ...saved, count: out.length };
    },
  };
}

function overlaps({ title, documentNo, effectiveFrom, effectiveTo }: RegionalParameter) {
  const what = `“${title}${documentNo ?? ''}”`;
  return {
    zh: `没有保存：同一地区、同一参数已有${what}，${effectiveFrom}至${effectiveTo ?? '今'}有效，与所填期间重叠。请改日期，或者用“更正”替换那一行。`,
    en: `Not saved: ${what} is in force for the same place from ${effectiveFrom} to ${effectiveTo ?? 'now'} and overlaps. Change the days, or correct that row instead.`,
  };
}
