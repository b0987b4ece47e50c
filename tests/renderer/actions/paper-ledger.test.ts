// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type LedgerAsk, paperLedger } from '../../../renderer/actions/paper-ledger.ts';
import { caseDraft, officeDraft, partyDraft, personDraft, setting } from '../db/setting.ts';

const all: LedgerAsk = { kind: null, document: null, state: null, from: null, to: null, text: '' };

async function desk() {
  const { db, change } = await setting();
  const meId = await change('office.set-up', async (w) => {
    await w.create('offices', officeDraft);
    return w.create('people', personDraft('王调解员'));
  });
  const body = (title: string, printedAt: string[] = []) => ({
    title,
    facts: {},
    sha256: '',
    bytes: 1,
    printedAt,
    savedAs: '',
    issuedById: meId,
  });
  const caseOf = (name: string) =>
    change('case.register', async (w) => {
      const caseId = await w.create('cases', caseDraft(meId));
      await w.create('parties', partyDraft(caseId, name));
      return caseId;
    });
  const paper = (
    caseId: string,
    issuedOn: string,
    title: string,
    given: { document?: string; state?: 'issued' | 'void'; printedAt?: string[] } = {},
  ) =>
    change('paper.issue', (w) =>
      w.create('papers', {
        caseId,
        document: given.document ?? 'acceptance-notice',
        templateVersion: 1,
        state: given.state ?? 'issued',
        issuedOn: issuedOn as never,
        subjectId: null,
        body: body(title, given.printedAt),
      }),
    );
  return { db, change, meId, body, caseOf, paper, ledger: paperLedger({ db }) };
}

describe('文书簿: papers of all cases, leads and rounds', () => {
  it('lists the newest first, with number, parties and printings', async () => {
    const { caseOf, paper, ledger } = await desk();
    const [first, second] = [await caseOf('张三'), await caseOf('李四')];
    await paper(first, '2026-11-02', '受理通知书', { printedAt: ['2026-11-02T10:00'] });
    await paper(second, '2026-11-05', '调解协议书', { document: 'mediation-agreement' });
    await paper(first, '2026-10-30', '登记表', { state: 'void' });
    const { rows, more } = await ledger.list(all, 10);
    expect(more).toBe(false);
    expect(rows.map(({ title, on }) => [title, on])).toEqual([
      ['调解协议书', '2026-11-05'],
      ['受理通知书', '2026-11-02'],
      ['登记表', '2026-10-30'],
    ]);
    expect(rows[1]).toMatchObject({ kind: 'case', ownerId: first, owner: '张三', printed: 1 });
  });

  it('narrows by document, state, period, kind and text', async () => {
    const { caseOf, paper, ledger } = await desk();
    const [first, second] = [await caseOf('张三'), await caseOf('李四')];
    await paper(first, '2026-11-02', '受理通知书');
    await paper(second, '2026-11-05', '调解协议书', { document: 'mediation-agreement' });
    await paper(first, '2026-10-30', '登记表', { state: 'void' });
    const titles = async (ask: Partial<LedgerAsk>) =>
      (await ledger.list({ ...all, ...ask }, 10)).rows.map(({ title }) => title);
    expect(await titles({ document: 'mediation-agreement' })).toEqual(['调解协议书']);
    expect(await titles({ state: 'void' })).toEqual(['登记表']);
    expect(await titles({ from: '2026-11-01' as never, to: '2026-11-02' as never })).toEqual(['受理通知书']);
    expect(await titles({ kind: 'lead' })).toEqual([]);
    expect(await titles({ text: '张三 通知' })).toEqual(['受理通知书']);
  });

  it('reads on past a batch, past deleted papers and cases, and says when there is more', async () => {
    const { change, caseOf, paper, ledger, meId, body } = await desk();
    const [kept, gone] = [await caseOf('张三'), await caseOf('李四')];
    await change('paper.issue', async (w) => {
      for (let no = 0; no < 230; no += 1) {
        await w.create('papers', {
          caseId: gone,
          document: 'acceptance-notice',
          templateVersion: 1,
          state: 'issued',
          issuedOn: '2026-11-20' as never,
          subjectId: null,
          body: body(`删去 ${no}`),
        });
      }
    });
    expect(meId).not.toBe('');
    await change('case.remove', (w) => w.remove('cases', gone, '误登'));
    await paper(kept, '2026-11-01', '受理通知书');
    const removed = await paper(kept, '2026-11-10', '删去');
    await change('paper.void', (w) => w.remove('papers', removed, '误登'));
    await paper(kept, '2026-10-01', '登记表');
    expect((await ledger.list(all, 1)).rows.map(({ title }) => title)).toEqual(['受理通知书']);
    expect((await ledger.list(all, 1)).more).toBe(true);
    expect((await ledger.list(all, 2)).more).toBe(false);
  });

  it('stops a search nobody waits for', async () => {
    const { caseOf, paper, ledger } = await desk();
    await paper(await caseOf('张三'), '2026-11-01', '受理通知书');
    expect((await ledger.list(all, 10, () => true)).rows).toEqual([]);
  });
});
