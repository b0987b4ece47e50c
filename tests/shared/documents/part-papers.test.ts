import { describe, expect, it } from 'vitest';
import { rowsFact } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { materialOf } from '../../../shared/mediation/material-line.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { linesOf, piecesOf } from './block-lines.ts';
import { inOrder, running } from './in-order.ts';
import { bundledFonts, need, pdfOf } from './paper-fixtures.ts';
import {
  changed,
  factsIn,
  longNames,
  nobodyElected,
  nothingOptional,
  partPapers,
  rareCharacters,
  twentyOfAll,
} from './part-situations.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

/** Pages of the sample's paper. */
const pageCounts: Record<string, number> = {
  'materials-receipt': 1,
  'correction-notice': 1,
  'power-of-attorney': 1,
  'legal-representative-certificate': 1,
  'case-filing-approval': 2,
  'service-address-confirmation': 1,
  'mediator-disclosure': 1,
  'recusal-application': 1,
  'recusal-decision': 1,
  'investigation-record': 2,
  'evidence-list': 1,
  'extension-consent': 1,
  'mediation-opinion': 3,
  'oral-agreement-registration': 1,
  'settlement-agreement': 3,
  'dossier-cover': 1,
  'dossier-index': 1,
  'dossier-notes': 1,
};

const poppler = hasTool('pdftotext');

