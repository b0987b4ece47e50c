import { describe, expect, it } from 'vitest';
import { rowsFact, textFact } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleFacts, sampleForDocument } from '../../../shared/samples/for-document.ts';
import {
  casePapers,
  changed,
  factsIn,
  longNames,
  nothingOptional,
  oneWorker,
  otherPapers,
  partyOf,
  twentyClaims,
  unitAsked,
} from './beyond-situations.ts';
import { linesOf, piecesOf } from './block-lines.ts';
import { inOrder, running } from './in-order.ts';
import { bundledFonts, need, pdfOf } from './paper-fixtures.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

/** Pages of the sample's paper. */
const pageCounts: Record<string, number> = {
  'arbitration-review-application': 3,
  'judicial-confirmation-application': 4,
  'payment-order-application': 3,
  'arbitration-application': 3,
  'legal-aid-referral': 2,
  'transfer-letter': 1,
  'supervision-prompt-letter': 1,
  'supervision-opinion': 2,
  'supervision-recommendation': 2,
  'case-supervision-notice': 1,
  'urgent-incident-report': 1,
  'hotline-worksheet': 1,
  'petition-reply': 1,
  'statistics-report': 4,
};

const papers = [...casePapers, ...otherPapers];
const poppler = hasTool('pdftotext');

