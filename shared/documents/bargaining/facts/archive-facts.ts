import { documentTitle } from '../../../bargaining/document-titles.ts';
import { eightSteps } from '../../../bargaining/process/eight-steps.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { bargainingSteps } from '../../../bargaining/stages.ts';
import type { Facts } from '../../facts.ts';
import { paperDay, sentence } from '../../paper-words.ts';

/** 案卷: each of the eight steps with its proof, every paper, and what is missing. */
export function archiveFacts(file: RoundFile): Facts {
  const steps = eightSteps(file);
  const { archivedOn, retention, archiveNote } = file.round.body;
  const papers = file.roundPapers.filter((one) => one.state !== 'void');
  const scanned = new Set(file.roundAttachments.map(({ body }) => body.paperId));
  // Scans belong to their originals; other files are entries of their own.
  const files = file.roundAttachments.filter(({ body }) => body.inFile && body.paperId === null);
  return {
    'archive.steps': steps.map(({ step, no, done, on, missing }) => ({
      no: String(no),
      step: bargainingSteps[step].zh,
      state: done ? '已完成' : '未完成',
      on: paperDay(on),
      missing: missing.map((one) => one.zh).join('；'),
    })),
    'archive.allDone': steps.every((one) => one.done) ? '八个步骤全部完成' : '尚有步骤没有完成',
    'archive.papers': [
      ...[...papers]
        .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))
        .map((one) => ({
          title: one.body.title || documentTitle(one.document).zh,
          on: paperDay(one.issuedOn),
          pages: one.body.pages > 0 ? String(one.body.pages) : '',
          origin: originOf(one.state === 'external', scanned.has(one.id)),
          hash: one.body.sha256.slice(0, 12),
          kept: one.body.keptAt || one.body.originalAt,
        })),
      ...[...files]
        .sort((a, b) => a.ord - b.ord)
        .map(({ addedOn, body }) => ({
          title: body.name,
          on: paperDay(addedOn),
          pages: '',
          origin: '附件',
          hash: body.sha256.slice(0, 12),
          kept: '',
        })),
    ],
    'archive.count': `${papers.length + files.length}件`,
    'archive.missing': steps.flatMap((one) => one.missing.map(({ zh }) => zh)).join('；'),
    'archive.on': paperDay(archivedOn),
    'archive.retention': retention,
    'archive.note': sentence(archiveNote),
  };
}

const originOf = (external: boolean, scanned: boolean): string =>
  external ? (scanned ? '原件附扫描件' : '纸质原件') : scanned ? '制作附扫描件' : '本程序制作';
