import type { RoundFile } from '../../bargaining/round-file.ts';
import type { Basis } from '../../law/citation.ts';
import { basesHere } from './cards.ts';
import { type FilingMaterial, filingMaterials } from './filing-materials.ts';
import { appliesTo, type PaperSubject, subjectsOf } from './subjects.ts';

type Paper = RoundFile['roundPapers'][number];
type Attachment = RoundFile['roundAttachments'][number];

/**
 * How far one piece of the pack is: `scan` of a signed or registered original, `made` here and bound as made, `kept`
 * registered on paper without a scan, `file` from outside, `missing`.
 */
export type PieceState = 'scan' | 'made' | 'kept' | 'file' | 'missing';

/** One piece of a material: a paper about one thing, or files from outside. */
export type FilingPiece = {
  key: string;
  /** The paper it is, or would be; null: a file from outside the program. */
  document: string | null;
  subject: PaperSubject | null;
  state: PieceState;
  paper: Paper | null;
  files: readonly Attachment[];
};

/** 送审材料 as the round stands: whether the text of the place names it, on what it rests, and its pieces. */
export type FilingLine = {
  material: FilingMaterial;
  required: boolean;
  bases: readonly Basis[];
  pieces: readonly FilingPiece[];
};

/** The checklist of the place, line by line in the order the pack is bound. */
export function filingChecklist(file: RoundFile): FilingLine[] {
  return filingMaterials
    .filter((material) => material.applies?.(file) ?? true)
    .map((material) => {
      const named = basesHere(material.named, file);
      return {
        material,
        required: named.length > 0,
        bases: named.length > 0 ? named : basesHere(material.usual, file),
        pieces: piecesOf(file, material),
      };
    });
}

/** Whether everything of a line can be bound. */
export const lineReady = ({ pieces }: FilingLine): boolean => pieces.every(pieceReady);

/** Whether a piece can be bound: an original without a scan cannot. */
export const pieceReady = ({ state }: FilingPiece): boolean => state !== 'missing' && state !== 'kept';

function piecesOf(file: RoundFile, material: FilingMaterial): FilingPiece[] {
  const { id } = material;
  const outside = byPlace(file.roundAttachments.filter((one) => one.body.material === id));
  const documents = material.documents(file).filter((document) => appliesTo(file, document));
  const papers = documents.flatMap((document) =>
    file.roundPapers.filter((one) => one.document === document && counts(file, one)),
  );
  // A file that was given for the material stands for it, unless the paper itself is there.
  if (papers.length === 0 && outside.length > 0) {
    return [{ key: id, document: null, subject: null, state: 'file', paper: null, files: outside }];
  }
  const [document] = documents;
  if (document === undefined) {
    return [{ key: id, document: null, subject: null, state: 'missing', paper: null, files: [] }];
  }
  const kind = papers[0]?.document ?? document;
  const subjects = subjectsOf(file, kind);
  const ofKind = papers.filter((one) => one.document === kind);
  return [
    ...(subjects.length > 1
      ? severalPieces(file, ofKind, subjects)
      : [onePiece(file, ofKind, subjects[0])]
    ).map((piece) => ({ ...piece, key: `${id}:${kind}:${piece.subject?.id ?? ''}`, document: kind })),
    ...(outside.length > 0
      ? [{ key: id, document: null, subject: null, state: 'file' as const, paper: null, files: outside }]
      : []),
  ];
}

type Found = Pick<FilingPiece, 'subject' | 'state' | 'paper' | 'files'>;

/** All papers there are stand for the one thing they can be about. */
const onePiece = (file: RoundFile, papers: readonly Paper[], subject: PaperSubject | undefined): Found => ({
  subject: subject ?? null,
  ...found(file, papers),
});

/** A piece for each thing; an original registered for the whole round stands for those without a paper of their own. */
function severalPieces(
  file: RoundFile,
  papers: readonly Paper[],
  subjects: readonly PaperSubject[],
): Found[] {
  const whole = papers.filter((one) => one.aboutId === null);
  const ownOf = ({ id }: PaperSubject) => papers.filter((one) => one.aboutId === id);
  const withOwn = subjects.filter((subject) => ownOf(subject).length > 0);
  const rest = subjects.filter((subject) => !withOwn.includes(subject));
  return [
    ...withOwn.map((subject) => ({ subject, ...found(file, ownOf(subject)) })),
    ...(rest.length > 0 && whole.length > 0
      ? [{ subject: null, ...found(file, whole) }]
      : rest.map((subject) => ({ subject, ...found(file, []) }))),
  ];
}

/** Papers in force; those of the text itself only of the pass that is filed. */
const counts = ({ round }: RoundFile, one: Paper): boolean =>
  one.state !== 'void' && (one.pass === round.pass || ofWholeRound.has(one.document));

const ofWholeRound = new Set([
  'worker-rep-election-record',
  'employer-rep-appointment',
  'chief-rep-authorization',
  'meeting-minutes',
  'review-opinion-record',
]);

function found(file: RoundFile, papers: readonly Paper[]): Pick<FilingPiece, 'state' | 'paper' | 'files'> {
  const scans = (paper: Paper) =>
    byPlace(file.roundAttachments.filter((one) => one.body.paperId === paper.id));
  const latest = [...papers].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  // A scan shows the signatures, so it goes before what the program made.
  const scanned = latest.find((paper) => scans(paper).length > 0);
  if (scanned) return { state: 'scan', paper: scanned, files: scans(scanned) };
  const made = latest.find((paper) => paper.state === 'issued');
  if (made) return { state: 'made', paper: made, files: [] };
  const [kept] = latest;
  return kept ? { state: 'kept', paper: kept, files: [] } : { state: 'missing', paper: null, files: [] };
}

const byPlace = (list: readonly Attachment[]) => [...list].sort((a, b) => a.ord - b.ord);
