import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { roundFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { fill } from '../../../shared/documents/fill.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { roundSampleFor } from '../../../shared/samples/for-round-document.ts';
import { linesOf } from './block-lines.ts';

/** The template of a paper of a round that must be there. */
export const need = (id: string): Template => {
  const template = bargainingTemplateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
};

/** The facts of a paper's sample round, changed. */
export function factsWith(id: string, change: (file: RoundFile) => void): Facts {
  const { file, context } = roundSampleFor(id);
  const copy = structuredClone(file);
  change(copy);
  return roundFactsOf(copy, context);
}

/** What a paper says of its sample round, changed. */
export const said = (id: string, change: (file: RoundFile) => void = () => {}): string =>
  linesOf(fill(need(id), factsWith(id, change)));

const unit = '青溪恒达精密机械制造（长三角一体化示范区）股份有限公司第二分公司';
const han = /\p{Script=Han}/u;

/** Every text somebody typed three times as long, every list inside a record three times as many. */
function longer(value: unknown): unknown {
  if (typeof value === 'string')
    return han.test(value) && value.length > 8 ? `${value}，${value}，${value}` : value;
  if (Array.isArray(value)) {
    const once = value.map(longer);
    return value.some((one) => typeof one === 'object' || (typeof one === 'string' && han.test(one)))
      ? [...once, ...once, ...once]
      : once;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, longer(part)]));
}

/** A round whose names, texts and lists are as long as they get. */
export function awkward(file: RoundFile): void {
  const lists = Object.values(file).filter((list) => Array.isArray(list)) as { body?: object }[][];
  for (const one of [...lists.flat(), file.round])
    if (one.body) Object.assign(one.body, longer(one.body) as object);
  for (const rep of file.roundReps) rep.body.name = `${rep.body.name}·买买提吐尔逊·阿不都热依木`;
  Object.assign(file.round.body.employerParty, { name: unit });
  Object.assign(file.round.body.workerParty, {
    name: `${unit}工会委员会`,
    principal: '阿依古丽·买买提吐尔逊',
  });
}
