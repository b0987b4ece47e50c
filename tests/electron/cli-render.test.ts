import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bargainingCatalogue } from '../../shared/documents/bargaining/catalogue.ts';
import { catalogue } from '../../shared/documents/catalogue.ts';
import { sampleCase } from '../../shared/samples/appliance-parts.ts';
import { orderedRound, supportedRound } from '../../shared/samples/support-rounds.ts';
import { sampleWageRound } from '../../shared/samples/wage-round.ts';
import { ran } from './cli-io.ts';
import { tempFolder } from './temp-folder.ts';

const all = catalogue.map((template) => template.id).join(',');
const files = {
  'case.json': JSON.stringify(sampleCase),
  'round.json': JSON.stringify(sampleWageRound),
  'wrong.json': JSON.stringify({ ...sampleCase, parties: [{ id: '张三' }] }),
};

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await tempFolder();
  out = join(folder, 'out');
});

describe('documents', () => {
  it('lists every document with the facts it needs', async () => {
    const { code, answers } = await ran(['documents', '--list']);
    expect(code).toBe(0);
    const listed = answers[0] as { id: string; required: string[] }[];
    expect(listed.map((one) => one.id)).toEqual([...catalogue, ...bargainingCatalogue].map((one) => one.id));
    const agreement = listed.find((one) => one.id === 'mediation-agreement');
    expect(agreement?.required).toContain('agreement.terms');
    expect(agreement?.required).not.toContain('agreement.breachClause');
  });
});

