import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { rowsFact } from '../../../shared/documents/facts.ts';

import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { chineseNumber, clipped, sentence } from '../../../shared/documents/paper-words.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { factsFor, laidOut, need, pdfOf, sample } from './paper-fixtures.ts';
import { crowded, employerApplies, manyWorkers, noAmount, oneWorker, workerOf } from './paper-situations.ts';
import { bare, textByPdfjs } from './pdf-readers.ts';

const said = (id: string, file: CaseFile) =>
  laidOut(id, file)
    .pages.map((page) => bare(textOf(page)))
    .join('');

describe('调解协议书: what is promised', () => {
  it('money: who, by which day, to whom, how much in figures and capitals, where to', () => {
    expect(said('mediation-agreement', oneWorker())).toContain(
      '（1）海湾北门电器配件有限公司于2026年12月15日前（含当日）向李䶮支付第1期工资人民币42,000.00元（大写：肆万贰仟元整），以银行转账方式支付至海湾银行6222000000000000001。',
    );
  });

  it('an act: no account, no way of payment, nobody named twice, no second full stop', () => {
    const text = said('mediation-agreement', noAmount());
    expect(text).toContain('前（含当日）向申请人出具解除劳动合同证明，并办理社会保险关系转移手续。');
    expect(text).not.toMatch(/支付至|以上合计|附表是本协议/u);
  });

  it('a worker who pays a unit: no payment order, the unit seals, the worker signs', () => {
    const text = said('mediation-agreement', employerApplies());
    expect(text).toContain(
      '张𬭎于2026年12月15日前（含当日）向海湾北门电器配件有限公司一次性返还培训费用人民币15,000.50元',
    );
    expect(text).toContain('申请人（盖章）：');
    expect(text).toContain('被申请人（签名）：');
    expect(text).toContain('双方没有约定逾期责任，按法律规定处理。');
    expect(text).not.toContain('支付令');
  });

  it.each([
    [3, '一式三份，申请人一方、被申请人一方各执一份，其余由调解组织留存'],
    [13, '一式十三份，当事人各执一份，调解组织留存一份，具有'],
    [15, '调解组织留存一份，其余二份供申请仲裁审查或者司法确认使用'],
  ])('%i copies for twelve parties', (copies, words) => {
    const file = sample((one) => {
      for (const { body } of one.agreements) body.copies = copies;
    });
    expect(said('mediation-agreement', file)).toContain(words);
  });

  it('representatives sign and are described; their powers stand in the text', () => {
    const text = said('mediation-agreement', manyWorkers(30));
    expect(text.split('申请人代表（签名）：').length - 1).toBe(3);
    expect(text.split('申请人代表：').length - 1).toBe(3);
    expect(text).toContain('代表权限：代为提出、变更、放弃请求，进行和解。');
  });

  it('the sample lacks nothing for any of the five papers of the walk', () => {
    for (const id of [
      'intake-registration',
      'acceptance-notice',
      'mediation-record',
      'mediation-agreement',
      'case-summary',
    ])
      expect(missingFacts(need(id), factsFor(sample()))).toEqual([]);
  });
});

