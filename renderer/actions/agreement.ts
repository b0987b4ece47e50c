import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../shared/kernel/money.ts';
import { effectiveDayOf } from '../../shared/mediation/effectiveness.ts';
import type { Draft, Row } from '../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../db/write.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { refuseUnlessOpen, takeStep } from './steps.ts';

export type TermInput = Omit<Draft<'terms'>, 'caseId' | 'agreementId' | 'ord'>;

/** 约定金额 by claim. */
export type AgreedInput = Readonly<Record<string, Fen | null>>;

/** 调解协议: draft from the case, terms, the four elements, effect, performance. */
export function agreementActions(needs: Needs) {
  const { change } = needs;
  return {
    /** 拟定协议: opens the draft with its first terms. Returns the agreement's id. */
    draft: (
      caseId: string,
      given: {
        body: Draft<'agreements'>['body'];
        partial: boolean;
        terms: TermInput[];
        /** What the sum gives on each claim. */
        agreed?: AgreedInput;
      },
    ) =>
      change('agreement.draft', async (w) => {
        const work = async (tracked: Writer) => {
          const agreementId = await tracked.create('agreements', {
            caseId,
            state: 'draft',
            effectiveOn: null,
            partial: given.partial,
            body: given.body,
          });
          for (const [ord, term] of given.terms.entries()) {
            await tracked.create('terms', { ...term, caseId, agreementId, ord } as Draft<'terms'>);
          }
          await setAgreed(tracked, caseId, given.agreed ?? {});
          return agreementId;
        };
        return takeStep(w, needs, { caseId, id: 'T19', work });
      }),
    update: (id: string, patch: Patch<'agreements'>) =>
      change('agreement.update', (w) => w.update('agreements', id, patch)),
    addTerm: (caseId: string, agreementId: string, term: TermInput) =>
      change('term.add', async (w) => {
        const file = await w.caseFile(caseId);
        const ord = Math.max(-1, ...file.terms.map((one) => one.ord)) + 1;
        return w.create('terms', { ...term, caseId, agreementId, ord } as Draft<'terms'>);
      }),
    updateTerm: (id: string, patch: Patch<'terms'>) =>
      change('term.update', (w) => w.update('terms', id, patch)),
    removeTerm: (id: string, reason: string) =>
      change('term.remove', (w) => w.remove('terms', id, reason), { reason }),
    /** Replaces all terms of a draft, such as by an instalment schedule. */
    replaceTerms: (
      caseId: string,
      agreementId: string,
      terms: TermInput[],
      reason: string,
      also: { agreed?: AgreedInput; breachClause?: string } = {},
    ) =>
      change(
        'term.replace',
        async (w) => {
          const file = await w.caseFile(caseId);
          for (const old of file.terms) await w.remove('terms', old.id, reason);
          for (const [ord, term] of terms.entries()) {
            await w.create('terms', { ...term, caseId, agreementId, ord } as Draft<'terms'>);
          }
          if (also.agreed) await setAgreed(w, caseId, also.agreed);
          if (also.breachClause !== undefined) {
            await w.update('agreements', agreementId, { body: { breachClause: also.breachClause } });
          }
        },
        { reason },
      ),
    /** 签署登记: one of the four elements on its day; signing again corrects the day. */
    sign: (
      caseId: string,
      given: Pick<Draft<'signatures'>, 'agreementId' | 'element' | 'partyId'> & {
        on: CalendarDay;
        /** 代理人 who signed; counts only with a power for it. */
        agentId?: string | null;
      },
    ) =>
      change('agreement.sign', async (w) => {
        const file = await w.caseFile(caseId);
        const before = file.signatures.find(
          (one) =>
            one.agreementId === given.agreementId &&
            one.element === given.element &&
            one.partyId === given.partyId,
        );
        const { on, agentId = null, ...whose } = given;
        if (before) return w.update('signatures', before.id, { on, body: { agentId } });
        await w.create('signatures', { ...whose, on, caseId, body: { note: '', agentId } });
      }),
    unsign: (id: string, reason: string) =>
      change('agreement.unsign', (w) => w.remove('signatures', id, reason), { reason }),
    /** 协议生效 on the latest of the four elements (劳动争议调解仲裁法 14(2)); a partial one by its own row. */
    takeEffect: (caseId: string) =>
      change('agreement.effective', async (w) => {
        const file = await w.caseFile(caseId);
        const agreement = file.agreements.find((one) => one.state === 'draft');
        const on = agreement ? effectiveDayOf(file, agreement.id) : null;
        if (!agreement || on === null) {
          throw new NotAllowed({
            zh: '签署要件未齐，协议尚未生效。已登记的签署都保留。',
            en: 'Not all four elements are recorded. What was recorded is kept.',
          });
        }
        await takeStep(w, needs, {
          caseId,
          id: agreement.partial ? 'T22' : 'T20',
          on,
          work: (tracked) =>
            tracked.update('agreements', agreement.id, { state: 'effective', effectiveOn: on }),
        });
      }),
    /** 签署前反悔: the draft is void and mediation goes on. */
    backOut: (caseId: string, note: string) =>
      change('agreement.back-out', async (w) => {
        const file = await w.caseFile(caseId);
        await takeStep(w, needs, {
          caseId,
          id: 'T21',
          note,
          work: async (tracked) => {
            for (const term of file.terms) await tracked.remove('terms', term.id, note || '签署前反悔');
            for (const one of file.agreements) {
              if (one.state === 'draft') await tracked.update('agreements', one.id, { state: 'void' });
            }
            // Nothing is agreed any more on any claim.
            await setAgreed(tracked, caseId, {});
          },
        });
      }),
    /** 登记履行: money or an act received for a term. */
    pay: (caseId: string, draft: Omit<Draft<'payments'>, 'caseId'>) =>
      change('payment.add', async (w) => {
        await refuseUnlessOpen(w, needs, caseId, 'T30');
        return w.create('payments', { ...draft, caseId } as Draft<'payments'>);
      }),
    /**
     * 更正履行记录: day, sum and way of payment change with a reason that is kept; confirmation and proof without.
     * @throws NotAllowed when a correction has no reason
     */
    updatePayment: (id: string, patch: Patch<'payments'>, reason = '') =>
      change(
        'payment.update',
        async (w) => {
          const before = await w.get('payments', id);
          if (before && reason.trim() === '' && corrects(before, patch)) {
            throw new NotAllowed({
              zh: '更正付款日期、金额或者方式，请写明理由。没有改动。',
              en: 'Say why day, sum or way of payment is corrected. Nothing was changed.',
            });
          }
          await w.update('payments', id, patch);
        },
        { reason },
      ),
    removePayment: (id: string, reason: string) =>
      change('payment.remove', (w) => w.remove('payments', id, reason), { reason }),
  };
}

/** Writes 约定金额 on every claim; a claim that is not named has none. */
async function setAgreed(w: Writer, caseId: string, agreed: AgreedInput): Promise<void> {
  for (const claim of await w.childrenOf('claims', caseId)) {
    const agreedFen = agreed[claim.id] ?? null;
    if (claim.body.agreedFen !== agreedFen) await w.update('claims', claim.id, { body: { agreedFen } });
  }
}

/** True where what was received is said otherwise, not only confirmed or proved. */
const corrects = (before: Row<'payments'>, { paidOn, body }: Patch<'payments'>): boolean =>
  (paidOn !== undefined && paidOn !== before.paidOn) ||
  (body?.amountFen !== undefined && body.amountFen !== before.body.amountFen) ||
  (body?.method !== undefined && body.method !== before.body.method);
