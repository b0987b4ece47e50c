import { describe, expect, it } from 'vitest';
import { keptWording, settledWording } from '../../../../shared/documents/office-texts/settled-wording.ts';
import type { Template } from '../../../../shared/documents/template.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const paper = (version: number, ...texts: string[]): Template => ({
  id: 'made-up',
  version,
  zh: '样张',
  en: 'Made up',
  sheet: 'record',
  needs: [],
  blocks: texts.map(paragraph),
});

describe('本单位用语', () => {
  const first = paper(1, '甲。', '乙。', '丙。');

  it('keeps the standard text beside each own one, and only what differs', () => {
    expect(keptWording(first, { '0': '我们的甲。', '1': '乙。', '9': '没有这一处' })).toEqual({
      texts: { '0': '我们的甲。' },
      standards: { '0': '甲。' },
    });
  });

  it('follows a text that moved in a newer template', () => {
    const kept = keptWording(first, { '1': '我们的乙。' });
    const { wording, stale } = settledWording(paper(2, '新的一段。', '甲。', '乙。', '丙。'), kept);
    expect(wording.texts).toEqual({ '2': '我们的乙。' });
    expect(stale).toEqual([]);
  });

  it('never says an own text where another standard text stands now; it is told as stale', () => {
    const kept = keptWording(first, { '1': '我们的乙。', '2': '我们的丙。' });
    const { wording, stale } = settledWording(paper(2, '甲。', '乙的新写法。', '丙。'), kept);
    expect(wording.texts).toEqual({ '2': '我们的丙。' });
    expect(stale).toEqual([{ place: '1', text: '我们的乙。', standard: '乙。' }]);
  });

  it('two texts that read alike are not guessed between', () => {
    const kept = keptWording(first, { '0': '我们的甲。' });
    const { stale } = settledWording(paper(2, '新。', '甲。', '甲。'), kept);
    expect(stale).toHaveLength(1);
  });
});
