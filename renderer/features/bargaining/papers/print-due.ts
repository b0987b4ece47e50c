import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { roundCardOf, roundCopies } from '../../../../shared/documents/bargaining/cards.ts';

/** How many copies a paper of a round needs, by which rule, and who gets one beside the file. */
export function roundPrintDue(
  document: string,
  file: RoundFile,
): { copies: number; rule: string | null; names: string[] } {
  const card = roundCardOf(document);
  if (!card) return { copies: 1, rule: null, names: [] };
  const copies = roundCopies(card, file);
  const { workerParty, employerParty } = file.round.body;
  const authority = file.roundFilings.at(-1)?.body.authority ?? '';
  const names = [
    ...(copies > 1 ? [workerParty.name, employerParty.name] : []),
    ...(card.copies.filed ? [authority, workerParty.upperUnion] : []),
  ];
  return { copies, rule: card.copies.to, names: names.filter((name) => name !== '') };
}
