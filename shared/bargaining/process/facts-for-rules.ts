import { pieceStandards } from '../content-checks/piece-price.ts';
import { agreementOf, isWide, representativesOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import type { VoteFacts } from '../rules/adoption.ts';
import type { Standard } from '../rules/contents.ts';
import type { GroupFact, RepresentativesFacts, SideFacts } from '../rules/representatives-input.ts';
import type { Side } from '../terms.ts';

/** The facts of a round as the rules of law ask for them. */
export function sideFacts(file: RoundFile, side: Side): SideFacts {
  const reps = representativesOf(file, side);
  const chief = reps.find((rep) => rep.chief);
  return {
    total: reps.length,
    outsiders: reps.filter((rep) => rep.outsider).length,
    chiefIsOutsider: chief?.outsider,
    chiefRole: chief?.body.chiefRole ?? undefined,
    chiefHasLetter: chief ? chief.body.authorisation !== null : undefined,
    roles: reps.flatMap((rep) => [rep.body.post, ...rep.body.roles]).filter((role) => role.trim() !== ''),
    producedBy: file.round.body.production[side]?.method,
  };
}

/** Of the sides named only: a side that is not known yet is not judged. */
export function representativesFacts(file: RoundFile, known: readonly Side[]): RepresentativesFacts {
  const { body } = file.round;
  const both = known.length === 2;
  return {
    hasUnion: body.hasUnion,
    aboveScale: body.aboveScale,
    workerSide: known.includes('worker') ? sideFacts(file, 'worker') : undefined,
    employerSide: known.includes('employer') ? sideFacts(file, 'employer') : undefined,
    sharedMembers: both ? sharedMembers(file) : undefined,
    groups: known.includes('worker') && !isWide(file) ? groupFacts(file) : undefined,
  };
}

/** 兼任双方代表: the same identity number or telephone on both sides. */
function sharedMembers(file: RoundFile): number {
  const keys = (side: Side) =>
    representativesOf(file, side).flatMap((rep) =>
      [rep.body.idNo, rep.body.phone].filter((key) => key.trim() !== ''),
    );
  const employer = new Set(keys('employer'));
  return representativesOf(file, 'worker').filter((rep) =>
    [rep.body.idNo, rep.body.phone].some((key) => key.trim() !== '' && employer.has(key)),
  ).length;
}

function groupFacts(file: RoundFile): GroupFact[] {
  const reps = representativesOf(file, 'worker');
  const { workers, women, disabled, dispatched, numerous } = file.round.body;
  const staff = (count: number) => (workers > 0 ? { staff: { count, total: workers } } : {});
  return [
    {
      group: 'women',
      ...staff(women),
      numerous: numerous.includes('women'),
      represented: reps.filter((rep) => rep.body.gender === 'female').length,
    },
    {
      group: 'disabled',
      ...staff(disabled),
      numerous: numerous.includes('disabled'),
      represented: reps.filter((rep) => rep.body.disabled).length,
    },
    {
      group: 'dispatched',
      ...staff(dispatched),
      numerous: numerous.includes('dispatched'),
      represented: reps.filter((rep) => rep.body.dispatched).length,
    },
    { group: 'frontline', represented: reps.filter((rep) => rep.body.frontline).length },
  ];
}

/** 表决 as recorded. */
export function voteFacts({ kind, body }: RoundFile['roundVotes'][number]): VoteFacts {
  return {
    body: kind,
    total: body.total,
    present: body.present,
    for: body.for,
    against: body.against,
    abstain: body.abstain,
    issued: body.issued ?? undefined,
    returned: body.returned ?? undefined,
    valid: body.valid ?? undefined,
    secretBallot: body.secretBallot,
  };
}

/** Standards of the enterprise beside those of the industry and region that bind it (HIER-01). */
export function standardsOf(file: RoundFile): Standard[] {
  const lowest = agreementOf(file)?.body.minimumWageFen ?? null;
  const source = (scope: string) => (scope === 'regional' ? ('regional' as const) : ('industry' as const));
  const floor: Standard[] =
    lowest === null
      ? []
      : [
          {
            code: 'minimum-wage',
            name: '最低工资标准',
            enterprise: lowest,
            wider: file.wider.flatMap(({ agreement }) =>
              agreement.body.minimumWageFen === null
                ? []
                : [{ source: source(agreement.scope), value: agreement.body.minimumWageFen }],
            ),
          },
        ];
  const rows = file.roundTables
    .filter((table) => table.state !== 'replaced')
    .flatMap((table) => table.body.prices);
  return [...floor, ...pieceStandards(rows, wideRowsOf(file))];
}

/** 工种工价 of the industry and regional contracts that bind the enterprise. */
export const wideRowsOf = (file: RoundFile) =>
  file.wider.map(({ agreement, tables }) => ({
    source: agreement.scope === 'regional' ? ('regional' as const) : ('industry' as const),
    rows: tables.flatMap((table) => table.body.prices),
  }));