// Two fonts of 15 MB are read and parsed, and a third on computers that have one.
describe('render', { timeout: 30_000 }, () => {
  it('makes every document of the sample case, blanks where facts are missing', async () => {
    const { code, answers, complaints } = await ran(
      [
        'render',
        '--case',
        'case.json',
        '--document',
        all,
        '--out',
        out,
        '--date',
        '2026-11-21',
        '--allow-blank',
      ],
      files,
    );
    expect([code, complaints]).toEqual([0, []]);
    for (const paper of answers[0] as { file: string; bytes: number; pages: number; document: string }[]) {
      const bytes = await readFile(paper.file);
      expect([bytes.subarray(0, 5).toString('latin1'), bytes.length]).toEqual(['%PDF-', paper.bytes]);
      expect(paper.pages).toBeGreaterThan(0);
    }
    expect((await readdir(out)).sort()).toEqual(catalogue.map((one) => `${one.id}.pdf`).sort());
  });

  it.each([
    [[], '1'],
    [['--pdfa', '1b'], '1'],
    [['--pdfa', '2b'], '2'],
  ])('labels a PDF with the PDF/A asked for: %j', async (option, part) => {
    const args = ['render', '--sample', '--document', 'acceptance-notice', '--out', out, ...option];
    expect((await ran(args)).code).toBe(0);
    const text = await readFile(join(out, 'acceptance-notice.pdf'), 'latin1');
    expect(text).toContain(`<pdfaid:part>${part}</pdfaid:part>`);
  });

  it.each(['pdf', 'docx'])('makes the papers of a round as %s', async (format) => {
    const documents = 'bargaining-offer,congress-resolution';
    const args = ['--document', documents, '--format', format, '--date', '2026-05-19', '--out', out];
    const { code, answers, complaints } = await ran(['render', '--bargaining', 'round.json', ...args], files);
    expect([code, complaints]).toEqual([0, []]);
    expect((answers[0] as { title: string }[]).map((one) => one.title)).toEqual([
      '集体协商要约书',
      '职工代表大会审议决议',
    ]);
    expect(await readdir(out)).toEqual([`bargaining-offer.${format}`, `congress-resolution.${format}`]);
  });

  it('makes papers of orders and instructors from a round file that carries them, and asks for them from one that does not', async () => {
    const { orderQuotes: _q, instructors: _i, bargainingActivities: _a, ...older } = sampleWageRound;
    const documents = ['order-bargaining-record', 'instructor-register', 'instructor-service-log'];
    const args = ['--document', documents.join(','), '--date', '2026-12-25', '--out', out];
    const carried = { ...supportedRound(), orderQuotes: orderedRound().orderQuotes };
    const given = { with: JSON.stringify(carried), without: JSON.stringify(older) };
    const none = await ran(['render', '--bargaining', 'without', ...args], given);
    expect([none.code, none.answers]).toEqual([1, [[]]]);
    expect(none.complaints.some((line) => line.includes('order.no (订单号)'))).toBe(true);
    const some = await ran(['render', '--bargaining', 'with', ...args], given);
    expect([some.code, some.complaints]).toEqual([0, []]);
    expect((await readdir(out)).sort()).toEqual(documents.map((id) => `${id}.pdf`).sort());
  });

  it('names each missing fact and makes the others', async () => {
    const bare = { ...sampleCase, agreements: [], signatures: [], terms: [], payments: [] };
    const documents = 'acceptance-notice,mediation-agreement';
    const { code, answers, complaints } = await ran(
      ['render', '--case', 'x', '--document', documents, '--out', out, '--date', '2026-11-21'],
      { x: JSON.stringify(bare) },
    );
    expect(code).toBe(1);
    expect(answers[0]).toHaveLength(1);
    expect(complaints.length).toBeGreaterThan(0);
    for (const line of complaints)
      expect(line).toMatch(/^mediation-agreement: 缺少 \/ missing [\w.]+ \(.+\)$/);
    expect(await readdir(out)).toEqual(['acceptance-notice.pdf']);
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK\u0003\u0004'],
  ])('makes every document of the samples as %s, nothing missing', async (format, head) => {
    const args = ['render', '--sample', '--all', '--format', format, '--out', out];
    const { code, answers, complaints } = await ran(args);
    expect([code, complaints]).toEqual([0, []]);
    for (const paper of answers[0] as { file: string; bytes: number }[]) {
      const bytes = await readFile(paper.file);
      expect([bytes.toString('latin1', 0, head.length), bytes.length]).toEqual([head, paper.bytes]);
    }
    expect((await readdir(out)).sort()).toEqual(
      [...catalogue, ...bargainingCatalogue].map((one) => `${one.id}.${format}`).sort(),
    );
  });

  it('binds the samples into one dossier', async () => {
    const { code, answers } = await ran(
      ['render', '--sample', '--all', '--format', 'dossier', '--out', out],
      {},
    );
    expect(code).toBe(0);
    const [written] = answers as [{ document: string; pages: number }[]];
    expect(written.map((one) => one.document)).toEqual(['dossier']);
    expect(written[0]?.pages).toBeGreaterThan(catalogue.length - 3);
    expect(await readdir(out)).toEqual(['dossier.pdf']);
  }, 60_000);

  it('replaces an older file whole', async () => {
    await mkdir(out);
    await writeFile(join(out, 'acceptance-notice.pdf'), 'old');
    await ran(['render', '--case', 'case.json', '--document', 'acceptance-notice', '--out', out], files);
    expect((await readFile(join(out, 'acceptance-notice.pdf'))).subarray(0, 5).toString('latin1')).toBe(
      '%PDF-',
    );
    expect(await readdir(out)).toHaveLength(1);
  });

  it.each([
    ['a wrong case file', ['--case', 'wrong.json', '--document', all]],
    ['no such document', ['--case', 'case.json', '--document', 'acceptance-notice,nothing']],
    ['no such day', ['--case', 'case.json', '--document', all, '--date', '2026-13-01']],
    ['no such session', ['--case', 'case.json', '--document', all, '--session', sampleCase.case.id]],
    ['no document named', ['--case', 'case.json', '--document', ',']],
    ['neither a document nor all', ['--case', 'case.json']],
    ['a document and all', ['--case', 'case.json', '--all', '--document', all]],
    ['no source', ['--all']],
    ['two sources', ['--all', '--sample', '--case', 'case.json']],
    ['a day for samples, which have their own', ['--all', '--sample', '--date', '2026-11-21']],
    ['a paper of a round of a case', ['--case', 'case.json', '--document', 'bargaining-offer']],
    ['a paper of a case of a round', ['--bargaining', 'round.json', '--document', 'mediation-record']],
    ['a case as a round', ['--bargaining', 'case.json', '--all']],
    ['a case and a round', ['--case', 'case.json', '--bargaining', 'round.json', '--all']],
    ['a dossier of a round', ['--bargaining', 'round.json', '--all', '--format', 'dossier']],
    ['nothing of that id in the round', ['--bargaining', 'round.json', '--all', '--subject', 'nothing']],
    ['no such PDF/A', ['--all', '--sample', '--pdfa', '3b']],
    ['PDF/A of a Word file', ['--all', '--sample', '--format', 'docx', '--pdfa', '2b']],
    ['no such format', ['--all', '--sample', '--format', 'constructor']],
  ])('%s: code 2 and nothing is written', async (_, args) => {
    const { code, answers, complaints } = await ran(['render', '--out', out, ...args], files);
    expect([code, answers]).toEqual([2, []]);
    expect(complaints.join('\n')).not.toContain('张三');
    expect(complaints).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('a place that cannot be written is unusable', async () => {
    await writeFile(out, 'a file');
    const { code } = await ran(
      ['render', '--case', 'case.json', '--document', all, '--out', out, '--allow-blank'],
      files,
    );
    expect(code).toBe(2);
  });
});
