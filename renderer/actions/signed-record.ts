import type { Writer } from '../db/write.ts';
import { NotAllowed } from './needs.ts';

/**
 * A session record that was signed stays as it is (invariant 8): what turns out wrong is corrected by a line added to
 * it, never by changing or taking away one. @throws NotAllowed when the record of the session was signed
 */
export async function refuseIfSigned(w: Writer, caseId: string, sessionId: string): Promise<void> {
  const papers = await w.childrenOf('papers', caseId);
  const signed = papers.some(
    (paper) =>
      paper.document === 'mediation-record' &&
      paper.state === 'issued' &&
      paper.subjectId === sessionId &&
      paper.body.signings.length > 0,
  );
  if (!signed) return;
  throw new NotAllowed({
    zh: '调解笔录已经签署，不能修改或者删除；有误的，请追加更正。没有改动。',
    en: 'The record is signed and stays as it is; add a correction instead. Nothing was changed.',
  });
}
