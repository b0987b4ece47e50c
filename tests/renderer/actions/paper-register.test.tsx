import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { paperRegister } from '../../../renderer/actions/paper-register.ts';
import { signingState, whoSigns } from '../../../shared/documents/cards/who-signs.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { caseAt } from '../session-mode/case-at.tsx';

async function deskWithAgreementPaper() {
  const desk = await caseAt('agreementDraft', {});
  await desk.change('agreement.draft', (w) =>
    w.create('agreements', {
      caseId: desk.caseId,
      state: 'draft',
      effectiveOn: null,
      partial: false,
      body: { facts: '', breachClause: '', remainingDisputes: '', releaseScope: '', copies: 3 },
    }),
  );
  const paperId = await desk.change('paper.issue', (w) =>
    w.create('papers', {
      caseId: desk.caseId,
      document: 'mediation-agreement',
      templateVersion: 2,
      state: 'issued',
      issuedOn: desk.app.clock.today(),
      subjectId: null,
      body: {
        title: '调解协议书',
        facts: {},
        sha256: '',
        bytes: 0,
        printedAt: [],
        savedAs: '',
        issuedById: desk.meId,
      },
    }),
  );
  const register = paperRegister({ change: desk.change, clock: desk.app.clock });
  const paper = async () => desk.db.papers.get(paperId);
  const file = async () => {
    const open = await desk.app.read.open(desk.caseId);
    if (!open) throw new Error('no case');
    return open.file;
  };
  return { ...desk, register, paperId, paper, file };
}

const card = () => {
  const found = cardOf('mediation-agreement');
  if (!found) throw new Error('no card');
  return found;
};

describe('文书的印制和签署', () => {
  it('every printing is kept; a second one without its reason is refused', async () => {
    const { register, paperId, paper } = await deskWithAgreementPaper();
    const given = { copies: 3, recipients: '双方、存卷', reason: '' };
    await register.recordPrint(paperId, given);
    await expect(register.recordPrint(paperId, given)).rejects.toThrow();
    await register.recordPrint(paperId, { ...given, copies: 1, reason: '污损' });
    const kept = (await paper())?.body.prints.map(({ copies, reason }) => [copies, reason]);
    expect(kept).toEqual([
      [3, ''],
      [1, '污损'],
    ]);
  });

  it('signing the paper of the agreement records its elements; it is signed when every place is', async () => {
    const { register, paperId, paper, file, app } = await deskWithAgreementPaper();
    const on = app.clock.today();
    const places = whoSigns(card(), await file());
    expect(places.map(({ key }) => key.split(':')[0])).toEqual(['party', 'party', 'mediator', 'seal']);
    const all = places.map(({ key, name, method }) => ({
      key,
      by: name,
      on,
      method,
      agent: false,
      agentId: null,
    }));
    await register.recordSigning(paperId, { signings: all.slice(0, 2), originalAt: '' });
    expect(signingState(card(), await file(), (await paper())?.body.signings ?? [])).toEqual({
      done: 2,
      of: 4,
      on,
    });
    await register.recordSigning(paperId, { signings: all, originalAt: '卷内' });
    expect((await file()).signatures.map((one) => one.element).sort()).toEqual([
      'mediator',
      'party',
      'party',
      'seal',
    ]);
    expect((await paper())?.body.originalAt).toBe('卷内');
  });

  it('a day to come is refused and nothing is recorded', async () => {
    const { register, paperId, paper, file } = await deskWithAgreementPaper();
    const late = {
      key: 'mediator',
      by: '王调解员',
      on: day('2099-01-01'),
      method: 'sign',
      agent: false,
      agentId: null,
    };
    await expect(register.recordSigning(paperId, { signings: [late], originalAt: '' })).rejects.toThrow();
    expect((await paper())?.body.signings).toEqual([]);
    expect((await file()).signatures).toEqual([]);
  });
});
