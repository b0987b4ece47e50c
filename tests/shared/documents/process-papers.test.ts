import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue, templateOf } from '../../../shared/documents/catalogue.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { fontSet } from '../../../shared/documents/fonts/font-set.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { renderPdf } from '../../../shared/documents/render.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { mediationDueOf } from '../../../shared/mediation/clocks.ts';
import { pdfText } from '../../journeys/saved-papers.ts';
import * as staged from './staged-cases.ts';

const font = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../assets/fonts/${name}`, import.meta.url)));
const fonts = fontSet({ regular: font('NotoSerifSC-Regular.ttf'), bold: font('NotoSerifSC-Bold.ttf') });

function papersFacts(file: CaseFile, today: string, subjectId: string | null = null) {
  const on = day(today);
  return factsOf(file, {
    today: on,
    subjectId,
    mediationDue: mediationDueOf(file, on),
    limitationExpiresOn: day('2027-11-01'),
  });
}

/** The paper as a reader sees it, without the line breaks. */
async function made(id: string, file: CaseFile, today: string, subjectId: string | null = null) {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  const facts = papersFacts(file, today, subjectId);
  const { bytes, pages, missing } = await renderPdf(template, facts, {
    fonts,
    deflate: (plain) => deflateSync(plain),
    title: template.zh,
    at: '2026-11-21T08:00:00Z',
  });
  const text = (await pdfText(bytes)).replaceAll(/[\f\s\u3000]+/g, '');
  return { text, pages, missing, lacking: missingFacts(template, facts) };
}

type Paper = [id: string, file: CaseFile, today: string, pages: number, says: string[]];

const papers: Paper[] = [
  [
    'mediation-application',
    staged.received,
    '2026-11-16',
    3,
    ['陈建国等11人', '91330099MA001XG120', '壹拾贰万陆仟元整', '买买提·艾合买提', '李䶮', '2026年11月16日'],
  ],
  [
    'oral-application-record',
    staged.oral,
    '2026-11-16',
    3,
    ['2026年11月16日9时20分', '记录人：王和', '126,000.00元', '□向申请人宣读', '张𬭎'],
  ],
  [
    'representative-election',
    staged.received,
    '2026-11-16',
    1,
    ['330099198503121010', '签署调解协议。', '2026年11月15日', '欧阳文静', '10,900.00元'],
  ],
  [
    'consent-inquiry',
    staged.received,
    '2026-11-17',
    2,
    ['海湾北门电器配件有限公司：', '请在2026年11月19日前', '逾期没有答复的，不视为同意', '回执'],
  ],
  [
    'non-acceptance-notice',
    staged.rejected,
    '2026-11-18',
    2,
    [
      '于2026年11月18日决定不予受理',
      '已由劳动人事争议仲裁委员会立案审理。',
      '2027年11月1日',
      '登〔2026〕0001',
    ],
  ],
  [
    'respondent-refusal-notice',
    staged.refused,
    '2026-11-19',
    2,
    ['海湾北门电器配件有限公司于2026年11月18日以电话方式答复不同意调解。', '申请仲裁', '2026年11月19日'],
  ],
  [
    'rights-obligations-notice',
    staged.mediating,
    '2026-11-18',
    2,
    ['〔2026〕海湾劳调字第0001号', '十五日内共同向', '三十日内共同向', '单独同意'],
  ],
  [
    'mediator-assignment',
    staged.mediating,
    '2026-11-18',
    1,
    ['王和', '海调2026-01', '2026年11月18日', '2026年12月1日', '近亲属'],
  ],
  [
    'meeting-notice',
    staged.mediating,
    '2026-11-22',
    1,
    ['2026年11月25日14时00分', '第2次调解', '第一调解室', '不公开进行'],
  ],
  [
    'withdrawal-application',
    staged.withdrawn,
    '2026-11-26',
    1,
    ['自愿撤回全部调解请求', '双方已经自行和解，公司已当场付清两个月工资。', '2026年11月26日'],
  ],
  [
    'termination-notice',
    staged.failed,
    '2026-11-27',
    2,
    ['双方分歧较大，经调解没有达成一致意见', '于2026年11月27日终止', '各不让步。', '2027年11月1日'],
  ],
  [
    'service-receipt',
    staged.mediating,
    '2026-11-22',
    2,
    ['《受理通知书》1份', '《调解通知书（第2次）》1份', '陈建国（申请人代表）', '滨海路18号'],
  ],
  [
    'performance-record',
    staged.performing,
    '2027-01-20',
    1,
    ['2026.12.14', '30,000.00', '银行回单第3号', '陆万贰仟元整', '64,000.00元', '126,000.00'],
  ],
  [
    'performance-reminder',
    staged.performing,
    '2027-01-20',
    1,
    ['2027年1月15日', '22,000.00', '贰万贰仟元整', '5日', '支付令', '立即一次付清'],
  ],
  [
    'follow-up-record',
    staged.performing,
    '2027-01-20',
    1,
    ['2026年12月18日', '非常满意', '11人均已到账', '第2期到期后再次回访'],
  ],
  [
    'closing-approval',
    staged.closed,
    '2027-02-20',
    1,
    ['达成调解协议', '未超过调解期限', '4日', '96日', '2027年2月20日', '三期工资均已按约付清。'],
  ],
];

describe('papers of the process', () => {
  it.each(papers)('%s: whole, readable, with the facts that matter', async (id, file, today, pages, says) => {
    const paper = await made(id, file, today);
    expect(paper.lacking).toEqual([]);
    expect(paper.missing).toEqual([]);
    expect(paper.pages).toBe(pages);
    for (const words of says) expect(paper.text).toContain(words);
    expect(paper.text).not.toMatch(/[{}]|undefined|null|NaN|。。/);
  });

  it.each(catalogue.map((one) => one.id))('%s: nothing kept to own eyes on it at any stage', (id) => {
    const template = templateOf(id);
    if (!template) throw new Error(id);
    for (const file of Object.values(staged).filter((one) => typeof one !== 'string')) {
      const facts = papersFacts(file, '2027-01-20');
      expect(JSON.stringify(facts)).not.toContain(staged.secret);
      expect(JSON.stringify(facts)).not.toContain('80,000.00');
      expect(JSON.stringify(fill(template, facts))).not.toContain(staged.secret);
    }
  });

  it('a meeting notice speaks of its own session', async () => {
    const [first] = staged.mediating.sessions;
    const paper = await made('meeting-notice', staged.mediating, '2026-11-19', first?.id ?? null);
    expect(paper.text).toContain('2026年11月20日9时30分');
    expect(paper.text).toContain('第1次调解');
  });

  it('a session that began late is called for the hour that was planned', async () => {
    const [call] = staged.mediating.steps;
    if (!call) throw new Error('no step');
    const file: CaseFile = {
      ...staged.mediating,
      steps: [
        ...staged.mediating.steps,
        { ...call, transition: 'T14', body: { note: '2026-11-20 09:00 一楼', effects: [] } },
      ],
    };
    const [first] = file.sessions;
    const paper = await made('meeting-notice', file, '2026-11-19', first?.id ?? null);
    expect(paper.text).toContain('2026年11月20日9时00分');
  });

  it('silence is told as silence, not as a refusal', async () => {
    const file: CaseFile = {
      ...staged.refused,
      consents: staged.refused.consents.map((one) => ({ ...one, reply: 'none', repliedOn: null })),
    };
    const { text } = await made('respondent-refusal-notice', file, '2026-11-19');
    expect(text).toContain('没有在答复期限内答复，未取得其同意。');
    expect(text).not.toContain('答复不同意调解');
  });

  it('an inquiry made after the day of decision leaves the day of answer blank', async () => {
    const { text } = await made('consent-inquiry', staged.received, '2026-11-23');
    expect(text).toMatch(/请在前（含当日）/);
  });

  it('a limitation that has passed is not printed as a date', async () => {
    const { text } = await made('termination-notice', staged.failed, '2027-11-02');
    expect(text).not.toContain('2027年11月1日');
  });

  it('words written for a refusal to go on stay off the notice', async () => {
    const file: CaseFile = {
      ...staged.failed,
      case: { ...staged.failed.case, outcome: 'failed-refusal' },
      steps: staged.failed.steps.map((one) =>
        one.transition === 'T28' ? { ...one, transition: 'T26' } : one,
      ),
    };
    const { text } = await made('termination-notice', file, '2026-11-27');
    expect(text).toContain('一方当事人明确表示不愿意继续调解');
    expect(text).not.toContain('各不让步');
  });

  it('a partial agreement: the notice ends mediation of the rest', async () => {
    const file: CaseFile = {
      ...staged.base,
      agreements: staged.base.agreements.map((one) => ({
        ...one,
        partial: true,
        body: { ...one.body, remainingDisputes: '2026年7月的加班费' },
      })),
    };
    const paper = await made('termination-notice', file, '2026-11-21');
    expect(paper.lacking).toEqual([]);
    expect(paper.text).toContain('没有达成一致的事项：2026年7月的加班费。');
  });

  it('a step taken back is no ending', async () => {
    const last = staged.rejected.steps.at(-1);
    if (!last) throw new Error('no step');
    const file: CaseFile = {
      ...staged.rejected,
      case: { ...staged.rejected.case, outcome: null },
      steps: [...staged.rejected.steps, { ...last, transition: 'T08', undoes: last.id }],
    };
    const { lacking } = await made('non-acceptance-notice', file, '2026-11-18');
    expect(lacking.map((one) => one.path)).toEqual(['nonAcceptance.at', 'nonAcceptance.reason']);
  });

  it('time is warned of even where no day can be told, without the rule on wages where none are claimed', async () => {
    const file: CaseFile = {
      ...staged.refused,
      claims: staged.refused.claims.map((one) => ({ ...one, category: 'service-period' })),
    };
    const facts = factsOf(file, { today: day('2026-11-19') });
    const notice = JSON.stringify(fill(templateOf('respondent-refusal-notice') as Template, facts));
    expect(notice).toContain('时效期间为一年');
    expect(notice).not.toContain('劳动报酬');
    expect(notice).not.toContain('从严估算');
  });

  it('an employer who applied is not sent to the labour inspection', async () => {
    const [worker, ...others] = staged.refused.parties.filter((party) => party.role === 'applicant');
    const employer = staged.refused.parties.find((party) => party.role === 'respondent');
    if (!worker || !employer || others.length === 0) throw new Error('the sample changed');
    const file: CaseFile = {
      ...staged.refused,
      parties: [
        { ...employer, role: 'applicant' },
        { ...worker, role: 'respondent' },
      ],
      consents: [],
    };
    const { text } = await made('respondent-refusal-notice', file, '2026-11-19');
    expect(text).toContain('海湾北门电器配件有限公司：');
    expect(text).not.toContain('投诉、举报');
  });
});
