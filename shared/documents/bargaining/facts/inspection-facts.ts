import type { RoundFile } from '../../../bargaining/round-file.ts';
import { findings } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { paperDay, paperSum, sentence } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { percent } from '../words.ts';

type Inspection = RoundFile['roundInspections'][number];

/** 履约检查 and the yearly report; rates are worked out from what was found, items not yet due left out. */
export function inspectionFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const of = (kind: Inspection['kind']) =>
    subjectOr(
      file.roundInspections.filter((one) => one.kind === kind),
      subjectId,
    );
  const report = of('report');
  const based = file.roundInspections.filter((one) => report?.body.inspectionIds.includes(one.id));
  return {
    ...seen(file, 'inspection', of('inspection')),
    ...seen(file, 'report', report),
    'report.basedOn': based.map((one) => `${paperDay(one.on)}《集体合同履行情况检查表》`).join('、'),
  };
}

function seen(file: RoundFile, name: string, one: Inspection | null): Facts {
  if (!one) return {};
  const { body } = one;
  const due = body.findings.filter(({ finding }) => finding !== 'not-due');
  const done = due.filter(({ finding }) => finding === 'fulfilled');
  const share = (part: number | null) =>
    part === null || !body.surveyed ? '' : `${part}人，占${((part / body.surveyed) * 100).toFixed(1)}%`;
  const floor = body.minimumWageFen;
  const enterprise = file.enterprises.find((of) => of.id === one.enterpriseId)?.body.name;
  const at = (of: string) => `${name}.${of}`;
  return {
    [at('on')]: paperDay(one.on),
    [at('enterprise')]: enterprise ?? file.round.body.employerParty.name,
    [at('workerSide')]: body.workerInspectors.join('、'),
    [at('employerSide')]: body.employerInspectors.join('、'),
    [at('period')]: daySpan(body.periodFrom, body.periodTo),
    [at('rows')]: body.findings.map((row) => ({
      clause: row.clause,
      promised: row.promised,
      actual: row.actual,
      evidence: row.evidence,
      finding: findings[row.finding].zh,
    })),
    [at('rate')]:
      due.length === 0
        ? '没有到期的条款'
        : `到期条款${due.length}项，已履行${done.length}项，履约率${((done.length / due.length) * 100).toFixed(1)}%`,
    [at('floor')]:
      floor === null || body.lowestPayFen === null
        ? ''
        : `检查时当地最低工资标准${paperSum(floor)}，最低月工资${paperSum(body.lowestPayFen)}，${body.lowestPayFen >= floor ? '不低于' : '低于'}标准`,
    [at('growth')]: percent(body.growth),
    [at('problems')]: sentence(body.problems) || '没有发现问题。',
    [at('rectifyBy')]: paperDay(one.rectifyBy),
    [at('rectifiedOn')]: paperDay(one.rectifiedOn),
    [at('submittedOn')]: paperDay(body.submittedToChiefsOn),
    [at('surveyed')]: body.surveyed === null ? '' : `${body.surveyed}人`,
    [at('aware')]: share(body.aware),
    [at('satisfied')]: share(body.satisfied),
    [at('to')]: body.reportedTo,
    [at('opinion')]: sentence(body.delegatesOpinion),
  };
}
