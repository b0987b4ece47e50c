import type { IntakeDraft } from '../../shared/mediation/intake-draft.ts';
import type { Asker } from '../../shared/owed/as-intake.ts';
import type { CalculatorId } from '../../shared/owed/calculator-ids.ts';
import type { ClaimResult } from '../../shared/owed/result.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { DraftStore } from '../db/drafts.ts';
import type { Patch } from '../db/write.ts';
import type { Needs } from './needs.ts';

/** What is kept of a calculation. */
export type KeptDraft = Row<'consultations'>['body'] & { calculator: CalculatorId };

export type KeptNeeds = Pick<Needs, 'db' | 'change' | 'clock'> & {
  drafts: Pick<DraftStore, 'save'>;
  chance: (length: number) => Uint8Array;
};

/** 咨询计算: kept, listed, reopened, turned into an intake. */
export function keptActions({ db, change, clock, drafts, chance }: KeptNeeds) {
  const name = () => Array.from(chance(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  /** The intake of a calculation: the person who asked, and the claim as computed. Nothing is stored yet. */
  const asIntake = async (
    result: ClaimResult,
    inputs: Readonly<Record<string, unknown>>,
    asker: Asker,
    consultationId: string | null,
  ): Promise<IntakeDraft> => {
    const { intakeFrom } = await import('../../shared/owed/as-intake.ts');
    const draft = intakeFrom(result, inputs, asker, { now: clock.minute(), key: name });
    return consultationId === null ? draft : { ...draft, consultationId };
  };
  return {
    /** Keeps a calculation and returns its id. */
    keep: ({ calculator, ...body }: KeptDraft) =>
      change('consultation.keep', (w) =>
        w.create('consultations', {
          calculator,
          createdOn: clock.today(),
          convertedCaseId: null,
          leadId: null,
          body,
        }),
      ),
    updateKept: (id: string, patch: Patch<'consultations'>) =>
      change('consultation.update', (w) => w.update('consultations', id, patch)),
    removeKept: (id: string, reason: string) =>
      change('consultation.remove', (w) => w.remove('consultations', id, reason), { reason }),
    restoreKept: (id: string) => change('consultation.restore', (w) => w.restore('consultations', id)),
    kept: async (id: string): Promise<Row<'consultations'> | null> => {
      const row = await db.consultations.get(id);
      return row && !row.deleted ? row : null;
    },
    /** Kept calculations, newest first: those whose name, contact or note holds `text`. */
    keptList: (text: string, most: number): Promise<Row<'consultations'>[]> => {
      const wanted = text.trim().toLowerCase();
      return db.consultations
        .orderBy('createdOn')
        .reverse()
        .filter(({ deleted, body }) => {
          const hay = `${body.name} ${body.contact} ${body.note} ${body.summary}`.toLowerCase();
          return !deleted && hay.includes(wanted);
        })
        .limit(most)
        .toArray();
    },
    asIntake,
    /** 转为登记: keeps the intake as a draft. Returns the id of the draft. */
    toIntake: async (...given: Parameters<typeof asIntake>): Promise<string> => {
      const id = `owed-${name()}`;
      await drafts.save({ id, kind: 'intake', value: await asIntake(...given) });
      return id;
    },
  };
}
