import { expect, test } from 'vitest';
import { evidenceKindOf, pastedEvidence } from '../../../shared/mediation/paste-evidence.ts';

test('a list with headings is read by them, in any order', () => {
  const rows = pastedEvidence(
    [
      '序号\t证明目的\t证据名称\t页数\t原件/复印件\t是否由单位掌握',
      '1\t欠薪数额\t工资条\t12页\t原件\t否',
      '2\t出勤\t考勤表\t3\t复印件\t是',
    ].join('\n'),
  );
  expect(rows).toEqual([
    {
      name: '工资条',
      kind: 'payroll',
      source: '',
      purpose: '欠薪数额',
      pages: 12,
      original: 'original',
      heldByEmployer: false,
    },
    {
      name: '考勤表',
      kind: 'attendance',
      source: '',
      purpose: '出勤',
      pages: 3,
      original: 'copy',
      heldByEmployer: true,
    },
  ]);
});

test('without headings: name, purpose, pages, original or copy, source', () => {
  expect(pastedEvidence('劳动合同,证明劳动关系,4,复印件,申请人')).toMatchObject([
    { name: '劳动合同', purpose: '证明劳动关系', pages: 4, kind: 'contract', source: '申请人' },
  ]);
});

test('names alone, one per line, are evidence too; empty rows are not', () => {
  expect(pastedEvidence('劳动合同\n\n微信聊天记录\n证人王某证言').map((one) => [one.name, one.kind])).toEqual(
    [
      ['劳动合同', 'contract'],
      ['微信聊天记录', 'electronic'],
      ['证人王某证言', 'witness'],
    ],
  );
  expect(pastedEvidence('')).toEqual([]);
  expect(pastedEvidence('  \n\t\n')).toEqual([]);
});

test('a cell of kinds wins over what the name sounds like', () => {
  expect(pastedEvidence('证据名称\t种类\n工资表截图\t电子数据')).toMatchObject([{ kind: 'electronic' }]);
  expect(evidenceKindOf('其他书证')).toBe('document');
  expect(evidenceKindOf('一张纸条')).toBe('document');
});

test('text that is hostile or odd never throws', () => {
  for (const text of [
    '"',
    '""""',
    '\t\t\t',
    'a'.repeat(20_000),
    '证据名称',
    '𬭎\u0000龚',
    '名称\t页数\n甲\t九九九',
  ]) {
    expect(() => pastedEvidence(text)).not.toThrow();
  }
  expect(pastedEvidence('名称\t页数\n甲\t九页')).toMatchObject([{ name: '甲', pages: 0 }]);
});
