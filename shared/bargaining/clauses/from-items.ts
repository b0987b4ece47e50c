import { blankClauseBody } from '../blank.ts';
import type { RoundFile } from '../round-file.ts';
import { type ClauseVariables, fillWording, missingIn, standardVariables, variableOf } from './fill.ts';
import { standingClauses, topicOf } from './of-round.ts';
import type { ClauseTopic } from './topic.ts';

type Item = RoundFile['roundItems'][number];
type Clause = RoundFile['roundClauses'][number];
type Body = Clause['body'];

/** What becomes of the agreed items of one topic: a new clause, or another text of the one that stands. */
export type ClauseFromItems = {
  clauseId: string | null;
  topic: string;
  state: 'agreed' | 'proposed';
  body: Body;
  items: readonly string[];
};

/**
 * 一致议题转为条款. Numbers go into the variables of the clause, words into its text. A clause that already says all of it
 * is left out; one that still lacks a figure stays a proposal.
 */
export function clausesFromItems(file: RoundFile): ClauseFromItems[] {
  const agreed = file.roundItems.filter((one) => one.outcome === 'agreed').sort((a, b) => a.ord - b.ord);
  const groups = new Map<string, Item[]>();
  for (const item of agreed) {
    const key = item.topic === '' ? `=${item.id}` : item.topic;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((items) => fromGroup(file, items) ?? []);
}

function fromGroup(file: RoundFile, items: readonly Item[]): ClauseFromItems | null {
  const code = items[0]?.topic ?? '';
  const topic = topicOf(file, code);
  const title = topic?.title ?? items[0]?.body.title ?? '';
  const before = standingClauses(file).find((one) =>
    code === '' ? one.topic === '' && one.body.title === title : one.topic === code,
  );
  const numbers = numbersOf(topic, items);
  const words = items
    .filter((one) => !(one.body.variable in numbers))
    .map((one) => sentence(one.body.result))
    .filter((one) => one !== '');
  if (Object.keys(numbers).length === 0 && words.length === 0) return null;
  const variables = { ...(before?.body.variables ?? (topic ? standardVariables(topic) : {})), ...numbers };
  const wording = wordingFor({ topic, before, words, filled: Object.keys(numbers).length > 0 });
  const text = fillWording(wording, variables);
  const lacking = missingIn(wording, variables).length > 0;
  const state = lacking ? 'proposed' : 'agreed';
  if (before && before.body.text === text && before.state === state && sameFigures(before, variables))
    return null;
  const own = topic !== null && wording === topic.text ? '' : wording;
  return {
    clauseId: before?.id ?? null,
    topic: code,
    state,
    items: items.map((one) => one.id),
    body: {
      ...(before?.body ?? (blankClauseBody() as Body)),
      title: before?.body.title ?? title,
      text,
      wording: own,
      variables,
    },
  };
}

const sameFigures = ({ body }: Clause, variables: ClauseVariables) =>
  Object.entries(variables).every(
    ([name, one]) => body.variables[name]?.fen === one.fen && body.variables[name]?.value === one.value,
  );

/** The agreed number of each variable; the item agreed last says it. */
function numbersOf(
  topic: ClauseTopic | null,
  items: readonly Item[],
): Record<string, Body['variables'][string]> {
  const found: Record<string, Body['variables'][string]> = {};
  for (const { body } of items) {
    const spec = topic?.variables.find((one) => one.name === body.variable);
    if (spec && body.resultValue !== null && spec.unit === body.unit) {
      found[spec.name] = variableOf(body.resultValue, spec);
    }
  }
  return found;
}

/**
 * The wording the clause is filled from. Nothing that stands is lost: what the parties said in words is added to it, and
 * figures take the places of the former ones. A topic the law fills by itself begins with its standard wording.
 */
function wordingFor(given: {
  topic: ClauseTopic | null;
  before: Clause | undefined;
  words: readonly string[];
  filled: boolean;
}): string {
  const { topic, before, words, filled } = given;
  const ready =
    topic !== null &&
    topic.variables.length > 0 &&
    missingIn(topic.text, standardVariables(topic)).length === 0;
  const holder = before ? wordingWithPlaces(before.body, topic) : filled || ready ? (topic?.text ?? '') : '';
  return holder + words.filter((one) => !holder.includes(one)).join('');
}

/** The wording of a clause with its figures as places; a text typed as it is gets places where its figures stand. */
export function wordingWithPlaces(
  { wording, text, variables }: Pick<Body, 'wording' | 'text' | 'variables'>,
  topic: ClauseTopic | null,
): string {
  if (wording !== '') return wording;
  if (topic && fillWording(topic.text, variables) === text) return topic.text;
  return Object.entries(variables).reduce(
    (sofar, [name, one]) =>
      one.text === '' || (one.fen ?? one.value) === null ? sofar : sofar.replace(one.text, `{${name}}`),
    text,
  );
}

const sentence = (text: string) => {
  const said = text.trim();
  return said === '' || /[。！；]$/.test(said) ? said : `${said}。`;
};
