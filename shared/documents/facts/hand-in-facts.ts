import type { CaseFile } from '../../mediation/case-file.ts';
import { materialOf } from '../../mediation/material-line.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { matterOf } from './subject-of.ts';

const textRows = (lines: readonly string[]): FactRow[] =>
  lines.map((line) => ({ text: openEnded(line) })).filter(({ text }) => text !== '');

/** Facts of what was handed in, what is still to be handed in, and the opinion of the mediator. */
export function handInFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  return {
    ...receiptFacts(file, subjectId),
    ...correctionFacts(file, subjectId),
    ...opinionFacts(file, subjectId),
  };
}

/** 收件: who brought what, and who took it in. */
function receiptFacts(file: CaseFile, subjectId: string | null): Facts {
  const receipt = matterOf(file, 'receipt', subjectId);
  if (!receipt) return {};
  const { materials, items, personIds, signer, target } = receipt.body;
  const names = personIds.map((id) => file.people.find((one) => one.id === id)?.body.name ?? '');
  return {
    'receipt.at': paperDay(receipt.on),
    'receipt.submitter': target,
    'receipt.receiver': signer || names.filter((name) => name !== '').join('、'),
    'receipt.items': (materials.length > 0 ? materials : items)
      .map((line) => ({ ...materialOf(line) }))
      .filter(({ name }) => name !== ''),
  };
}

/** 补正: everything that is missing, said once. */
function correctionFacts(file: CaseFile, subjectId: string | null): Facts {
  const correction = matterOf(file, 'correction', subjectId);
  if (!correction) return {};
  return {
    'correction.at': paperDay(correction.on),
    'correction.dueAt': paperDay(correction.dueOn),
    'correction.items': textRows(correction.body.items),
  };
}

/** 调解意见. */
function opinionFacts(file: CaseFile, subjectId: string | null): Facts {
  const opinion = matterOf(file, 'opinion', subjectId);
  if (!opinion) return {};
  const { facts, law, proposal } = opinion.body;
  return {
    'opinion.facts': sentence(facts),
    'opinion.law': textRows(law),
    'opinion.proposal': sentence(proposal),
    'opinion.answerBy': paperDay(opinion.dueOn),
  };
}