describe.each(papers)('%s of the sample', (id) => {
  const template = need(id);
  const facts = sampleFacts(id);
  const blocks = fill(template, facts);
  const { pages } = layoutDocument(template, facts, bundledFonts());

  it('lacks nothing, no optional part either, and fits its pages', () => {
    expect(missingFacts(template, facts)).toEqual([]);
    expect(pages).toHaveLength(pageCounts[id] ?? 0);
  });

  it('pdf.js reads everything, in order', async () => {
    const { bytes, missing } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    inOrder(running(await textByPdfjs(bytes)), blocks.flatMap(piecesOf));
  });

  it.runIf(poppler)('poppler reads everything, in order', async () => {
    const { bytes } = await pdfOf(template, facts);
    inOrder(running(textByPoppler(bytes)), blocks.flatMap(piecesOf));
  });

  it('is signed and sealed on one page, with text above', () => {
    const texts = pages.map((page) => bare(textOf(page)));
    for (const block of blocks) {
      if (block.kind !== 'signature' && block.kind !== 'seal') continue;
      const [first = '', ...rest] = piecesOf(block)
        .map(bare)
        .filter((piece) => piece !== '');
      const page = texts.find((text) => [first, ...rest].every((piece) => text.includes(piece)));
      expect(page, first).toBeDefined();
      expect((page ?? '').lastIndexOf(first)).toBeGreaterThan(20);
    }
  });

  it('says what it said', async () => {
    await expect(linesOf(blocks)).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});

describe('awkward situations', () => {
  const situations: [string, (file: CaseFile) => void][] = [
    ['one worker', oneWorker],
    ['the unit had asked', unitAsked],
    ['long names', longNames],
    ['nothing optional', nothingOptional],
    ['twenty claims', twentyClaims],
  ];
  const all = situations.flatMap(([name, change]) => casePapers.map((id) => [id, name, change] as const));

  it.each(all)('%s: %s', async (id, _, change) => {
    const template = need(id);
    const facts = factsIn(changed(id, change));
    const { bytes, missing, pages } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    expect(pages).toBeLessThanOrEqual((pageCounts[id] ?? 0) + 3);
    const text = running(await textByPdfjs(bytes));
    expect(linesOf(fill(template, facts))).not.toMatch(
      /undefined|null|NaN|[{}]|。。|，，|；。|：。|、、|（）|《》/,
    );
    inOrder(
      text,
      fill(template, facts)
        .filter((block) => block.kind !== 'form')
        .flatMap(piecesOf),
    );
  });

  it.each(papers)('%s from a case that has no such thing asks for it and still draws', (id) => {
    const facts = factsIn(changed('case-summary'));
    expect(missingFacts(need(id), facts).length).toBeGreaterThan(0);
    expect(layoutDocument(need(id), facts, bundledFonts()).missing).toEqual([]);
  });
});

const said = (id: string, change: (file: CaseFile) => void = () => {}) => {
  const sample = changed(id, change);
  return { facts: factsIn(sample), text: linesOf(fill(need(id), factsIn(sample))) };
};
const lacking = (id: string, change: (file: CaseFile) => void) =>
  missingFacts(need(id), factsIn(changed(id, change))).map((one) => one.path);

describe('one way, in time', () => {
  it('the last day is the rolled one of the law, and passes', () => {
    expect(said('arbitration-review-application').text).toContain('该期限至2026年12月7日届满');
    expect(said('judicial-confirmation-application').text).toContain('自协议生效之日起30日内');
    const late = { ...sampleForDocument('arbitration-review-application'), today: day('2026-12-08') };
    expect(
      missingFacts(need('arbitration-review-application'), factsIn(late)).map((one) => one.path),
    ).toEqual(['confirmation.arbitration.due']);
  });

  it.each([
    ['arbitration-review-application', 'judicial-confirmation', 'confirmation.arbitration'],
    ['judicial-confirmation-application', 'arbitration-review', 'confirmation.judicial'],
  ] as const)('%s is not made once the other way was taken', (id, kind, prefix) => {
    const taken = (state: 'applied' | 'withdrawn') =>
      lacking(id, (file) => {
        const [route] = file.routes;
        if (route) file.routes.push({ ...route, id: file.case.id, kind, state });
      });
    expect(taken('applied')).toEqual([`${prefix}.notElsewhere`]);
    expect(taken('withdrawn')).toEqual([]);
  });

  it('nobody is made to pledge what was not pledged', () => {
    const unsaid = (file: CaseFile) => {
      for (const { body } of file.routes) body.truthPledge = false;
    };
    expect(lacking('arbitration-review-application', unsaid)).toEqual([
      'confirmation.arbitration.truthPledge',
    ]);
  });

  it('outside Zhejiang its regulation is not named', () => {
    const { text } = said('arbitration-review-application', (file) => {
      file.office.region = 'JS';
    });
    expect(text).toContain('《劳动人事争议仲裁办案规则》第七十四条');
    expect(text).not.toContain('浙江');
  });
});

describe('支付令', () => {
  it('is the worker’s, whatever the role; sum due, unpaid, in capitals', () => {
    const { text, facts } = said('payment-order-application', unitAsked);
    expect(textFact(facts, 'paymentOrder.applicant.name')).toBe('李䶮');
    expect(textFact(facts, 'paymentOrder.respondent.name')).toBe('海湾北门电器配件有限公司');
    expect(text).toContain('劳动报酬人民币22,000.00元（大写：贰万贰仟元整）');
    expect(text).not.toMatch(/^申请人：海湾北门/m);
  });

  it('what the law does not name, what is not due and what another owes is left out', () => {
    const sums = (change: (file: CaseFile) => void) =>
      rowsFact(said('payment-order-application', change).facts, 'paymentOrder.terms').length;
    expect(sums(oneWorker)).toBe(1);
    expect(
      sums((file) => {
        for (const { body } of file.terms) body.category = 'service-period';
      }),
    ).toBe(0);
    expect(
      sums((file) => {
        for (const term of file.terms) term.dueOn = day('2027-01-20');
      }),
    ).toBe(0);
    expect(
      sums((file) => {
        for (const { body } of file.terms) body.obligorId = partyOf(file, 'worker').id;
      }),
    ).toBe(0);
  });

  it('one of eleven claims no share nobody wrote down, but the sum entered', () => {
    const alone = (amount: number | null) => (file: CaseFile) => {
      for (const { body } of file.routes) {
        body.applicantIds = [partyOf(file, 'worker', 3).id];
        body.amountFen = amount === null ? null : fen(amount);
      }
    };
    expect(lacking('payment-order-application', alone(null))).toEqual([
      'paymentOrder.amount',
      'paymentOrder.claimType',
      'paymentOrder.dueDate',
    ]);
    expect(said('payment-order-application', alone(210_000)).facts['paymentOrder.amount']).toBe(
      '人民币2,100.00元（大写：贰仟壹佰元整）',
    );
  });

  it('is not made while other debts between them are not excluded', () => {
    const open = (file: CaseFile) => {
      for (const { body } of file.routes) body.noCounterDebt = false;
    };
    expect(lacking('payment-order-application', open)).toEqual(['paymentOrder.noCounterDebt']);
  });
});

describe('仲裁申请', () => {
  it('a worker is asked for everything the law asks, a unit for its own', () => {
    const { text } = said('arbitration-application', oneWorker);
    expect(text).toContain('申请人 | 李䶮 | 性别 | 女 | 民族 | ');
    expect(text).toContain('职业 | 装配工 | 工作单位 | 海湾北门电器配件有限公司');
    expect(text).toContain('法定代表人或主要负责人 | 林志远 | 职务 | 执行董事');
    expect(text).toContain('申请人（签名）：');
  });

  it('an employer files: its own words, its own evidence, and no claims of the worker', () => {
    const files = (matter: string) => (file: CaseFile) => {
      oneWorker(file);
      for (const { body } of file.routes) {
        body.applicantIds = [partyOf(file, 'employer').id];
        body.matter = matter;
      }
    };
    expect(lacking('arbitration-application', files(''))).toEqual(['arbitration.requests']);
    const { text } = said('arbitration-application', files('返还培训费用15,000元；\n驳回对方其他请求'));
    expect(text).toContain('1．返还培训费用15,000元。\n2．驳回对方其他请求。');
    expect(text).not.toContain('考勤记录');
    expect(text).toContain('申请人（盖章）：');
  });

  it('after a broken agreement what is unpaid is asked for, not the old claims', () => {
    const { file } = sampleForDocument('payment-order-application');
    const route = structuredClone(file.routes);
    for (const one of route) Object.assign(one, { kind: 'arbitration' });
    const facts = factsIn({ file: { ...file, routes: route }, today: day('2027-01-20'), subjectId: null });
    expect(rowsFact(facts, 'arbitration.requests')).toEqual([
      {
        text: '海湾北门电器配件有限公司履行调解协议约定于2027年1月15日前履行的义务：支付第2期工资',
        amountClause: '，尚欠人民币22,000.00元（大写：贰万贰仟元整）',
      },
    ]);
  });

  it('nothing said in mediation is on it', () => {
    const { text } = said('arbitration-application');
    expect(text).not.toContain('六个月内付清');
    expect(text).not.toContain('可以分三期');
  });
});

describe('法律援助', () => {
  it('long names push nothing of the sheet onto a page of its own', () => {
    const { pages } = layoutDocument(
      need('legal-aid-referral'),
      factsIn(changed('legal-aid-referral', longNames)),
      bundledFonts(),
    );
    expect(pages).toHaveLength(2);
  });

  it('is urgent only in the days before the end the law names', () => {
    const on = (today: string) =>
      textFact(
        factsIn({ ...sampleForDocument('legal-aid-referral'), today: day(today) }),
        'referral.legalAid.urgent',
      );
    expect(on('2027-11-09')).toBe('');
    expect(on('2027-11-10')).toBe(
      '距届满不足7日，请依据《中华人民共和国法律援助法》第四十四条先行提供法律援助',
    );
    expect(on('2027-11-17')).toBe('');
  });

  it('no exemption is claimed for those who are no migrant workers', () => {
    const { facts } = said('legal-aid-referral', (file) => {
      partyOf(file, 'worker', 2).body.migrantWorker = false;
    });
    expect(facts['referral.legalAid.exemptProof']).toBe('');
  });
});

describe('工会监督', () => {
  it('an opinion needs as many certified supervisors as the place asks for', () => {
    const one = (region: string) => (file: CaseFile) => {
      file.office.region = region;
      for (const matter of file.matters) {
        matter.body.personIds = matter.body.personIds.slice(0, 1);
        matter.dueOn = day('2026-12-20');
      }
    };
    expect(lacking('supervision-opinion', one('NB'))).toEqual(['supervisionOpinion.investigators']);
    expect(lacking('supervision-opinion', one('JS'))).toEqual([]);
  });

  it('answer: from receipt by the law of the place, else by the day set', () => {
    expect(said('supervision-opinion').text).toContain('自收到本意见书之日起15个工作日内');
    const elsewhere = said('supervision-opinion', (file) => {
      file.office.region = 'JS';
      for (const matter of file.matters) matter.dueOn = day('2026-12-20');
    });
    expect(elsewhere.text).toContain('请你单位在2026年12月20日前，将改正情况书面答复');
    expect(elsewhere.text).not.toContain('浙江省');
  });

  it('without the union’s name the organisation does not stand in for it', () => {
    const nameless = (file: CaseFile) => {
      file.office.body.unionName = '';
    };
    expect(lacking('supervision-prompt-letter', nameless)).toEqual(['union.name']);
  });

  it('a recommendation rests on an opinion that was served', () => {
    const unserved = (file: CaseFile) => {
      for (const { body } of file.matters) body.servedOn = null;
    };
    expect(lacking('supervision-recommendation', unserved)).toEqual([
      'supervisionRecommendation.opinionServedOn',
    ]);
    expect(said('supervision-recommendation').text).toContain('1．2026年8月至10月没有按月足额支付');
  });
});
