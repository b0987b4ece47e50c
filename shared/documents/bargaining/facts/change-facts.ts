import { standingClauses } from '../../../bargaining/clauses/of-round.ts';
import { agreementOf, measuresOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { periodFrom } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { changeGrounds } from '../../../bargaining/terms.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { periodWords, sideName } from '../words.ts';
import { refOf } from './agreement-facts.ts';

/** 变更和解除 of a contract in force. */
export const changeFacts = (file: RoundFile, context: RoundContext): Facts => ({
  ...amendmentFacts(file),
  ...rescissionFacts(file, context),
});

function amendmentFacts(file: RoundFile): Facts {
  const agreement = agreementOf(file);
  const base = file.collectiveAgreements.find((one) => one.id === agreement?.amendsId);
  if (!agreement || !base) return {};
  const opened = file.round.body.passes.filter((one) => one.because === 'amendment').at(-1);
  const { changeGround, changeProofs } = agreement.body;
  return {
    'amendment.base': refOf(base),
    'amendment.ground': changeGround ? changeGrounds[changeGround].zh : '',
    'amendment.proofs': openEnded(changeProofs) || openEnded(opened?.proofs ?? ''),
    'amendment.proposedBy': opened?.proposedBy ? sideName(opened.proposedBy) : '',
    'amendment.reason': sentence(opened?.ground ?? ''),
    'amendment.rows': changedRows(file, opened?.pass ?? file.round.pass),
    'amendment.term':
      agreement.termStart === base.termStart && agreement.termEnd === base.termEnd
        ? `合同期限不变，仍为${daySpan(base.termStart, base.termEnd)}。`
        : `合同期限由${daySpan(base.termStart, base.termEnd)}变更为${daySpan(agreement.termStart, agreement.termEnd)}。`,
  };
}

/** Articles and tables that are not as they were: changed, new, dropped. */
function changedRows(file: RoundFile, since: number): FactRow[] {
  const now = standingClauses(file).filter((one) => one.pass >= since);
  const followed = new Set(now.flatMap((one) => chainOf(file, one).map(({ id }) => id)));
  const changed = now
    .map((one) => {
      const former = chainOf(file, one).find(({ pass }) => pass < since);
      return {
        title: one.body.title,
        before: (former?.body.text ?? one.body.before).trim(),
        after: one.body.text.trim(),
      };
    })
    .filter(({ before, after }) => before !== after)
    .map(({ title, before, after }) => ({ title, before: before || '（原无此条）', after }));
  const dropped = file.roundClauses
    .filter((one) => one.pass < since && (one.body.replacedInPass ?? 0) >= since && !followed.has(one.id))
    .map(({ body }) => ({ title: body.title, before: body.text, after: '（删除）' }));
  const tables = tablesSince(file, since).map(({ body }) => ({
    title: `附表《${body.title}》`,
    before: body.replacesId === null ? '（原无此表）' : '按照原附表执行',
    after: '按照本协议所附新表执行',
  }));
  return [...changed, ...dropped, ...tables];
}

type Clause = RoundFile['roundClauses'][number];

/** The wordings a clause took the place of, one after the other: it may have been changed more than once. */
function chainOf(file: RoundFile, { body }: Clause, seen: readonly Clause[] = []): readonly Clause[] {
  const former = file.roundClauses.find((one) => one.id === body.replacesId && !seen.includes(one));
  return former ? chainOf(file, former, [...seen, former]) : seen;
}

const tablesSince = (file: RoundFile, since: number) =>
  file.roundTables.filter((one) => one.state !== 'replaced' && one.pass >= since);

function rescissionFacts(file: RoundFile, { subjectId, calendar }: RoundContext): Facts {
  const measure = subjectOr(measuresOf(file, 'rescission'), subjectId);
  const ending = measure?.body.ending ?? null;
  if (!measure || !ending) return {};
  const period = profileOfRound(file).rescissionFiling.value;
  const due = period ? periodFrom(period, 'zj-rescission-filing', measure.on, calendar).due : null;
  return {
    'rescission.on': paperDay(measure.on),
    'rescission.ground': ending.ground === 'term-over' ? '' : changeGrounds[ending.ground].zh,
    'rescission.facts': sentence(measure.body.facts),
    'rescission.proofs': openEnded(ending.proofs),
    'rescission.transitional': sentence(ending.transitional),
    'rescission.filedOn': paperDay(ending.filedOn),
    'rescission.filingDue': paperDay(due),
    'rescission.filing': period
      ? `自解除之日起${periodWords(period.duration)}内报劳动保障行政部门备案，`
      : '当地规定应当报劳动保障行政部门备案的，按照规定备案，',
    'rescission.informedOn': paperDay(ending.workersInformedOn),
  };
}
