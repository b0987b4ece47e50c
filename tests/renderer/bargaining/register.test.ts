import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import { blankActivityBody } from '../../../shared/bargaining/blank.ts';
import { pastedEnterprises, readPastedEnterprises } from '../../../shared/bargaining/paste-enterprises.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { sampleIndustryRound } from '../../../shared/samples/industry-round.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { bargainingDesk } from './desk.ts';

const paste = (text: string) => pastedEnterprises(readPastedEnterprises(text));

describe('企业名册', () => {
  const text = [
    '企业名称\t统一社会信用代码\t镇\t职工人数\t建会情况',
    '甲公司\t91330099MA0M1J011Q\t双塔街道\t100\t是',
    '乙厂\t\t贺村镇\t20\t否',
    '\t\t\t5\t',
  ].join('\n');

  it('a pasted table makes the register, a second paste brings it up to date and doubles nothing', async () => {
    const { actions, db } = await bargainingDesk();
    expect(await actions.pasteEnterprises(paste(text), day('2026-01-31'))).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
      left: 1,
    });
    expect(await actions.pasteEnterprises(paste(text), day('2026-06-30'))).toEqual({
      added: 0,
      updated: 0,
      unchanged: 2,
      left: 1,
    });
    expect(
      await actions.pasteEnterprises(paste(text.replace('\t100\t', '\t140\t')), day('2026-06-30')),
    ).toMatchObject({ updated: 1, unchanged: 1 });
    const { rows, total } = await actions.enterprises({ from: 0, count: 10 });
    expect(total).toBe(2);
    const grown = rows.find((row) => row.body.name === '甲公司');
    expect(grown).toMatchObject({ workers: 140, union: 'own' });
    expect(grown?.body.standings.map((one) => [one.on, one.workers])).toEqual([
      ['2026-01-31', 100],
      ['2026-06-30', 140],
    ]);
    expect(await db.enterprises.count()).toBe(2);
  });

  it('a row never empties a field it does not mention', async () => {
    const { actions } = await bargainingDesk();
    await actions.pasteEnterprises(paste(text), day('2026-01-31'));
    await actions.pasteEnterprises(paste('企业名称\t工会主席\n乙厂\t陈主席'), day('2026-02-01'));
    const { rows } = await actions.enterprises({ text: '乙', from: 0, count: 10 });
    expect(rows[0]).toMatchObject({ town: '贺村镇', workers: 20, body: { unionChair: '陈主席' } });
  });

  it('pages, filters, deletes with a reason and takes the deletion back', async () => {
    const { actions } = await bargainingDesk();
    await actions.pasteEnterprises(paste(text), day('2026-01-31'));
    const first = (await actions.enterprises({ town: '双塔街道', from: 0, count: 1 })).rows[0];
    expect(first?.body.name).toBe('甲公司');
    await actions.removeEnterprise(first?.id ?? '', '重复登记');
    expect((await actions.enterprises({ from: 0, count: 10 })).total).toBe(1);
    await actions.restoreEnterprise(first?.id ?? '');
    expect((await actions.enterprises({ union: 'own', from: 0, count: 10 })).total).toBe(1);
  });

  it('reports a double credit code and throws nothing', async () => {
    const { actions } = await bargainingDesk();
    const { id: _id, ...draft } = sampleWageRound
      .enterprises[0] as (typeof sampleWageRound.enterprises)[number];
    await actions.addEnterprise(draft);
    await actions.addEnterprise(draft);
    expect(await actions.withCode(draft.uscc)).toHaveLength(2);
  });
});

