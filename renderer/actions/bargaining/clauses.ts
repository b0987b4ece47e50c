import { blankClauseBody } from '../../../shared/bargaining/blank.ts';
import { wordingOf } from '../../../shared/bargaining/clauses/check.ts';
import {
  type ClauseVariables,
  fillWording,
  missingIn,
  standardVariables,
} from '../../../shared/bargaining/clauses/fill.ts';
import { clausesFromItems } from '../../../shared/bargaining/clauses/from-items.ts';
import { standingClauses, topicOf } from '../../../shared/bargaining/clauses/of-round.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { changeText, refuseClosedText } from './contract-text.ts';
import { inRound } from './in-round.ts';

type Clause = RoundFile['roundClauses'][number];

/** A clause as a person writes it: own wording (empty: the standard one) and its variables. */
export type ClauseGiven = {
  topic: string;
  title: string;
  wording: string;
  variables: ClauseVariables;
  state: 'agreed' | 'proposed' | 'disputed';
  dueOn: CalendarDay | null;
};

/** 合同条款 assembled from topics, from what the table agreed on, and by hand. */
export function clauseActions(needs: Needs) {
  return {
    /** 加入条款: topics in standard wording, filled as far as the law fills them. Returns how many were added. */
    addTopics: (roundId: string, topics: readonly string[]) =>
      inRound(needs, 'clauses.add-topics', roundId, async (w, file) => {
        refuseClosedText(file);
        const wanted = topics
          .filter((one) => !standingClauses(file).some((clause) => clause.topic === one))
          .flatMap((one) => topicOf(file, one) ?? []);
        let ord = nextOrd(file);
        for (const topic of wanted) {
          const variables = standardVariables(topic);
          const text = fillWording(topic.text, variables);
          await w.create('roundClauses', {
            ...placed(file, ord),
            topic: topic.topic,
            state: 'proposed',
            body: { ...blankClauseBody(), title: topic.title, text, variables },
          } as Draft<'roundClauses'>);
          ord += 1;
        }
        return wanted.length;
      }),
    /** 写条款: a new one, or another text of one that stands. Returns the id of what stands now. */
    writeClause: (roundId: string, id: string | null, given: ClauseGiven) =>
      inRound(needs, 'clauses.write', roundId, async (w, file) => {
        const { topic, state, title, wording, variables, dueOn } = given;
        const filled = wording || topicOf(file, topic)?.text || '';
        const text = fillWording(filled, variables);
        if (title.trim() === '' || text.trim() === '') throw new NotAllowed(empty);
        const unknown = /\{([^{}]*)\}/.exec(text)?.[1];
        if (unknown !== undefined) throw new NotAllowed(noSuchFigure(unknown));
        const body = { title: title.trim(), text, wording, variables: { ...variables }, dueOn };
        if (state === 'agreed' && missingIn(filled, variables).length > 0) {
          throw new NotAllowed(blanks(title));
        }
        if (id !== null) return changeText(w, file, 'roundClauses', id, { topic, state, body });
        refuseClosedText(file);
        return w.create('roundClauses', {
          ...placed(file, nextOrd(file)),
          topic,
          state,
          body: { ...blankClauseBody(), ...body },
        } as Draft<'roundClauses'>);
      }),
    /** 一致议题转为条款. Says how many clauses were made and how many got another text. */
    clausesFromItems: (roundId: string) =>
      inRound(needs, 'clauses.from-items', roundId, async (w, file) => {
        refuseClosedText(file);
        const plans = clausesFromItems(file);
        let ord = nextOrd(file);
        for (const { clauseId, topic, state, body } of plans) {
          if (clauseId !== null) {
            await changeText(w, file, 'roundClauses', clauseId, { state, body });
            continue;
          }
          await w.create('roundClauses', {
            ...placed(file, ord),
            topic,
            state,
            body,
          } as Draft<'roundClauses'>);
          ord += 1;
        }
        const made = plans.filter((one) => one.clauseId === null).length;
        return { made, changed: plans.length - made };
      }),
    /** 定稿: every proposed clause without blanks is agreed on. Returns how many. */
    settleClauses: (roundId: string) =>
      inRound(needs, 'clauses.settle', roundId, async (w, file) => {
        refuseClosedText(file);
        const ready = standingClauses(file).filter(
          (one) =>
            one.state === 'proposed' && missingIn(wordingOf(file, one), one.body.variables).length === 0,
        );
        for (const one of ready) await changeText(w, file, 'roundClauses', one.id, { state: 'agreed' });
        return ready.length;
      }),
    /** Moves a clause before or behind its neighbour. */
    moveClause: (roundId: string, id: string, by: -1 | 1) =>
      inRound(needs, 'clauses.move', roundId, async (w, file) => {
        refuseClosedText(file);
        const list = standingClauses(file);
        const at = list.findIndex((one) => one.id === id);
        const [one, other] = [list[at], list[at + by]];
        if (one && other) await swap(w, one, other);
      }),
  };
}

async function swap(w: Writer, one: Clause, other: Clause): Promise<void> {
  // Two clauses of one place are parted by it.
  const after = one.ord === other.ord ? other.ord + (one.id < other.id ? -1 : 1) : other.ord;
  await w.update('roundClauses', one.id, { ord: Math.max(0, after) });
  await w.update('roundClauses', other.id, { ord: one.ord });
}

const nextOrd = ({ roundClauses }: RoundFile) => Math.max(-1, ...roundClauses.map((one) => one.ord)) + 1;
const placed = ({ round }: RoundFile, ord: number) => ({ roundId: round.id, pass: round.pass, ord });

const empty = {
  zh: '条款要有标题和内容。没有改动。',
  en: 'A clause needs a title and a text. Nothing was changed.',
};
const noSuchFigure = (name: string) => ({
  zh: `条款里花括号中的“${name}”不是这一条的数值名称，不能填入；请改成列出的名称，或者去掉花括号。没有改动。`,
  en: `“${name}” in braces is no figure of this clause: use a name that is listed, or take the braces away. Nothing was changed.`,
});
const blanks = (title: string) => ({
  zh: `条款“${title}”还有没填的数值，不能定为一致；请填写，或者先存为拟稿。没有改动。`,
  en: `“${title}” still has blanks: fill them in, or keep it as a proposal. Nothing was changed.`,
});
