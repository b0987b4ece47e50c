import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CalculatorPage } from '../../../renderer/features/owed/CalculatorPage.tsx';
import { KeptPage } from '../../../renderer/features/owed/KeptPage.tsx';
import { OwedPage } from '../../../renderer/features/owed/OwedPage.tsx';
import { OwedPrintPage } from '../../../renderer/features/owed/OwedPrintPage.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { owedDesk } from './owed-desk.tsx';

afterEach(cleanup);

const fill = async () => {
  fireEvent.change(await screen.findByLabelText(/^用工之日/), { target: { value: '2020-03-16' } });
  fireEvent.change(screen.getByLabelText(/^劳动关系最后一日/), { target: { value: '2026-10-20' } });
  fireEvent.change(screen.getByLabelText(/^解除前十二个月平均应得工资/), { target: { value: '6000' } });
  fireEvent.change(screen.getByLabelText(/^解除或者终止的事由/), { target: { value: 'R36-employer' } });
  await screen.findByText('¥42,000.00');
};
const calculator = ['/owed/:calculator', '/owed/economic_compensation'] as const;

describe('计算: the chooser', () => {
  it('groups by kind of dispute and finds by name in either language', async () => {
    const desk = await owedDesk();
    desk.show(<OwedPage />, '/owed');
    expect(screen.getByRole('heading', { name: '拖欠、克扣工资' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('按名称查找'), { target: { value: '加班' } });
    expect(screen.getAllByRole('link', { name: '加班工资' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: '经济补偿' })).toBeNull();
    fireEvent.change(screen.getByLabelText('按名称查找'), { target: { value: 'double wage' } });
    expect(
      screen.getAllByRole('link', { name: '未签订书面劳动合同二倍工资差额' })[0]?.getAttribute('href'),
    ).toBe('/owed/double_wage');
    fireEvent.change(screen.getByLabelText('按名称查找'), { target: { value: 'zzz' } });
    expect(screen.getByText(/没有这个名称的计算/)).toBeTruthy();
  });
});

describe('计算: a calculation', () => {
  it('stays as it was typed, and a figure entered from here counts at once', async () => {
    const desk = await owedDesk();
    desk.show(<CalculatorPage />, ...calculator);
    await fill();
    cleanup();
    desk.show(<CalculatorPage />, ...calculator);
    await screen.findByText('¥42,000.00');
    fireEvent.click(screen.getByRole('button', { name: '录入本地区上年度职工月平均工资' }));
    const set = (name: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(name, { selector: '[role="dialog"] *' }), { target: { value } });
    set(/^标准/, '1500');
    set(/^施行日/, '2026-07-01');
    set(/^文件名称/, '示例公报');
    set(/^来源说明/, '示例');
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    // Three times the local average is the cap: 4,500 × 7.
    await screen.findByText('¥31,500.00');
    expect(screen.getByText(/¥1,500.00/)).toBeTruthy();
  });

  it('is cleared, and that can be undone', async () => {
    const desk = await owedDesk();
    desk.show(<CalculatorPage />, ...calculator);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '清空重填' }));
    expect(screen.getByText('还需填写：用工之日')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('¥42,000.00');
  });

  it('an unknown calculator and a lost record are said so', async () => {
    const desk = await owedDesk();
    desk.show(<CalculatorPage />, '/owed/:calculator', '/owed/nothing');
    expect(await screen.findByText('没有这个计算')).toBeTruthy();
    cleanup();
    desk.show(<CalculatorPage />, '/owed/:calculator', '/owed/overtime?kept=gone');
    expect(await screen.findByText('没有找到这条咨询记录')).toBeTruthy();
  });

  it('is printed with its working, figures and marks', async () => {
    const desk = await owedDesk();
    const router = desk.show(<CalculatorPage />, ...calculator);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '打印' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/owed/print/economic_compensation'));
    cleanup();
    desk.show(<OwedPrintPage />, '/owed/print/:calculator', '/owed/print/economic_compensation');
    expect(await screen.findByRole('heading', { name: '经济补偿计算单', level: 1 })).toBeTruthy();
    expect(screen.getByText(/合计（尚应支付）.*大写：人民币肆万贰仟元整/)).toBeTruthy();
    expect(screen.getByText('用工之日：2020-03-16')).toBeTruthy();
    expect(
      screen.getByText(/地区参数：月最低工资标准 2,660.00元（浙江省，2026-01-01起，.*待核对）/),
    ).toBeTruthy();
    expect(screen.getByText(/仅供当事人协商和调解时参考/)).toBeTruthy();
  });
});