describe('samples and lists', () => {
  it('both samples come in whole, come out the same, and are not taken in twice', async () => {
    const { actions } = await bargainingDesk('2026-08-01');
    await actions.importRound(sampleWageRound);
    await actions.importRound(sampleIndustryRound);
    const { nextDueOn: _n, body, ...card } = sampleWageRound.round;
    const { due: _d, renewal: _r, ...kept } = body;
    const round = { ...card, body: kept };
    const back = await actions.round(sampleWageRound.round.id);
    expect(back?.round).toMatchObject(round);
    for (const table of [
      'roundReps',
      'roundClauses',
      'roundSteps',
      'roundPapers',
      'collectiveAgreements',
    ] as const) {
      expect(back?.[table], table).toEqual(sampleWageRound[table]);
    }
    const industry = await actions.round(sampleIndustryRound.round.id);
    expect(industry?.enterprises).toHaveLength(5);
    await expect(actions.importRound(sampleWageRound)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('an enterprise sees the industry contract that binds it, and its round the floors', async () => {
    const { actions } = await bargainingDesk('2026-08-01');
    await actions.importRound(sampleIndustryRound);
    const [mould] = sampleIndustryRound.enterprises;
    const seen = await actions.enterprise(mould?.id ?? '');
    expect(seen?.binding.map((one) => one.id)).toEqual([sampleIndustryRound.round.agreementId]);
    const roundId = await actions.createRound({
      enterpriseId: mould?.id ?? '',
      scope: 'enterprise',
      subject: 'wage',
      profile: 'zhejiang',
      level: 'enterprise',
    });
    const file = await actions.round(roundId);
    expect(file?.wider).toHaveLength(1);
    expect(file?.wider[0]?.tables[0]?.body.prices).toHaveLength(12);
    expect(file?.round.body.employerParty.name).toBe(mould?.body.name);
  });

  it('rounds are listed by stage, year, town, person and words; the next date first, the newest first', async () => {
    const { actions } = await bargainingDesk('2026-08-01');
    await actions.importRound(sampleWageRound);
    await actions.importRound(sampleIndustryRound);
    const made = await actions.createRound({
      enterpriseId: sampleWageRound.round.enterpriseId,
      scope: 'enterprise',
      subject: 'osh',
      profile: 'zhejiang',
      level: 'enterprise',
    });
    const ids = async (query: object) =>
      (await actions.rounds({ from: 0, count: 10, ...query })).rows.map((row) => row.id);
    const [wage, industry] = [sampleWageRound.round.id, sampleIndustryRound.round.id];
    expect(await ids({})).toEqual([industry, wage, made].sort().reverse());
    expect(await ids({ sort: 'nextDueOn' })).toEqual([wage, industry, made]);
    expect(await ids({ stages: ['draft'] })).toEqual([made]);
    expect(await ids({ town: '双塔街道', year: 2026, sort: 'nextDueOn' })).toEqual([wage, made]);
    expect(await ids({ scope: 'industry' })).toEqual([industry]);
    expect(await ids({ text: '模具' })).toEqual([industry]);
    expect(await ids({ year: 2025 })).toEqual([]);
    expect(
      (await actions.rounds({ from: 1, count: 1, sort: 'nextDueOn' })).rows.map((row) => row.id),
    ).toEqual([industry]);
    expect((await actions.rounds({ from: 0, count: 1 })).total).toBe(3);
  });

  it('history tells every change of the round and its parts', async () => {
    const { actions } = await bargainingDesk('2026-08-01');
    await actions.importRound(sampleWageRound);
    const meeting = sampleWageRound.roundMeetings[0];
    await actions.change(sampleWageRound.round.id, 'roundMeetings', meeting?.id ?? '', {
      body: { place: '二楼会议室' },
    });
    const entries = await actions.roundHistory(sampleWageRound.round.id);
    expect(entries.at(-1)).toMatchObject({ verb: 'roundMeetings.change', recordId: meeting?.id });
    await expect(
      actions.change(
        sampleWageRound.round.id,
        'roundMeetings',
        sampleIndustryRound.roundMeetings[0]?.id ?? '',
        {},
      ),
    ).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('统计、雷达、工作记录', () => {
  it('the report of what is in the store is that of the samples', async () => {
    const { actions } = await bargainingDesk('2026-08-01');
    await actions.importRound(sampleWageRound);
    await actions.importRound(sampleIndustryRound);
    await actions.addWork('bargainingActivities', {
      kind: 'training',
      on: day('2026-05-08'),
      roundId: null,
      enterpriseId: null,
      instructorId: null,
      town: '',
      persons: 84,
      body: { ...blankActivityBody(), title: '协商代表培训班' },
    });
    const { city, nodes } = await actions.statistics({
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      asOf: day('2026-12-31'),
      subject: 'wage',
    });
    expect(city.signed.contracts).toBe(2);
    expect(city.coverage.employers).toBe(6);
    expect(city.work.trainings).toEqual({ sessions: 1, personTimes: 84 });
    expect(nodes.map((node) => node.town)).toContain('贺村镇');
    expect(await actions.activities('2026-05-01', '2026-05-31')).toHaveLength(1);
    expect((await actions.radar(300)).map((row) => row.termEnd)).toEqual(['2027-05-13']);
  });

  it('an order quote is signed by five and posted before work starts', async () => {
    const { actions } = await bargainingDesk('2026-09-01');
    await actions.importRound(sampleIndustryRound);
    const parties = ['workers', 'union', 'technical', 'production', 'administration'] as const;
    const opinions = (signed: number) =>
      parties.map((party, n) => ({
        party,
        name: '某',
        opinion: '同意',
        signedOn: n < signed ? day('2026-09-01') : null,
      }));
    const id = await actions.addWork('orderQuotes', {
      agreementId: sampleIndustryRound.round.agreementId ?? '',
      enterpriseId: sampleIndustryRound.enterprises[0]?.id ?? null,
      state: 'draft',
      on: day('2026-09-01'),
      body: {
        orderNo: '2026-118',
        product: '保险杠模具',
        quantity: 4,
        deliverOn: day('2026-10-15'),
        complexity: '三级',
        estimator: '罗工',
        lines: [
          {
            code: 'M10',
            process: '型腔抛光',
            unit: '件',
            standardCentiMinutes: 12_000,
            base: unitPrice(680_000),
            floor: unitPrice(660_000),
            final: unitPrice(690_000),
          },
        ],
        opinions: opinions(4),
        withinHours: true,
        postedAt: null,
        workStartsAt: null,
        retest: '达标率低于90%时复测',
        note: '',
      },
    });
    await expect(actions.signQuote(id)).rejects.toThrow('行政');
    await actions.updateWork('orderQuotes', id, { body: { opinions: opinions(5) } });
    await actions.signQuote(id);
    await expect(actions.postQuote(id, localMinute('2026-08-31T08:00'))).rejects.toBeInstanceOf(NotAllowed);
    await actions.postQuote(id, localMinute('2026-09-03T08:00'));
    expect((await actions.quotesOf(sampleIndustryRound.round.agreementId ?? ''))[0]?.state).toBe('posted');
  });
});
