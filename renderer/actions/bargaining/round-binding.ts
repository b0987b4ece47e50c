import { documentTitle } from '../../../shared/bargaining/document-titles.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { type FilingPiece, filingChecklist } from '../../../shared/documents/bargaining/filing-checklist.ts';
import { kindOfFile } from '../../../shared/mediation/attachment-kinds.ts';
import type { FileToBind } from '../../paper/paper-messages.ts';
import { hostDone } from '../host-done.ts';
import { NotAllowed } from '../needs.ts';
import { pressedBytes, safeName, wantedOf } from '../press.ts';
import type { BoundFile, RoundPaper, RoundPaperActions, RoundWatch, SavedFile } from './round-paper-types.ts';
import {
  folderOfRound,
  gatherRound,
  issuedRoundPaper,
  openRound,
  type RoundPaperNeeds,
  saveRoundPaper,
} from './round-press.ts';

type Bound = Pick<RoundPaperActions, 'setUrl' | 'saveSet' | 'makePack' | 'saveEachAsWord' | 'makeFile'>;
type Attachment = RoundFile['roundAttachments'][number];

/** Several papers of a round in one PDF: a set to print, 送审材料, 案卷. */
export function roundBinding(
  needs: RoundPaperNeeds,
  urlOf: (bytes: Uint8Array<ArrayBuffer>) => string,
): Bound {
  const { client, clock } = needs;
  const bind = (inputs: FileToBind[], title: string, numbered: boolean, watch: RoundWatch) =>
    client.bind({ inputs, title, at: clock.now().toISOString(), numbered }, watch);
  const saveBound = async (
    file: RoundFile,
    inputs: FileToBind[],
    what: string,
    watch: RoundWatch,
  ): Promise<BoundFile> => {
    const { caseNo } = file.round.body;
    const { bytes, pages, leftOut } = await bind(inputs, `${caseNo} ${what}`.trim(), true, watch);
    const name = `${what}-${safeName(caseNo, '集体协商')}.pdf`;
    const saved = await hostDone(needs.host['papers.save']({ folder: folderOfRound(file), name, bytes }));
    return { ...saved, pages, leftOut: leftOut.map((one) => one.name) };
  };
  return {
    setUrl: async (roundId, papers, watch) => {
      const file = await openRound(needs, roundId);
      const inputs = await setInputs(needs, file, papers);
      const { bytes } = await bind(inputs, `${file.round.body.caseNo} 成套文书`.trim(), false, watch);
      return urlOf(bytes);
    },
    saveSet: async (roundId, paperIds, watch) => {
      const file = await openRound(needs, roundId);
      const inputs = await setInputs(
        needs,
        file,
        paperIds.map((paperId) => ({ paperId, copies: 1 })),
      );
      return saveBound(file, inputs, '成套文书', watch);
    },
    makePack: async (roundId, watch) => {
      const file = await openRound(needs, roundId);
      const pieces = filingChecklist(file).flatMap((line) =>
        line.pieces.map((piece) => ({ piece, title: line.material.zh })),
      );
      const inputs: FileToBind[] = [];
      for (const { piece, title } of pieces) inputs.push(...(await pieceFiles(needs, piece, title)));
      if (inputs.length === 0) throw new NotAllowed(nothing);
      return saveBound(file, inputs, '送审材料', watch);
    },
    saveEachAsWord: async (roundId, of, { onPart, signal }) => {
      const file = await openRound(needs, roundId);
      const papers =
        of === 'pack' ? madeForPack(file) : inOrder(file).filter(({ state }) => state === 'issued');
      let last: SavedFile | null = null;
      let count = 0;
      for (const paper of papers) {
        if (signal.aborted) break;
        const { title } = paper.body;
        const at = clock.now().toISOString();
        const { bytes } = await client.docx({ ...issuedRoundPaper(paper), title, at });
        last = await saveRoundPaper(needs, { file, paper }, 'docx', bytes);
        count += 1;
        onPart(count, papers.length);
      }
      return last ? { last, count } : null;
    },
    makeFile: async (roundId, watch) => {
      const { file, template, found, wording } = await gatherRound(needs, {
        roundId,
        document: 'case-archive-index',
        subjectId: null,
      });
      const at = clock.now().toISOString();
      const index = await client.pdf({ ...wantedOf(template, found, wording), title: template.zh, at });
      const inputs: FileToBind[] = [{ name: template.zh, kind: 'pdf', bytes: index.bytes }];
      const papers = inOrder(file).filter((one) => one.document !== template.id);
      const bound = new Set<string>();
      for (const paper of papers) {
        if (paper.state === 'issued') inputs.push(await madePaper(needs, paper));
        for (const one of scansOf(file, paper)) {
          bound.add(one.id);
          inputs.push(await attached(needs, one, `${titleOf(paper)}（原件扫描）`));
        }
      }
      const rest = file.roundAttachments.filter((one) => one.body.inFile && !bound.has(one.id));
      for (const one of rest) inputs.push(await attached(needs, one, one.body.name));
      return saveBound(file, inputs, '协商案卷', watch);
    },
  };
}

