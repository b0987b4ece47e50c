import { describe, expect, it } from 'vitest';
import { filledText, retyped } from '../../../../shared/documents/wording/typed-text.ts';

const facts = {
  'applicant.name': '刘小梅',
  'respondent.name': '义乌市某家电配件厂',
  'case.acceptedAt': '2026年11月18日',
  'case.no': '',
};
const text = '申请人{applicant.name}与{respondent.name}一案，**本组织**于{case.acceptedAt?8}受理{case.no}。';
const filled = '申请人刘小梅与义乌市某家电配件厂一案，本组织于2026年11月18日受理。';

describe('改动的正文', () => {
  it('reads as printed, with gaps where facts are missing', () => {
    expect(filledText(text, facts)).toBe(filled);
    expect(filledText('自{case.acceptedAt?8}起', {})).toBe('自＿＿＿＿起');
  });

  it('nothing changed is the same text', () => {
    expect(retyped(text, facts, filled)).toBe(text);
    expect(retyped('自{case.acceptedAt?8}起', {}, '自＿＿＿＿起')).toBe('自{case.acceptedAt?8}起');
  });

  it('words changed around facts leave the facts named', () => {
    const typed = filled.replace('一案，本组织', '之间的争议，本会');
    expect(retyped(text, facts, typed)).toBe(
      '申请人{applicant.name}与{respondent.name}之间的争议，**本**会于{case.acceptedAt?8}受理{case.no}。',
    );
  });

  it('a fact that was written over becomes words', () => {
    const typed = filled.replace('刘小梅', '刘小妹');
    const again = retyped(text, facts, typed);
    expect(again).toContain('申请人刘小妹与{respondent.name}');
    expect(filledText(again, facts)).toBe(typed);
  });

  it('what was typed into bold is bold, beside it is not', () => {
    expect(retyped('**期限。**十日', {}, '办理期限。二十日')).toBe('办理**期限。**二十日');
    expect(retyped('**期限。**十日', {}, '期间限。十日')).toBe('**期间限。**十日');
  });

  it('braces and stars that were typed print as signs, not as facts', () => {
    const again = retyped(text, facts, `${filled}{case.no}**`);
    expect(again.endsWith('｛case.no｝＊＊')).toBe(true);
  });

  it('an emptied text is empty', () => {
    expect(retyped(text, facts, '')).toBe('');
  });

  it('whatever is typed is what prints, and typing on goes on from there', () => {
    const steps = [
      '申请人刘小梅',
      '申请人刘小梅、',
      '刘小梅',
      '刘刘小梅小梅',
      `${filled}${filled}`,
      '\n另：见附件。',
    ];
    for (const typed of steps) expect(filledText(retyped(text, facts, typed), facts)).toBe(typed);
  });

  it('long texts are compared in a moment', () => {
    const long = '本组织依法办理。'.repeat(400);
    const started = performance.now();
    const typed = `甲${long.slice(1, -1)}乙`.replace('依法', '及时').replace(/办理。本/g, '处理；本');
    expect(filledText(retyped(long, {}, typed), {})).toBe(typed);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
