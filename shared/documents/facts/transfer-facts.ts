import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { RouteKind } from '../../mediation/process-terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { matterOf } from './subject-of.ts';

/** Bodies a matter is passed to by letter; the ways that have an application of their own are not among them. */
export const transferRoutes: readonly RouteKind[] = [
  'labour-inspection',
  'police',
  'other-mediation',
  'superior-union',
  'petition',
  'social-insurance',
];

type TransferKind = 'transfer' | 'forward' | 'assign' | 'assist';

/** 移送、转办、交办、商请协助: title of the letter and what the receiver is asked to do. */
const letters: Record<TransferKind, { title: string; words: string; asks: string }> = {
  transfer: { title: '移送函', words: '移送', asks: '现将有关情况和材料移送你单位，请依法处理。' },
  forward: { title: '转办函', words: '转办', asks: '现将有关情况和材料转请你单位办理。' },
  assign: { title: '交办函', words: '交办', asks: '现将该事项交由你单位办理，请按要求办结。' },
  assist: { title: '商请协助函', words: '商请协助', asks: '现商请你单位予以协助。' },
};

/** A letter of transfer, whether it was entered as a matter or as a route to another body. */
type Transfer = {
  kind: TransferKind;
  no: string;
  on: CalendarDay | null;
  target: string;
  matter: string;
  reason: string;
  request: string;
  materials: readonly string[];
  replyDueOn: CalendarDay | null;
  consented: boolean;
};

/** Facts of a letter that passes the matter on; only what is in the file by itself, nothing said in mediation. */
export function transferFacts(file: CaseFile, { subjectId }: FactsContext): Facts {
  const letter = transferOf(file, subjectId ?? null);
  if (!letter) return {};
  const { title, words, asks } = letters[letter.kind];
  return {
    'transfer.title': title,
    'transfer.kind': words,
    'transfer.asks': asks,
    'transfer.no': letter.no,
    'transfer.on': paperDay(letter.on),
    'transfer.target': letter.target,
    'transfer.matter': openEnded(letter.matter),
    'transfer.reason': sentence(letter.reason),
    'transfer.request': sentence(letter.request),
    'transfer.materials': letter.materials.map((name): FactRow => ({ name: openEnded(name) })),
    'transfer.replyDue': paperDay(letter.replyDueOn),
    'transfer.consent': letter.consented
      ? '当事人同意将本事项移交贵单位。'
      : '当事人没有就移交本事项表示同意。',
  };
}

function transferOf(file: CaseFile, subjectId: string | null): Transfer | null {
  const routes = file.routes.filter((one) => transferRoutes.includes(one.kind));
  const route = routes.find((one) => one.id === subjectId);
  const matter = route ? undefined : matterOf(file, 'transfer', subjectId);
  if (matter) {
    const { body } = matter;
    return {
      kind: body.transferKind ?? 'transfer',
      no: body.no,
      on: matter.on,
      target: body.target,
      matter: body.items.map(openEnded).join('；') || body.facts,
      reason: body.reason,
      request: body.proposal,
      materials: body.materials,
      replyDueOn: matter.dueOn,
      consented: body.consented,
    };
  }
  const last = route ?? routes.at(-1);
  if (!last) return null;
  const { body } = last;
  return {
    kind: body.transferKind ?? 'transfer',
    no: body.fileNo,
    on: last.appliedOn,
    target: body.body,
    matter: body.matter,
    reason: body.reason,
    request: '',
    materials: body.materials,
    replyDueOn: body.replyDueOn,
    consented: body.consented,
  };
}
