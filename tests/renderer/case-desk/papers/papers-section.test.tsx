// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PaperActions, PaperStanding } from '../../../../renderer/actions/paper-types.ts';
import { PapersSection } from '../../../../renderer/features/case-desk/papers/PapersSection.tsx';
import { caseAt, renderIn } from '../../session-mode/case-at.tsx';

afterEach(cleanup);

const standing = (document: string, zh: string, given: Partial<PaperStanding> = {}): PaperStanding => ({
  document,
  zh,
  en: document,
  subjectId: null,
  subject: null,
  need: 'required',
  due: true,
  missing: [],
  issued: null,
  ...given,
});

const gap = { path: 'respondent.uscc', zh: '统一社会信用代码', section: 'parties' };

async function shown(standings: PaperStanding[], issue: PaperActions['issue'] = async () => 'id') {
  const papers = { standings: async () => standings, issue: vi.fn(issue) };
  const desk = await caseAt('mediating', { papers: papers as unknown as PaperActions });
  renderIn(desk.app, <PapersSection open={await desk.open()} />);
  // The standings are worked out by code that is fetched first.
  await screen.findByRole('heading', { name: '文书' });
  return { ...desk, papers };
}

const row = (name: string) => within(screen.getByRole('cell', { name }).closest('tr') as HTMLElement);

describe('文书', () => {
  it('says of each paper what it is and where it stands', async () => {
    await shown([
      standing('acceptance-notice', '受理通知书'),
      standing('mediation-agreement', '调解协议书', { missing: [gap, gap] }),
      standing('closing-approval', '结案审批表', { due: false }),
      standing('meeting-notice', '调解通知书', { need: 'optional' }),
    ]);
    expect(row('受理通知书').getByText('未制作')).toBeTruthy();
    expect(row('受理通知书').getByText('必备')).toBeTruthy();
    expect(row('调解协议书').getByText('缺2项')).toBeTruthy();
    expect(row('结案审批表').getByText('未到此步')).toBeTruthy();
    expect(row('调解通知书').getByText('可选')).toBeTruthy();
    const make = (name: string) => row(name).getByRole('button', { name: /^制作/ }) as HTMLButtonElement;
    expect(make('受理通知书').disabled).toBe(false);
    expect(make('调解协议书').disabled).toBe(true);
    expect(make('结案审批表').disabled).toBe(true);
  });

  it('制作全部必备 makes those that are required, due and whole, in order', async () => {
    const { papers, caseId } = await shown([
      standing('acceptance-notice', '受理通知书'),
      standing('mediation-agreement', '调解协议书', { missing: [gap] }),
      standing('meeting-notice', '调解通知书', { need: 'optional' }),
      standing('mediator-assignment', '指派调解员通知'),
    ]);
    fireEvent.click(screen.getByRole('button', { name: '制作全部必备 (2)' }));
    await screen.findByText('已制作 2 份必备文书。');
    expect(papers.issue.mock.calls.map(([given]) => given)).toEqual([
      { caseId, document: 'acceptance-notice', subjectId: null },
      { caseId, document: 'mediator-assignment', subjectId: null },
    ]);
  });

  it('can be stopped: the one at work is finished, the rest is left out', async () => {
    const finish: (() => void)[] = [];
    const { papers } = await shown(
      ['a', 'b', 'c'].map((id) => standing(id, `文书${id}`)),
      () => new Promise((done) => finish.push(() => done('id'))),
    );
    fireEvent.click(screen.getByRole('button', { name: '制作全部必备 (3)' }));
    await screen.findByText('正在制作 0/3');
    finish[0]?.();
    await screen.findByText('正在制作 1/3');
    await waitFor(() => expect(finish).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: '停止' }));
    finish[1]?.();
    await screen.findByText('已停止，此前制作的 2 份都保留。');
    expect(papers.issue).toHaveBeenCalledTimes(2);
  });

  it('with nothing to make the button says so', async () => {
    await shown([standing('mediation-agreement', '调解协议书', { missing: [gap] })]);
    expect(
      (screen.getByRole('button', { name: '没有可以制作的必备文书' }) as HTMLButtonElement).disabled,
    ).toBe(true);
  });
});
