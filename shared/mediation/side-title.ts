import type { PartyKind, PartyRole } from './terms.ts';

/** As much of a party as its side is called by. */
export type NamedParty = { role: PartyRole; kind: PartyKind; body: { name: string } };

/**
 * One side as it is called: 陈建国, 陈建国等11人, 甲公司等2方. Empty while the side has nobody.
 * @param workersCount workers the case speaks for, who may be more than those entered
 */
export function sideTitle(side: readonly NamedParty[], workersCount: number): string {
  const [first] = side;
  if (!first) return '';
  const workers = side.every((party) => party.kind === 'worker');
  const count = workers ? Math.max(side.length, workersCount) : side.length;
  if (count < 2) return first.body.name;
  return `${first.body.name}等${count}${workers ? '人' : '方'}`;
}