/** The papers of a set, each as often as it has copies. @throws NotAllowed for one that is void or gone */
async function setInputs(
  needs: RoundPaperNeeds,
  file: RoundFile,
  papers: readonly { paperId: string; copies: number }[],
): Promise<FileToBind[]> {
  const inputs: FileToBind[] = [];
  for (const { paperId, copies } of papers) {
    const paper = file.roundPapers.find((one) => one.id === paperId && one.state === 'issued');
    if (!paper) throw new NotAllowed(goneFromSet);
    // The same bytes for every copy, so that they travel and are opened once.
    const made = await madePaper(needs, paper);
    for (let no = 1; no <= copies; no += 1) {
      inputs.push({ ...made, name: copies > 1 ? `${made.name}（${copies}份之${no}）` : made.name });
    }
  }
  return inputs;
}

/** An original registered without a title bears that of its document. */
const titleOf = ({ document, body }: RoundPaper): string => body.title || documentTitle(document).zh;

/** Papers of the round that are not void, by their day. */
const inOrder = ({ roundPapers }: RoundFile): RoundPaper[] =>
  roundPapers
    .filter((one) => one.state !== 'void')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));

/** Papers of the filing pack that were made here. */
const madeForPack = (file: RoundFile): RoundPaper[] =>
  filingChecklist(file)
    .flatMap((line) => line.pieces)
    .flatMap(({ paper }) => (paper?.state === 'issued' ? [paper] : []));

/** Scans of an original that go into the bound file, in their order. */
const scansOf = (file: RoundFile, { id }: RoundPaper): Attachment[] =>
  file.roundAttachments
    .filter((one) => one.body.inFile && one.body.paperId === id)
    .sort((a, b) => a.ord - b.ord);

const madePaper = async (needs: RoundPaperNeeds, { body }: RoundPaper): Promise<FileToBind> => ({
  name: body.title,
  kind: 'pdf',
  bytes: await pressedBytes(needs, body),
});

async function pieceFiles(needs: RoundPaperNeeds, piece: FilingPiece, title: string): Promise<FileToBind[]> {
  if (piece.state === 'made' && piece.paper) return [await madePaper(needs, piece.paper)];
  if (piece.state !== 'scan' && piece.state !== 'file') return [];
  const files: FileToBind[] = [];
  for (const one of piece.files)
    files.push(await attached(needs, one, piece.paper ? titleOf(piece.paper) : title));
  return files;
}

/** A kept file; one whose bytes are gone is bound as empty, and so named among those left out. */
async function attached({ blobs }: RoundPaperNeeds, one: Attachment, name: string): Promise<FileToBind> {
  const found = await blobs.get(one.body.sha256);
  const bytes = found.ok ? found.value : new Uint8Array();
  const kind = kindOfFile(bytes);
  return { name, kind: kind === 'jpeg' || kind === 'png' ? kind : 'pdf', bytes };
}

const goneFromSet = {
  zh: '所选文书中有一份已作废或者不在本轮协商中。没有制作。请重新选择。',
  en: 'One of the chosen papers is void or gone. Nothing was made. Please choose again.',
};

const nothing = {
  zh: '送审材料还没有一份可以装订的文书或者附件。没有制作。请先制作文书，或者附上原件的扫描件。',
  en: 'There is nothing to bind yet. Nothing was made. Make the papers or attach scans of the originals first.',
};
