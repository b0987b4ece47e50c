import { draftHashOf } from '../../../shared/bargaining/draft-hash.ts';
import { agreementOf } from '../../../shared/bargaining/parts.ts';
import type { RoundChildTable, RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Known } from '../../../shared/schema/row-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { changeText, isTextTable, refuseClosedText, removeText } from './contract-text.ts';
import { inRound } from './in-round.ts';

/** Parts of a round people write themselves; steps are written by `takeStep` alone. */
export type RoundPart = Exclude<RoundChildTable, 'roundSteps' | 'roundPapers' | 'roundAttachments'>;

/** What the program fills in: the round, the pass and the number or place of the new part. */
type Filled = 'roundId' | 'pass' | 'no' | 'ord';
export type NewPart<T extends RoundPart> = Omit<Known<Draft<T>>, Filled>;

/** 代表、要约、资料、会议、议题、措施、表决、条款、附表、报送、公布、检查: added, changed, removed. */
export function partActions(needs: Needs) {
  return {
    /** Adds a part; its number, place and pass follow from the round. Returns its id. */
    add: <T extends RoundPart>(roundId: string, table: T, draft: NewPart<T>) =>
      inRound(needs, `${table}.add`, roundId, (w, file) => addPart(w, file, table, draft)),
    /** Several parts of one kind at once, such as pasted rows of representatives. */
    addAll: <T extends RoundPart>(roundId: string, table: T, drafts: readonly NewPart<T>[]) =>
      inRound(needs, `${table}.add`, roundId, async (w, file) => {
        const ids: string[] = [];
        let sofar = file;
        for (const draft of drafts) {
          const id = await addPart(w, sofar, table, draft);
          ids.push(id);
          sofar = { ...sofar, [table]: [...sofar[table], { id, ...placed(sofar, table, draft) }] };
        }
        return ids;
      }),
    /** Changes a part; a clause or table of a text that was signed gets a new version instead. */
    change: <T extends RoundPart>(roundId: string, table: T, id: string, patch: Patch<T>) =>
      inRound(needs, `${table}.change`, roundId, async (w, file) => {
        belongs(file, table, id);
        if (isTextTable(table)) await changeText(w, file, table, id, patch as Patch<typeof table>);
        else await w.update(table, id, patch);
      }),
    remove: (roundId: string, table: RoundPart, id: string, reason: string) =>
      inRound(
        needs,
        `${table}.remove`,
        roundId,
        (w, file) => {
          belongs(file, table, id);
          return isTextTable(table) ? removeText(w, file, table, id, reason) : w.remove(table, id, reason);
        },
        { reason },
      ),
    restore: (roundId: string, table: RoundPart, id: string) =>
      inRound(needs, `${table}.restore`, roundId, async (w, file) => {
        if (!isTextTable(table)) return w.restore(table, id);
        refuseClosedText(file);
        // What was struck out of a signed text was never removed: it stands again.
        const struck = file[table].find((one) => one.id === id);
        return struck
          ? w.update(table, id, { state: 'agreed', body: { replacedInPass: null } } as Patch<typeof table>)
          : w.restore(table, id);
      }),

    /** 会议上的主张: replaces what was noted of the same meeting, and sets where the item stands. */
    position: (
      roundId: string,
      itemId: string,
      position: RoundFile['roundItems'][number]['body']['positions'][number],
      settled?: { result: string; resultValue: number | null; agreedOn: CalendarDay },
    ) =>
      inRound(needs, 'roundItems.position', roundId, async (w, file) => {
        const item = belongs(file, 'roundItems', itemId);
        const positions = [
          ...item.body.positions.filter((one) => one.meetingId !== position.meetingId),
          position,
        ];
        await w.update('roundItems', itemId, {
          outcome: position.outcome,
          body: { positions, ...(settled ?? {}) },
        });
      }),

    /** 表决: the text voted on is the draft as it is now. */
    vote: (roundId: string, draft: NewPart<'roundVotes'>) =>
      inRound(needs, 'roundVotes.add', roundId, (w, file) => {
        const hash = agreementOf(file)?.body.draftHash ?? '';
        return addPart(w, file, 'roundVotes', { ...draft, body: { ...draft.body, draftHash: hash } });
      }),

    /** 报送: day of signature and the text come from the contract. */
    fileForReview: (roundId: string, draft: Omit<NewPart<'roundFilings'>, 'signedOn'>) =>
      inRound(needs, 'roundFilings.add', roundId, (w, file) => {
        const agreement = agreementOf(file);
        if (agreement?.signedOn == null) {
          throw new NotAllowed({
            zh: '双方首席代表还没有签字，不能登记报送。没有改动。',
            en: 'Both chiefs have not signed yet. Nothing was changed.',
          });
        }
        return addPart(w, file, 'roundFilings', {
          ...draft,
          signedOn: agreement.signedOn,
          body: { ...draft.body, textHash: agreement.body.signedHash },
        });
      }),
    /** The identity of the text as it stands, for comparing a paper with it. */
    textHash: async (file: RoundFile) => draftHashOf(file),
  };
}

async function addPart<T extends RoundPart>(
  w: Writer,
  file: RoundFile,
  table: T,
  draft: NewPart<T>,
): Promise<string> {
  if (isTextTable(table)) refuseClosedText(file);
  return w.create(table, placed(file, table, draft) as unknown as Draft<T>);
}

/** The next number among those of its kind, the place at the end, the pass the round stands in. */
function placed<T extends RoundPart>(file: RoundFile, table: T, draft: NewPart<T>) {
  const rows = file[table] as readonly { no?: number; ord?: number; side?: string }[];
  const side = (draft as { side?: string }).side;
  const alike = table === 'roundReps' ? rows.filter((row) => row.side === side) : rows;
  return {
    ...draft,
    roundId: file.round.id,
    ...([
      'roundMeetings',
      'roundVotes',
      'roundClauses',
      'roundTables',
      'roundFilings',
      'roundPublications',
    ].includes(table)
      ? { pass: file.round.pass }
      : {}),
    ...(['roundOffers', 'roundMeetings', 'roundFilings'].includes(table)
      ? { no: Math.max(0, ...rows.map((row) => row.no ?? 0)) + 1 }
      : {}),
    ...(['roundReps', 'roundItems', 'roundClauses'].includes(table)
      ? { ord: Math.max(-1, ...alike.map((row) => row.ord ?? 0)) + 1 }
      : {}),
  };
}

/** @throws NotAllowed when the record is not of this round */
function belongs<T extends RoundPart>(file: RoundFile, table: T, id: string): RoundFile[T][number] {
  const row = (file[table] as readonly { id: string }[]).find((one) => one.id === id);
  if (row) return row as RoundFile[T][number];
  throw new NotAllowed({
    zh: '这条记录不属于本轮协商，或者已被删除。没有改动。',
    en: 'This record is not of this round, or was deleted. Nothing was changed.',
  });
}
