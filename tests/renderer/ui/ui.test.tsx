import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriteFailure } from '../../../renderer/db/write-failure.ts';
import { failureSentence, failureText } from '../../../renderer/text/ui.ts';
import { type Answered, ConfirmProvider, type Question, useConfirm } from '../../../renderer/ui/confirm.tsx';
import { focusField } from '../../../renderer/ui/focus-field.ts';
import { MinuteInput } from '../../../renderer/ui/MinuteInput.tsx';
import { MoneyInput } from '../../../renderer/ui/MoneyInput.tsx';
import { NoticeProvider, useNotice } from '../../../renderer/ui/notice.tsx';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { type Fen, fen } from '../../../shared/kernel/money.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Money({ onValue }: { onValue: (value: Fen | null) => void }) {
  const [value, setValue] = useState<Fen | null>(null);
  return (
    <>
      <MoneyInput
        label="金额"
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue(next);
        }}
        capital
      />
      <button type="button" onClick={() => setValue(fen(700))}>
        fill
      </button>
    </>
  );
}

describe('MoneyInput', () => {
  const input = () => screen.getByLabelText('金额') as HTMLInputElement;

  it.each([
    ['12600', 1_260_000, '12,600.00'],
    ['１２６００元', 1_260_000, '12,600.00'],
    ['1.26万', 1_260_000, '12,600.00'],
    ['0.5', 50, '0.50'],
  ])('%s is kept as typed until the field is left, and means the same', (typed, means, shown) => {
    const onValue = vi.fn();
    render(<Money onValue={onValue} />);
    fireEvent.change(input(), { target: { value: typed } });
    expect(input().value).toBe(typed);
    expect(onValue).toHaveBeenLastCalledWith(means);
    fireEvent.blur(input());
    expect(input().value).toBe(shown);
  });

  it('what cannot be read stays on the screen and is told', () => {
    const onValue = vi.fn();
    render(<Money onValue={onValue} />);
    fireEvent.change(input(), { target: { value: '一万' } });
    fireEvent.blur(input());
    expect(input().value).toBe('一万');
    expect(onValue).toHaveBeenLastCalledWith(null);
    expect(screen.getByText(/请写成数字/)).toBeTruthy();
  });

  it('a value from elsewhere replaces the text', () => {
    render(<Money onValue={() => {}} />);
    fireEvent.change(input(), { target: { value: '5' } });
    fireEvent.blur(input());
    fireEvent.click(screen.getByText('fill'));
    expect(input().value).toBe('7.00');
  });

  it('a value that comes back late does not undo what was typed since', () => {
    const { rerender } = render(<MoneyInput label="金额" value={null} onChange={() => {}} />);
    fireEvent.change(input(), { target: { value: '1' } });
    fireEvent.change(input(), { target: { value: '12' } });
    rerender(<MoneyInput label="金额" value={fen(100)} onChange={() => {}} />);
    expect(input().value).toBe('12');
  });
});

it('MinuteInput brings back a moment its owner would not give up', () => {
  render(<MinuteInput label="时间" value={localMinute('2026-11-21T10:30')} onChange={() => {}} />);
  const input = screen.getByLabelText('时间') as HTMLInputElement;
  fireEvent.change(input, { target: { value: '' } });
  fireEvent.blur(input);
  expect(input.value).toBe('2026-11-21T10:30');
});

describe('useConfirm', () => {
  function Asker({ question, onAnswer }: { question: Question; onAnswer: (given: Answered) => void }) {
    const confirm = useConfirm();
    return (
      <button type="button" onClick={() => void confirm(question).then(onAnswer)}>
        ask
      </button>
    );
  }
  const ask = (question: Question) => {
    const onAnswer = vi.fn();
    render(
      <ConfirmProvider>
        <Asker question={question} onAnswer={onAnswer} />
      </ConfirmProvider>,
    );
    fireEvent.click(screen.getByText('ask'));
    return onAnswer;
  };

  it('a reason asked for must be given', async () => {
    const onAnswer = ask({ title: '作废？', act: '作废', danger: true, askReason: { label: '原因' } });
    fireEvent.click(screen.getByRole('button', { name: '作废' }));
    expect(await screen.findByText('请写明原因')).toBeTruthy();
    expect(onAnswer).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText(/^原因/), { target: { value: ' 写错金额 ' } });
    fireEvent.click(screen.getByRole('button', { name: '作废' }));
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith({ ok: true, reason: '写错金额' }));
  });

  it('Escape is no', async () => {
    const onAnswer = ask({ title: '删除？', act: '删除', danger: true });
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith({ ok: false, reason: '' }));
  });

  it('the safe choice has the focus of a dangerous question', () => {
    ask({ title: '删除？', act: '删除', danger: true });
    expect(document.activeElement?.textContent).toBe('取消');
  });
});

describe('useNotice', () => {
  function Teller({ tell }: { tell: (notices: ReturnType<typeof useNotice>) => void }) {
    const notices = useNotice();
    return (
      <button type="button" onClick={() => tell(notices)}>
        tell
      </button>
    );
  }
  const tell = (what: (notices: ReturnType<typeof useNotice>) => void) => {
    render(
      <NoticeProvider>
        <Teller tell={what} />
      </NoticeProvider>,
    );
    fireEvent.click(screen.getByText('tell'));
  };

  it('what was done goes away by itself, what failed stays', () => {
    vi.useFakeTimers();
    tell((notices) => {
      notices.say('已保存');
      notices.fail(Object.assign(new Error(), { zh: '尚未同意调解', en: 'no consent' }));
    });
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.queryByText('已保存')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('尚未同意调解');
  });

  it('undo that fails says so', async () => {
    tell((notices) => notices.say('已删除', { undo: () => Promise.reject(new Error('x')) }));
    fireEvent.click(screen.getByText('撤销'));
    expect(await screen.findByText(failureText['zh-CN'].unknown)).toBeTruthy();
  });
});

describe('failureSentence', () => {
  // A kind without a sentence does not compile.
  const kinds: Record<WriteFailure['kind'], keyof (typeof failureText)['zh-CN']> = {
    invalid: 'invalid',
    'not-found': 'not-found',
    'already-exists': 'already-exists',
    deleted: 'deleted',
    'no-office': 'no-office',
    'clock-behind': 'clock-behind',
    'database-changed': 'database-changed',
    'storage-failed': 'storage-failed',
    'read-only': 'read-only',
    stopped: 'stopped',
  };
  it.each(Object.keys(kinds))('%s has a sentence of its own', (kind) => {
    expect(failureSentence({ failure: { kind } }, 'zh-CN')).not.toBe(failureText['zh-CN'].unknown);
    expect(failureSentence({ kind }, 'en')).not.toBe(failureText.en.unknown);
  });
  it('anything else gets the general one', () => {
    for (const thrown of [null, 'x', new Error('secret'), { kind: 'toString' }]) {
      expect(failureSentence(thrown, 'zh-CN')).toBe(failureText['zh-CN'].unknown);
    }
  });
});

it('focusField finds a field by its name, whatever characters the name has', () => {
  render(
    <div data-field={'a"b.name'}>
      <input aria-label="x" />
    </div>,
  );
  expect(focusField('a"b.name')).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText('x'));
  expect(focusField('none')).toBe(false);
});