describe('咨询记录', () => {
  it('is kept, found, opened, changed, deleted and brought back', async () => {
    const desk = await owedDesk();
    desk.show(<CalculatorPage />, ...calculator);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    fireEvent.change(await screen.findByLabelText('咨询人姓名'), { target: { value: '张𬭎' } });
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    await screen.findByText('已留存为咨询记录');
    const [row] = await desk.owed.keptList('张', 10);
    expect(row).toMatchObject({ calculator: 'economic_compensation', createdOn: '2026-11-21' });
    expect(row?.body).toMatchObject({ amountFen: 4_200_000, regionCode: '330200' });
    expect(row?.body.summary).toContain('经济补偿：42,000.00元（大写：人民币肆万贰仟元整）');

    cleanup();
    desk.show(<KeptPage />, '/owed/kept');
    await screen.findByText('张𬭎');
    expect(screen.getByText('¥42,000.00')).toBeTruthy();
    expect(screen.getByRole('link', { name: '经济补偿' }).getAttribute('href')).toBe(
      `/owed/economic_compensation?kept=${row?.id}`,
    );
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    await screen.findByText('还没有咨询记录');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('张𬭎');

    cleanup();
    desk.show(<CalculatorPage />, '/owed/:calculator', `/owed/economic_compensation?kept=${row?.id}`);
    await screen.findByText('咨询记录：张𬭎，2026-11-21');
    await screen.findByText('¥42,000.00');
    fireEvent.change(screen.getByLabelText(/^解除前十二个月平均应得工资/), { target: { value: '7000' } });
    fireEvent.click(screen.getByRole('button', { name: '保存更改' }));
    await screen.findByText('咨询记录已更新');
    expect((await desk.owed.kept(row?.id ?? ''))?.body.amountFen).toBe(4_900_000);
  });

  it('says when today gives another sum, and stays as it was until it is computed again', async () => {
    const desk = await owedDesk();
    desk.show(<CalculatorPage />, ...calculator);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    fireEvent.change(await screen.findByLabelText('咨询人姓名'), { target: { value: '赵六' } });
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    await screen.findByText('已留存为咨询记录');
    const [row] = await desk.owed.keptList('', 10);
    const page = ['/owed/:calculator', `/owed/economic_compensation?kept=${row?.id}`] as const;
    cleanup();
    desk.show(<CalculatorPage />, ...page);
    await screen.findByText('¥42,000.00');
    expect(screen.queryByText(/按现行标准/)).toBeNull();
    cleanup();
    await desk.owed.addFigure({
      key: 'cityAvgMonthlyWage',
      regionCode: '330200',
      effectiveFrom: day('2026-07-01'),
      body: {
        tier: null,
        value: { kind: 'fen', fen: 150_000 },
        period: 'month',
        statisticalYear: null,
        effectiveTo: null,
        title: '示例公报',
        documentNo: null,
        issuer: null,
        sourceNote: '示例',
        confidence: 'read',
        note: '',
        corrects: null,
        verifiedById: null,
      },
    });
    desk.show(<KeptPage />, '/owed/kept');
    await screen.findByText('按现行标准 ¥31,500.00');
    expect(screen.getByText('¥42,000.00')).toBeTruthy();
    cleanup();
    desk.show(<CalculatorPage />, ...page);
    await screen.findByText(/按现行标准计算为¥31,500.00.*本地区上年度职工月平均工资由无标准变为1,500.00元/);
    expect(screen.getByText('留存时：经济补偿：42,000.00元（大写：人民币肆万贰仟元整）')).toBeTruthy();
    expect((await desk.owed.kept(row?.id ?? ''))?.body.amountFen).toBe(4_200_000);
    fireEvent.click(screen.getByRole('button', { name: '按现行标准重新计算' }));
    await waitFor(() => expect(screen.queryByText(/按现行标准计算为/)).toBeNull());
    expect((await desk.owed.kept(row?.id ?? ''))?.body.amountFen).toBe(3_150_000);
  });

  it('becomes a lead, which the record names', async () => {
    const desk = await owedDesk();
    const id = await desk.owed.keep({
      calculator: 'economic_compensation',
      name: '王五',
      contact: '',
      note: '',
      inputs: '{}',
      regionCode: '330200',
      amountFen: null,
      summary: '',
    });
    desk.show(<CalculatorPage />, '/owed/:calculator', `/owed/economic_compensation?kept=${id}`);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '存为诉求' }));
    await screen.findByText('已存为诉求');
    expect(desk.kept).toMatchObject([
      { consultationId: id, claims: [{ amountFen: 4_200_000 }], parties: [{ body: { name: '王五' } }, {}] },
    ]);
    expect((await desk.owed.kept(id))?.leadId).toBe(desk.leadId);
    const link = await screen.findByRole('link', { name: '已存为诉求，打开' });
    expect(link.getAttribute('href')).toBe(`/leads/${desk.leadId}`);
    expect(screen.queryByRole('link', { name: '已转为案件，打开' })).toBeNull();
    await waitFor(() =>
      expect((screen.getByRole('button', { name: '存为诉求' }) as HTMLButtonElement).disabled).toBe(true),
    );
  });

  it('becomes an intake, and the record knows the case', async () => {
    const desk = await owedDesk();
    const router = desk.show(<CalculatorPage />, ...calculator);
    await fill();
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    fireEvent.change(await screen.findByLabelText('咨询人姓名'), { target: { value: '李四' } });
    fireEvent.change(screen.getByLabelText('联系方式'), { target: { value: '13800138000' } });
    fireEvent.click(screen.getByRole('button', { name: '留存' }));
    await screen.findByText('已留存为咨询记录');
    const [row] = await desk.owed.keptList('', 10);
    await router.navigate(`/owed/economic_compensation?kept=${row?.id}`);
    await screen.findByText(/咨询记录：李四/);
    await screen.findByText('¥42,000.00');
    fireEvent.click(screen.getByRole('button', { name: '转为登记' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/intake\/owed-/));
    const [made] = await desk.drafts.intakes();
    const draft = made?.draft as IntakeDraft;
    expect(router.state.location.pathname).toBe(`/intake/${made?.id}`);
    expect(draft.parties[0]).toMatchObject({
      role: 'applicant',
      kind: 'worker',
      body: { name: '李四', phone: '13800138000', hireDate: '2020-03-16', terminationDate: '2026-10-20' },
    });
    expect(draft.claims).toMatchObject([
      {
        category: 'economic-compensation',
        text: '支付经济补偿42,000.00元（计算：6,000.00元 × 7个月）',
        amountFen: 4_200_000,
      },
    ]);
    // Registered, the record names the case.
    const respondent = draft.parties[1];
    if (!respondent) throw new Error('no respondent');
    const caseId = await desk.app.intake.register({
      ...draft,
      facts: '协商解除后未支付经济补偿。',
      parties: [
        draft.parties[0] as (typeof draft.parties)[0],
        { ...respondent, body: { ...respondent.body, name: '北门电器配件有限公司' } },
      ],
    });
    expect((await desk.owed.kept(row?.id ?? ''))?.convertedCaseId).toBe(caseId);
    cleanup();
    desk.show(<CalculatorPage />, '/owed/:calculator', `/owed/economic_compensation?kept=${row?.id}`);
    const link = await screen.findByRole('link', { name: '已转为案件，打开' });
    expect(link.getAttribute('href')).toBe(`/cases/${caseId}`);
    cleanup();
    desk.show(<KeptPage />, '/owed/kept');
    expect((await screen.findByRole('link', { name: '已转为案件，打开' })).getAttribute('href')).toBe(
      `/cases/${caseId}`,
    );
  });
});
