import { describe, expect, it } from 'vitest';
import * as blanks from '../../../shared/bargaining/blank.ts';
import { pastedEnterprises, readPastedEnterprises } from '../../../shared/bargaining/paste-enterprises.ts';
import { roundChildTables } from '../../../shared/bargaining/round-file.ts';
import { blankRow } from '../../../shared/bargaining/tables/rows.ts';
import {
  formatUnitPrice,
  parseUnitPrice,
  payFor,
  timesPercent,
  unitPrice,
} from '../../../shared/bargaining/unit-price.ts';
import { childTables } from '../../../shared/schema/child-tables.ts';
import { migrations } from '../../../shared/schema/migrations.ts';
import { recordTypes, type TableName } from '../../../shared/schema/record-types.ts';

const tables: readonly TableName[] = [
  'enterprises',
  'rounds',
  ...roundChildTables,
  'collectiveAgreements',
  'orderQuotes',
  'instructors',
  'bargainingActivities',
  'bargainingTargets',
];

describe('records of collective bargaining', () => {
  it('are at most twenty-four tables with at most five indexes each', () => {
    expect(tables.length).toBeLessThanOrEqual(24);
    for (const table of tables) expect(recordTypes[table].indexes.length, table).toBeLessThanOrEqual(5);
  });

  it('index nothing but fields of the card', () => {
    for (const table of tables) {
      for (const index of recordTypes[table].indexes)
        expect(recordTypes[table].card, table).toHaveProperty(index.replace('*', ''));
    }
  });

  it('are no children of a mediation case, and new tables of the second version', () => {
    for (const table of tables) {
      expect(childTables as readonly string[], table).not.toContain(table);
      expect(
        migrations.some((step) => step.table === table && step.kind === 'table'),
        table,
      ).toBe(true);
    }
  });

  it('every child of a round is found by its round', () => {
    for (const table of roundChildTables) expect(recordTypes[table].indexes).toContain('roundId');
  });

  it.each([
    ['enterprises', blanks.blankEnterpriseBody],
    ['rounds', blanks.blankRoundBody],
    ['roundReps', blanks.blankRepBody],
    ['roundOffers', blanks.blankOfferBody],
    ['roundMaterials', blanks.blankMaterialBody],
    ['roundMeetings', blanks.blankMeetingBody],
    ['roundMeasures', blanks.blankMeasureBody],
    ['roundVotes', blanks.blankVoteBody],
    ['roundTables', blanks.blankTableBody],
    ['roundFilings', blanks.blankFilingBody],
    ['roundPublications', blanks.blankPublicationBody],
    ['roundInspections', blanks.blankInspectionBody],
    ['collectiveAgreements', blanks.blankAgreementBody],
    ['bargainingActivities', blanks.blankActivityBody],
    ['instructors', blanks.blankInstructorBody],
  ] as const)('an empty body of %s is a body', (table, blank) => {
    expect(recordTypes[table].row.shape.body.safeParse(blank()).error).toBeUndefined();
  });

  it('a table of rates takes five hundred rows and not one more', () => {
    const body = (count: number) => ({
      ...blanks.blankTableBody(),
      prices: Array.from({ length: count }, () => blankRow('prices')),
    });
    const parse = (count: number) => recordTypes.roundTables.row.shape.body.safeParse(body(count)).success;
    expect([parse(500), parse(501)]).toEqual([true, false]);
  });
});

describe('unit prices below a fen', () => {
  it.each([
    ['0.035', 350, '0.035'],
    ['12.5', 125_000, '12.50'],
    ['１，２８０元', 12_800_000, '1,280.00'],
    ['0.12340', 1234, '0.1234'],
    ['0.00001', null, ''],
    ['-1', null, ''],
    ['一元', null, ''],
  ])('%s', (text, value, written) => {
    const price = parseUnitPrice(text);
    expect(price).toBe(value);
    if (price !== null) expect(formatUnitPrice(price)).toBe(written);
  });

  it('pay is rounded down to a fen, a multiple up', () => {
    expect(payFor(unitPrice(350), 333)).toBe(1165);
    expect(timesPercent(unitPrice(333), 150)).toBe(500);
  });
});

describe('a pasted register', () => {
  const text = [
    '序号\t企业名称\t统一社会信用代码\t所属镇街\t职工人数\t女职工\t是否建会\t规模以上\t工会主席',
    '1\t青溪甲有限公司\t91330099MA0M1J011Q\t双塔街道\t1,280\t300\t单独建会\t是\t王一',
    '2\t青溪乙厂\t91330099MA0M1J0110\t贺村镇\t46人\t60\t联合\t否\t',
    '3\t\t91330099MA0M1J022W\t贺村镇\t四十\t\t未建\t\t',
    '合计\t\t\t\t1326\t\t\t\t',
  ].join('\n');
  const read = readPastedEnterprises(text);
  const rows = pastedEnterprises(read);

  it('finds the columns by their headings and leaves out the total', () => {
    expect(read.columns).toEqual([
      'ignore',
      'name',
      'uscc',
      'town',
      'workers',
      'women',
      'union',
      'aboveScale',
      'unionChair',
    ]);
    expect(rows).toHaveLength(3);
  });

  it('reads numbers and unions as lists write them', () => {
    expect(rows[0]).toMatchObject({
      name: '青溪甲有限公司',
      workers: 1280,
      union: 'own',
      aboveScale: true,
      unionChair: '王一',
      problems: [],
    });
    expect(rows.map((row) => row.union)).toEqual(['own', 'joint', 'none']);
  });

  it('tells what is wrong in a row and where, and keeps the row', () => {
    expect(rows[1]?.problems.map((one) => one.code)).toEqual(['uscc', 'women-over-workers']);
    expect(rows[2]?.problems).toEqual(
      expect.arrayContaining([{ code: 'no-name' }, { code: 'number', column: 'workers', found: '四十' }]),
    );
  });

  it('knows a row that stands there twice', () => {
    const twice = pastedEnterprises(readPastedEnterprises('企业名称\t镇\n甲公司\t东镇\n甲公司\t西镇'));
    expect(twice[1]?.problems).toEqual([{ code: 'repeated', row: 1 }]);
  });

  it('without headings goes by what the cells look like', () => {
    expect(readPastedEnterprises('青溪甲有限公司,91330099MA0M1J011Q,双塔街道,120').columns).toEqual([
      'name',
      'uscc',
      'town',
      'workers',
    ]);
  });
});