describe.each(partPapers)('%s of the sample', (id) => {
  const template = need(id);
  const facts = sampleFacts(id);
  const blocks = fill(template, facts);
  const { pages } = layoutDocument(template, facts, bundledFonts());

  it('lacks nothing and fits its pages', () => {
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
      const pieces = piecesOf(block)
        .map(bare)
        .filter((piece) => piece !== '');
      const page = texts.find((text) => pieces.every((piece) => text.includes(piece)));
      expect(page, pieces[0]).toBeDefined();
      expect((page ?? '').lastIndexOf(pieces[0] ?? '')).toBeGreaterThan(20);
    }
  });

  it('says what it said', async () => {
    await expect(linesOf(blocks)).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});

describe('awkward situations', () => {
  const situations: [string, (file: CaseFile) => void, more: number][] = [
    ['eleven applicants, nobody elected', nobodyElected, 2],
    ['long names', longNames, 2],
    ['rare characters', rareCharacters, 0],
    ['nothing optional', nothingOptional, 0],
    ['twenty of everything', twentyOfAll, 3],
  ];
  const all = situations.flatMap(([name, change, more]) =>
    partPapers.map((id) => [id, name, change, more] as const),
  );

  it.each(all)('%s: %s', async (id, _, change, more) => {
    const template = need(id);
    const facts = factsIn(changed(id, change));
    expect(missingFacts(template, facts)).toEqual([]);
    const { bytes, missing, pages } = await pdfOf(template, facts);
    expect(missing).toEqual([]);
    expect(pages).toBeLessThanOrEqual((pageCounts[id] ?? 0) + more);
    const blocks = fill(template, facts);
    expect(linesOf(blocks)).not.toMatch(/undefined|null|NaN|[{}]|。。|，，|；。|：。|、、|（）|《》|至。/);
    inOrder(
      running(await textByPdfjs(bytes)),
      blocks.filter((block) => block.kind !== 'form' && block.kind !== 'table').flatMap(piecesOf),
    );
  });

  it.each(partPapers.filter((id) => !['case-filing-approval'].includes(id)))(
    '%s of a case without such a part asks for it and still draws',
    (id) => {
      const sample = changed('case-summary', (file) => {
        file.parties = file.parties.filter((party) => party.role === 'applicant');
      });
      const facts = factsIn(sample);
      expect(missingFacts(need(id), facts).length).toBeGreaterThan(0);
      expect(layoutDocument(need(id), facts, bundledFonts()).missing).toEqual([]);
    },
  );
});

const said = (id: string, change: (file: CaseFile) => void = () => {}): string =>
  linesOf(fill(need(id), factsIn(changed(id, change))));
const lacking = (id: string, change: (file: CaseFile) => void): string[] =>
  missingFacts(need(id), factsIn(changed(id, change))).map((one) => one.path);

describe('授权委托书', () => {
  it('grants nothing that is not listed', () => {
    const text = said('power-of-attorney');
    expect(text).toContain('代为放弃请求 | 不授予');
    expect(text).toContain('代为签署调解协议 | 授予');
  });

  it('a general power says that it covers no signing', () => {
    const text = said('power-of-attorney', (file) => {
      for (const { body } of file.agents) Object.assign(body, { authority: 'general', specialItems: [] });
    });
    expect(text).toContain('代理权限：一般代理。');
    expect(text).toContain('无权代为承认、放弃、变更请求，进行和解，签署调解协议');
    expect(text).not.toContain('特别授权事项 |');
  });

  it('is not made without matters and a period (民法典 165)', () => {
    const open = (file: CaseFile) => {
      for (const { body } of file.agents) Object.assign(body, { matters: ' ', validTo: null });
    };
    expect(lacking('power-of-attorney', open)).toEqual(['agent.matters', 'agent.validTo']);
  });

  it('a worker signs, a unit seals', () => {
    expect(said('power-of-attorney')).toContain('委托人（盖章）');
    const own = said('power-of-attorney', (file) => {
      const worker = file.parties.find((party) => party.kind === 'worker');
      for (const agent of file.agents) agent.partyId = worker?.id ?? agent.partyId;
    });
    expect(own).toContain('委托人（签名）');
  });
});

describe('agents where parties sign', () => {
  const withAgent = (authority: 'general' | 'special') => (file: CaseFile) => {
    const { file: parts } = changed('power-of-attorney');
    const worker = file.parties.find((party) => party.body.representation !== null);
    file.agents = parts.agents.map((agent) => ({
      ...agent,
      partyId: worker?.id ?? agent.partyId,
      body: { ...agent.body, name: '钱律师', kind: 'lawyer' as const, authority },
    }));
  };

  it('an agent whose power covers it has a line in the agreement, another has none', () => {
    expect(said('mediation-agreement', withAgent('special'))).toContain('委托代理人钱律师（签名）');
    const general = said('mediation-agreement', withAgent('general'));
    expect(general).toContain('陈建国的委托代理人：钱律师');
    expect(general).not.toContain('委托代理人钱律师（签名）');
  });
});

describe('送达', () => {
  const served = (relation: string) => (file: CaseFile) => {
    const respondent = file.parties.find((party) => party.role === 'respondent');
    file.deliveries = [
      {
        id: file.case.id,
        caseId: file.case.id,
        paperId: null,
        partyId: respondent?.id ?? null,
        sentOn: day('2026-11-19'),
        receivedOn: day('2026-11-20'),
        body: {
          document: '受理通知书',
          recipient: '',
          address: '',
          method: 'post',
          receiver: '何芳',
          relation,
          by: '王和',
          refusal: '',
        },
      },
    ];
  };
  const receipt = (relation: string) => {
    const sample = changed('service-receipt', served(relation));
    return linesOf(fill(need('service-receipt'), factsIn({ ...sample, subjectId: sample.file.case.id })));
  };

  it('one service: its own paper, way, receiver and day', () => {
    const text = receipt('');
    expect(text.match(/送达回证/g)).toHaveLength(1);
    expect(text).toContain('《受理通知书》1份');
    expect(text).toContain('■邮寄');
    expect(text).toMatch(/受送达人签名或盖章 \| 何芳　+2026年11月20日/);
    expect(text).toMatch(/送达人签名 \| 王和　+2026年11月19日/);
  });

  it('taken in by another: under that head, with the relation', () => {
    const text = receipt('前台工作人员');
    expect(text).toMatch(/代收人签名及与受送达人的关系 \| 何芳（前台工作人员）　+2026年11月20日/);
    expect(text).toMatch(/受送达人签名或盖章 \| 　+年/);
  });

  it('a refusal is told as it was written', () => {
    const sample = changed('service-receipt', (file) => {
      served('')(file);
      for (const one of file.deliveries) Object.assign(one.body, { refusal: '当场拒收', receiver: '' });
      for (const one of file.deliveries) one.receivedOn = null;
    });
    const text = linesOf(
      fill(need('service-receipt'), factsIn({ ...sample, subjectId: sample.file.case.id })),
    );
    expect(text).toContain('当场拒收。');
    expect(text).toMatch(/受送达人签名或盖章 \| 　+年/);
  });
});

describe('endings from what was entered', () => {
  it('不予受理: the coded reason, the words to it, and where to turn', () => {
    const text = said('non-acceptance-notice', (file) => {
      file.case.body.nonAcceptance = {
        code: 'OOS-1',
        text: '应当向社会保险经办机构提出',
        remedy: '向海湾市社会保险经办机构申请，对答复不服的可以申请行政复议',
      };
    });
    expect(text).toContain(
      '申请的事项是“请求社会保险经办机构发放社会保险金”，不属于劳动争议调解的范围。应当向社会保险经办机构提出。',
    );
    expect(text).toContain('（一）向海湾市社会保险经办机构申请');
  });

  it('终止: why somebody will not go on stays off the paper, other reasons are told', () => {
    const ended = (code: 'refusal' | 'unreachable') =>
      said('termination-notice', (file) => {
        file.case.body.termination = { code, text: '电话七次没有接通', on: day('2026-11-27') };
      });
    expect(ended('refusal')).not.toContain('电话七次没有接通');
    expect(ended('unreachable')).toContain(
      '无法与一方当事人取得联系，调解不能继续进行，调解于2026年11月27日终止。电话七次没有接通。',
    );
  });

  it('撤回 of a part says so', () => {
    const text = said('withdrawal-application', (file) => {
      file.case.body.withdrawal = {
        on: day('2026-11-25'),
        reason: '加班费部分已经付清',
        settled: false,
        partial: true,
      };
    });
    expect(text).toContain('自愿撤回部分调解请求');
    expect(text).toContain('撤回理由：加班费部分已经付清。');
    expect(text).toContain('日期：2026年11月25日');
  });
});

describe('回避', () => {
  it('nothing to disclose: no list of parties to ask', () => {
    const text = said('mediator-disclosure', (file) => {
      for (const one of file.recusals) one.body.grounds = [];
    });
    expect(text).toContain('声明没有上列情形');
    expect(text).not.toContain('当事人意见');
    expect(text).not.toMatch(/\| 有\n/);
  });

  it('a decision not yet made is asked for', () => {
    const open = (file: CaseFile) => {
      for (const one of file.recusals)
        if (one.kind === 'objection') {
          one.state = 'open';
          Object.assign(one.body, { decidedOn: null, decision: '' });
        }
    };
    expect(lacking('recusal-decision', open)).toEqual([
      'recusal.decision',
      'recusal.grounds.decided',
      'recusal.decidedAt',
    ]);
  });

  it('an objection that fails keeps the person', () => {
    const text = said('recusal-decision', (file) => {
      for (const one of file.recusals) if (one.kind === 'objection') one.state = 'dismissed';
    });
    expect(text).toContain('不同意回避申请，赵敏继续担任本案记录人。');
    expect(text).not.toContain('更换后的人员');
  });
});

describe('the rest', () => {
  it('an oral agreement is not registered while a party wants it in writing', () => {
    const asked = (file: CaseFile) => {
      for (const { body } of file.agreements) if (body.oral) body.oral.agreedBy = body.oral.agreedBy.slice(1);
    };
    expect(lacking('oral-agreement-registration', asked)).toEqual(['oral.agreedBy']);
  });

  it('evidence of one party holds none of another’s', () => {
    const facts = factsIn(
      changed('evidence-list', (file) => {
        const employer = file.parties.find((party) => party.kind === 'employer');
        for (const one of file.evidence.slice(0, 2)) one.partyId = employer?.id ?? null;
      }),
    );
    expect(rowsFact(facts, 'evidence.rows').map((row) => row.no)).toEqual(['1', '2', '3']);
  });

  it('supervisors show their certificates, others say the talk is free', () => {
    expect(said('investigation-record')).toContain('可以拒绝回答');
    const text = said('investigation-record', (file) => {
      for (const { body } of file.inquiries) body.basis = 'supervision';
      for (const { body } of file.people) body.supervisorCertNo = '海工监〔2025〕001';
    });
    expect(text).toContain('王和（证号海工监〔2025〕001）');
    expect(text).toContain('出示工会劳动法律监督员证件');
  });

  it('a dossier counts its pages from its parts', () => {
    expect(said('dossier-index')).toContain('8 | 调解笔录（第1次） | 2026年11月20日 | 12—14 | 必须');
    expect(said('dossier-cover')).toContain('23页');
  });

  it('whether the same dispute came before is left open where nobody looked', () => {
    expect(said('case-filing-approval')).toMatch(/\| 不是重复案件 \|\s*\|/);
  });

  it.each([
    ['劳动合同', ['劳动合同', '', '', '']],
    ['劳动合同；2；复印件', ['劳动合同', '2份', '复印件', '']],
    ['工资条;11;原件;当场退还', ['工资条', '11份', '原件', '当场退还']],
    ['录音\t一段', ['录音', '一段', '', '']],
  ])('material %j', (line, parts) => {
    expect(Object.values(materialOf(line))).toEqual(parts);
  });
});
