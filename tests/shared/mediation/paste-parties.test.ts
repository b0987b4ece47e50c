import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { pastedParties, readPastedTable } from '../../../shared/mediation/paste-parties.ts';

const today = day('2026-11-21');
const read = (text: string, entered: { name: string; idNo: string }[] = []) =>
  pastedParties(readPastedTable(text), entered, today);

describe('粘贴名单', () => {
  it.each([
    [
      'tabs with headings',
      '序号\t姓名\t身份证号\t电话\t欠薪金额\n1\t张三\t330099199003071015\t13800000001\t12,000.00',
    ],
    ['tabs without headings', '1\t张三\t330099199003071015\t13800000001\t12000'],
    [
      'commas with a quoted sum',
      '姓名,身份证号,手机,金额\r\n张三,330099199003071015,13800000001,"12,000.00"\r\n',
    ],
    ['full-width commas', '张三，330099199003071015，13800000001，12000元'],
    ['spaces from a message', '张三 330099199003071015 13800000001 1.2万'],
    [
      'another order, an apostrophe, a total',
      "金额\t电话\t身份证\t姓名\n12000\t138 0000 0001\t'330099199003071015\t张 三\n12000\t\t\t合计",
    ],
  ])('%s', (_, text) => {
    const parties = read(text);
    expect(parties).toHaveLength(1);
    expect(parties[0]?.problems).toEqual([]);
    expect(parties[0]?.input).toMatchObject({
      role: 'applicant',
      kind: 'worker',
      body: {
        name: '张三',
        idNo: '330099199003071015',
        phone: '13800000001',
        shareFen: 1_200_000,
        gender: 'male',
        birthDate: '1990-03-07',
      },
    });
  });

  it('a list of names alone, with a name of another script', () => {
    const names = read('张三\n阿依古丽·买买提\nJohn Smith\n𬭎三').map(({ input }) => input.body.name);
    expect(names).toEqual(['张三', '阿依古丽·买买提', 'John Smith', '𬭎三']);
  });

  it('of several sums the one still owed is taken', () => {
    const text = '姓名\t应发工资\t已发工资\t欠发工资\n张三\t9000\t4000\t5000';
    expect(read(text)[0]?.input.body.shareFen).toBe(500_000);
  });

  it('every row is kept and says what is wrong with it', () => {
    const problems = read(
      [
        '姓名\t身份证号\t电话\t金额',
        '张三\t330099199003071016\t13800000001\t12000',
        '\t33009919851120203x\t13800000002\t12000',
        '王五\t3.30099E+17\t12345\t一万',
        '李四\t33009919851120203X\t\t',
        '赵六\t330099200002290318\t\t',
      ].join('\n'),
      [{ name: '赵六', idNo: '330099200002290318' }],
    ).map((row) => row.problems);
    expect(problems).toEqual([
      [{ code: 'id', error: { code: 'checksum', expected: '5', found: '6', position: 18 } }],
      [{ code: 'no-name' }],
      [{ code: 'id-rounded' }, { code: 'phone', found: '12345' }, { code: 'amount', found: '一万' }],
      [{ code: 'repeated', row: 2 }],
      [{ code: 'already-entered' }],
    ]);
  });

  it.each([
    ['2024-3-1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['2024/02/30', null],
  ])('an entry day written %s is read as %s', (written, expected) => {
    const text = `姓名\t入职时间\n张三\t${written}`;
    expect(read(text)[0]?.input.body.hireDate).toBe(expected);
  });

  it('a cell with a line end inside stays one cell', () => {
    const text = '姓名\t住址\n张三\t"浙江省\n宁波市"\n李四\t宁波市';
    expect(read(text).map(({ input }) => input.body.address)).toEqual(['浙江省宁波市', '宁波市']);
  });

  it('nothing pasted is no table', () => {
    expect(readPastedTable(' \n\n')).toEqual({ header: null, columns: [], rows: [] });
  });
});
