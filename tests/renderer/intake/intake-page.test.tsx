import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftId, fields, fillAll, openIntake, press, type } from './open-intake.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('登记草稿: nothing typed is lost', () => {
  it('a new page stores nothing before something was typed', async () => {
    const { store, unmount } = await openIntake();
    unmount();
    expect(store.size).toBe(0);
  });

  it('is saved a moment after the last key, once', async () => {
    const { saveIntake } = await openIntake();
    vi.useFakeTimers();
    type(/^姓名/, '张');
    await act(() => vi.advanceTimersByTimeAsync(300));
    type(/^姓名/, '张三');
    await act(() => vi.advanceTimersByTimeAsync(399));
    expect(saveIntake).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(saveIntake).toHaveBeenCalledOnce();
    expect(screen.getByText('草稿已保存 10:30')).toBeTruthy();
  });

  it.each([
    ['leaving the field', () => fireEvent.blur(fields(/^姓名/)[0] as HTMLElement)],
    ['the window losing the focus', () => fireEvent.blur(window)],
    ['loading the page again', () => fireEvent(window, new Event('beforeunload'))],
    ['closing the window', () => fireEvent(window, new Event('pagehide'))],
    ['leaving the page', () => cleanup()],
  ])('is saved at once by %s, and is all there when opened again', async (_, leave) => {
    const { store } = await openIntake();
    type(/^姓名/, '𬭎三');
    act(() => leave());
    await waitFor(() => expect(store.get(draftId)?.parties[0]?.body.name).toBe('𬭎三'));
    cleanup();
    await openIntake({ store });
    expect(fields(/^姓名/)[0]?.value).toBe('𬭎三');
  });

  it('a failed save is said and can be tried again', async () => {
    const { saveIntake, store } = await openIntake();
    saveIntake.mockRejectedValueOnce(new Error('full'));
    fireEvent.blur(type(/^姓名/, '张三'));
    await screen.findByText(/草稿没有保存到数据库/);
    press('再保存一次');
    await screen.findByText(/草稿已保存/);
    expect(store.get(draftId)?.parties[0]?.body.name).toBe('张三');
  });

  it('稍后继续 keeps the draft and goes home', async () => {
    const { store, router } = await openIntake();
    type(/^姓名/, '张三');
    press('稍后继续');
    await screen.findByText('elsewhere');
    expect(router.state.location.pathname).toBe('/');
    expect(store.get(draftId)?.parties[0]?.body.name).toBe('张三');
  });

  it('存为诉求 hands over everything typed, unfinished as it is, and opens the lead', async () => {
    const { store, keepIntake, register, router } = await openIntake();
    type(/^姓名/, '张三');
    press('存为诉求');
    await waitFor(() => expect(router.state.location.pathname).toBe('/leads/lead-1'));
    expect(keepIntake.mock.calls[0]?.[0].parties[0]?.body.name).toBe('张三');
    expect(register).not.toHaveBeenCalled();
    expect(store.size).toBe(0);
  });

  it('存为诉求 that is refused loses nothing', async () => {
    const { store, keepIntake } = await openIntake();
    keepIntake.mockRejectedValueOnce(new Error('disk'));
    type(/^姓名/, '张三');
    press('存为诉求');
    await screen.findByRole('alert');
    await waitFor(() => expect(store.get(draftId)?.parties[0]?.body.name).toBe('张三'));
    expect(fields(/^姓名/)[0]?.value).toBe('张三');
  });

  it('删除草稿 asks first, and the draft does not come back', async () => {
    const { store } = await openIntake();
    fireEvent.blur(type(/^姓名/, '张三'));
    await waitFor(() => expect(store.size).toBe(1));
    press('删除草稿');
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: '删除草稿' }));
    await screen.findByText('elsewhere');
    expect(store.size).toBe(0);
  });
});

describe('登记', () => {
  it('goes to the first gap and registers nothing while something is missing', async () => {
    const { register } = await openIntake();
    press('登记');
    expect(document.activeElement).toBe(fields(/^姓名/)[0]);
    type(/^姓名/, '张三');
    press('登记');
    expect(document.activeElement).toBe(fields(/^单位名称/)[0]);
    expect(register).not.toHaveBeenCalled();
  });

  it('a gap of a row that is folded away opens it', async () => {
    await openIntake();
    type(/^姓名/, '张三');
    press('+ 添加申请人');
    press('填写张三');
    expect(fields(/^姓名/)).toHaveLength(1);
    const gaps = screen.getByRole('group', { name: /登记还缺/ });
    fireEvent.click(
      within(gaps).getAllByRole('button', { name: '请填写申请人的姓名或名称' })[0] as HTMLElement,
    );
    expect((document.activeElement as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(fields(/^姓名/)[0]);
  });

  it('hands over what was typed, deletes the draft, opens the case at acceptance', async () => {
    const { register, store, router } = await openIntake();
    fillAll();
    expect(await screen.findByText('¥126,000.00')).toBeTruthy();
    expect(screen.getAllByText('大写：壹拾贰万陆仟元整').length).toBeGreaterThan(0);
    press('登记');
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/case-1'));
    expect(router.state.location.search).toBe('?section=acceptance');
    expect(register).toHaveBeenCalledOnce();
    expect(register.mock.calls[0]?.[0]).toMatchObject({
      channel: 'visit',
      applicationMode: 'written',
      receivedAt: '2026-11-21T10:30',
      parties: [
        { role: 'applicant', kind: 'worker', body: { name: '张三', phone: '13800000001' } },
        { role: 'respondent', kind: 'employer', body: { name: '北门电器配件有限公司' } },
      ],
      claims: [{ category: 'wage-arrears', text: '请求支付2026年8月至10月工资', amountFen: 12_600_000 }],
    });
    expect(store.size).toBe(0);
  });

  it('pressed twice registers once', async () => {
    const { register } = await openIntake();
    fillAll();
    const button = screen.getByRole('button', { name: '登记' });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText('elsewhere');
    expect(register).toHaveBeenCalledOnce();
  });

  it('a refusal is shown in its own words and the draft stays', async () => {
    const { register, store } = await openIntake();
    register.mockRejectedValueOnce(Object.assign(new Error(), { failure: { kind: 'read-only', bytes: 1 } }));
    fillAll();
    press('登记');
    expect(await screen.findByText(/磁盘空间太少/)).toBeTruthy();
    expect(store.get(draftId)?.parties[0]?.body.name).toBe('张三');
    expect((screen.getByRole('button', { name: '登记' }) as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('输入法', () => {
  it('Enter goes to the next field, never while composing, and never submits', async () => {
    const { register } = await openIntake();
    fillAll();
    const [name] = fields(/^姓名/);
    const [number] = fields('证件号码');
    name?.focus();
    fireEvent.keyDown(name as HTMLElement, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(name as HTMLElement, { key: 'Enter', keyCode: 229 });
    expect(document.activeElement).toBe(name);
    fireEvent.keyDown(name as HTMLElement, { key: 'Enter' });
    expect(document.activeElement).toBe(number);
    expect(register).not.toHaveBeenCalled();
  });
});
