import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import { paperRules } from '../../../shared/documents/paper-rules.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleForDocument } from '../../../shared/samples/for-document.ts';
import { casePapers, otherPapers } from './beyond-situations.ts';
import { sample } from './paper-fixtures.ts';

const subjects = (id: string, file: CaseFile) => paperRules[id]?.each?.(file) ?? null;

describe('when a case has a paper beyond the mediation', () => {
  it.each(casePapers)('%s: one for each thing it is about, none without', (id) => {
    const { file } = sampleForDocument(id);
    const known = [...file.routes, ...file.matters].map((one) => one.id);
    const found = subjects(id, file);
    expect(found).toHaveLength(1);
    for (const subject of found ?? []) expect(known).toContain(subject);
    expect(subjects(id, sample())).toEqual([]);
    expect(paperRules[id]?.need).toBe('optional');
  });

  it('a second try of the same way has a paper of its own', () => {
    const { file } = structuredClone(sampleForDocument('payment-order-application'));
    const [route] = file.routes;
    if (!route) throw new Error('the sample has a route');
    file.routes.push({ ...route, id: file.case.id });
    expect(subjects('payment-order-application', file)).toEqual([route.id, file.case.id]);
  });

  it('a route to another body has a letter once it is said how it is passed on', () => {
    const { file } = structuredClone(sampleForDocument('payment-order-application'));
    const [route] = file.routes;
    if (!route) throw new Error('the sample has a route');
    file.routes = [{ ...route, kind: 'labour-inspection' }];
    expect(subjects('transfer-letter', file)).toEqual([]);
    file.routes = [
      { ...route, kind: 'labour-inspection', body: { ...route.body, transferKind: 'transfer' } },
    ];
    expect(subjects('transfer-letter', file)).toEqual([route.id]);
    // An application of its own is never a letter of transfer.
    file.routes = [{ ...route, kind: 'arbitration', body: { ...route.body, transferKind: 'transfer' } }];
    expect(subjects('transfer-letter', file)).toEqual([]);
  });

  it.each(otherPapers)('%s is never a paper of a case', (id) => {
    expect(paperRules[id]?.applies?.(sample())).toBe(false);
    expect(templateOf(id)?.about).toBe(id === 'statistics-report' ? 'report' : 'lead');
  });
});
