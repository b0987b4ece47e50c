import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fields, fillAll, openIntake, press, type } from './open-intake.tsx';

afterEach(cleanup);

const list = [
  '序号\t姓名\t身份证号\t电话\t欠薪',
  '1\t张三\t330099199003071015\t13800000001\t5000',
  '2\t李四\t330099199003071016\t13800000002\t6,000.50',
  '3\t王五\t\t12345\t',
  '合计\t\t\t\t11000.50',
].join('\n');

async function pasteList() {
  press('粘贴名单');
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('名单'), { target: { value: list } });
  return dialog;
}

describe('身份证号', () => {
  it('a wrong digit is told with the expected one, and does not keep from registering', async () => {
    const { register } = await openIntake();
    fillAll();
    type('证件号码', '330099199003071016');
    expect(screen.getAllByText(/身份证号最后一位应为 5，现为 6/).length).toBeGreaterThan(0);
    expect(fields('仍用此号码的理由')).toHaveLength(1);
    press('登记');
    await waitFor(() => expect(register).toHaveBeenCalledOnce());
    expect(register.mock.calls[0]?.[0].parties[0]?.body.idNo).toBe('330099199003071016');
  });

  it('a valid number fills sex and birth date and is written plainly when the field is left', async () => {
    await openIntake();
    fireEvent.blur(type('证件号码', '33009919851120203x '));
    expect(fields('证件号码')[0]?.value).toBe('33009919851120203X');
    expect(fields('性别')[0]?.value).toBe('male');
    expect(fields('出生日期')[0]?.value).toBe('1985-11-20');
  });

  it.each([
    ['a child: forbidden employment', '330099201201011232', /未满16周岁/],
    [
      'past retirement age: no ground to refuse',
      '11010519491231002X',
      /已达法定退休年龄.*不得仅因此不予受理/,
    ],
  ])('the age of %s', async (_, number, words) => {
    await openIntake();
    type('证件号码', number);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  it('half a number is counted, not called wrong', async () => {
    await openIntake();
    type('证件号码', '330099');
    expect(screen.getByText('已输入6位，身份证号共18位')).toBeTruthy();
    expect(fields('证件号码')[0]?.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('粘贴名单', () => {
  it('shows columns and problems of each row, then adds all rows in place of the empty one', async () => {
    const { register } = await openIntake();
    const dialog = await pasteList();
    expect(within(dialog).getByText('共3人，其中2人有需要核对的地方；也会加入，可稍后更正')).toBeTruthy();
    expect(within(dialog).getByText(/最后一位应为 5/)).toBeTruthy();
    expect(within(dialog).getByText(/电话“12345”请核对/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: '加入3人' }));
    const table = await screen.findByRole('table', { name: '申请人' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(within(table).getByText('…1016 请核对')).toBeTruthy();
    expect(await screen.findByText('张三等3人')).toBeTruthy();

    type(/^单位名称/, '北门电器配件有限公司');
    type(/^请求内容/, '支付工资');
    type(/^事实/, '未发工资');
    press('登记');
    await waitFor(() => expect(register).toHaveBeenCalledOnce());
    const { parties } = register.mock.calls[0]?.[0] ?? { parties: [] };
    expect(parties.map(({ role, body }) => [role, body.name, body.shareFen])).toEqual([
      ['applicant', '张三', 500_000],
      ['applicant', '李四', 600_050],
      ['applicant', '王五', null],
      ['respondent', '北门电器配件有限公司', null],
    ]);
  });

  it('a column can be called something else', async () => {
    await openIntake();
    const dialog = await pasteList();
    fireEvent.change(within(dialog).getByLabelText('欠薪'), { target: { value: 'ignore' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '加入3人' }));
    const table = await screen.findByRole('table', { name: '申请人' });
    expect(within(table).queryByText('5,000.00')).toBeNull();
  });

  it('a list pasted into a name field is taken as a list', async () => {
    await openIntake();
    const [name] = fields(/^姓名/);
    fireEvent.paste(name as HTMLElement, { clipboardData: { getData: () => list } });
    expect(await screen.findByRole('button', { name: '加入3人' })).toBeTruthy();
  });
});

describe('本人请求金额', () => {
  it('a difference to the claims is told and the rest can be split', async () => {
    await openIntake();
    fireEvent.click(within(await pasteList()).getByRole('button', { name: '加入3人' }));
    type('请求金额', '12000');
    await screen.findByText('各人金额合计 ¥11,000.50，请求合计 ¥12,000.00，相差 ¥999.50');
    press('余额平均填入1人');
    await screen.findByText('各人金额合计 ¥12,000.00，与请求合计一致');
  });

  it('without gaps the one claim can become the sum', async () => {
    await openIntake();
    type('本人请求金额', '5000');
    type('请求金额', '4000');
    press('请求金额改为各人合计');
    expect(fields('请求金额')[0]?.value).toBe('5,000.00');
  });
});

describe('推选代表人', () => {
  it('has a day and powers, shows in the table, and a tick taken back by mistake loses nothing', async () => {
    const { register } = await openIntake();
    fillAll();
    fireEvent.click(screen.getByLabelText('推选为代表人'));
    expect(fields('推选日期')[0]?.value).toBe('2026-11-21');
    type('代表权限', '代为和解');
    fireEvent.click(screen.getByLabelText('推选为代表人'));
    fireEvent.click(screen.getByLabelText('推选为代表人'));
    expect(await screen.findByText('已推选代表人，请勾选“共同请求”')).toBeTruthy();
    press('登记');
    await waitFor(() => expect(register).toHaveBeenCalledOnce());
    expect(register.mock.calls[0]?.[0].parties[0]?.body.representation).toEqual({
      electedOn: '2026-11-21',
      powers: '代为和解',
    });
  });

  it('a removed party comes back with 撤销', async () => {
    await openIntake();
    type(/^姓名/, '张三');
    press('移除张三');
    expect(screen.queryAllByLabelText(/^姓名/)).toHaveLength(0);
    press('撤销');
    await waitFor(() => expect(fields(/^姓名/)[0]?.value).toBe('张三'));
  });
});