describe('附表: what each applicant receives', () => {
  const annex = (file: CaseFile) => factsFor(file);

  it('claimed shares that add up to the sum agreed', () => {
    const rows = rowsFact(annex(sample()), 'annex.agreed');
    expect(rows).toHaveLength(11);
    expect(rows[0]?.agreed).toBe('12,600.00');
    expect(annex(sample())['annex.total']).toBe('126,000.00');
  });

  it('shares that do not add up: the column stays empty, the claimed ones are shown as claimed', () => {
    const file = sample((one) => {
      for (const term of one.terms) term.body.amountFen = fen(4_000_000);
    });
    expect(rowsFact(annex(file), 'annex.agreed')).toEqual([]);
    const [row] = rowsFact(annex(file), 'annex.open');
    expect([row?.claimed, row?.agreed]).toEqual(['12,600.00', '']);
    expect(said('mediation-agreement', file)).toContain('各人金额之和应当等于合计金额');
  });

  it('terms of each applicant: the sum of their own', () => {
    const file = manyWorkers(4);
    const ids = file.parties.map((party) => party.id);
    file.terms = ids.slice(0, 4).map((obligeeId, ord) => {
      const term = structuredClone(file.terms[0]) as CaseFile['terms'][number];
      return { ...term, ord, body: { ...term.body, obligeeId, amountFen: fen((ord + 1) * 100_000) } };
    });
    expect(rowsFact(annex(file), 'annex.agreed').map((row) => row.agreed)).toEqual([
      '1,000.00',
      '2,000.00',
      '3,000.00',
      '4,000.00',
    ]);
  });

  it('acts only: names without sums; one applicant: none at all', () => {
    expect(rowsFact(annex(noAmount()), 'annex.names')).toHaveLength(11);
    expect(Object.keys(annex(oneWorker())).filter((path) => path.startsWith('annex.'))).toEqual([]);
  });
});

describe('what the papers say is so', () => {
  it('受理通知书 says both agreed only when every respondent did', () => {
    expect(said('acceptance-notice', sample())).toContain('经征询，双方均同意调解');
    const unasked = sample((file) => {
      file.consents = [];
    });
    expect(said('acceptance-notice', unasked)).not.toContain('双方均同意调解');
  });

  it('调解笔录 says identity was checked only when it was', () => {
    expect(said('mediation-record', sample())).toContain('调解员核对到场人员身份，告知双方');
    const unchecked = sample((file) => {
      for (const session of file.sessions)
        for (const one of session.body.attendees) one.identityChecked = false;
    });
    expect(said('mediation-record', unchecked)).not.toContain('核对到场人员身份，');
  });

  it.each([
    ['wage-arrears', '因拖欠、克扣工资发生争议'],
    ['personnel-appointment', '发生人事争议'],
    ['new-form-dispute', '发生新就业形态劳动纠纷'],
    ['other-labour', '发生劳动争议'],
  ] as const)('%s', (category, words) => {
    const file = sample((one) => {
      one.case.category = category;
    });
    expect(factsFor(file)['case.dispute']).toBe(words);
  });

  it('the summary names no identity number and gathers instalments that are done or far off', () => {
    const file = crowded();
    const text = said('case-summary', file);
    for (const { body } of file.parties) if (body.idNo) expect(text).not.toContain(body.idNo);
    expect(text).toContain('共5期已履行各期');
    expect(text).toContain('……共20项');
  });

  it('small words', () => {
    expect([1, 10, 11, 20, 21, 99, 100].map(chineseNumber)).toEqual([
      '一',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
      '100',
    ]);
    expect([sentence('好；'), sentence('好。'), sentence(' '), sentence('如下：')]).toEqual([
      '好。',
      '好。',
      '',
      '如下：',
    ]);
    expect(clipped('一二三四五六', 5)).toBe('一二三……');
  });
});

describe('secrets stay off paper', () => {
  const secret = '底线八万私下';
  const file = sample((one) => {
    const offer = one.offers[0] as CaseFile['offers'][number];
    one.offers.push({
      ...offer,
      id: workerOf(one, 0).id,
      ord: 9,
      audience: 'own-eyes',
      agreed: false,
      body: { text: secret, amountFen: fen(8_123_456) },
    });
    // Not part of a case file; one that slips in is not read.
    Object.assign(one, { privateNotes: [{ body: { text: secret } }] });
  });

  it('no fact holds an offer for own eyes or a private note', () => {
    const all = JSON.stringify(factsFor(file));
    expect(all).not.toContain(secret);
    expect(all).not.toContain('81,234.56');
  });

  it.each(catalogue.map((template) => [template.id, template] as const))(
    '%s shows none',
    async (_, template) => {
      const { bytes } = await pdfOf(template, factsFor(file));
      const text = bare((await textByPdfjs(bytes)).join(''));
      expect(text).not.toContain(secret);
      expect(text).not.toContain('81,234.56');
    },
  );
});
