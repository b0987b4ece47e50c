import type { Fen } from '../../kernel/money.ts';
import { sumFen } from '../../kernel/money.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow, Facts } from '../facts.ts';
import { paperYuan } from '../paper-words.ts';

type Term = CaseFile['terms'][number];
type Party = CaseFile['parties'][number];

/**
 * 附表 of an agreement: what each applicant receives. Every applicant's own terms count; else the claimed shares when
 * they add up to the sum agreed. Where neither says it the column stays empty for writing by hand, never guessed.
 */
export function annexFacts(file: CaseFile, terms: readonly Term[]): Facts {
  const applicants = file.parties.filter((party) => party.role === 'applicant').sort((a, b) => a.ord - b.ord);
  const paid = terms.filter((term) => term.body.amountFen !== null);
  const ids = new Set(applicants.map((party) => party.id));
  const joint = paid.filter((term) => term.body.obligeeId === null);
  const toApplicants = paid.every((term) => term.body.obligeeId === null || ids.has(term.body.obligeeId));
  const several = applicants.length > 1 && applicants.every((party) => party.kind === 'worker');
  if (!several || (applicants.length <= 3 && joint.length === 0)) return {};
  if (paid.length === 0 || !toApplicants) return { 'annex.names': rowsOf(applicants, () => null) };
  const total = sumFen(paid.map((term) => term.body.amountFen ?? (0 as Fen)));
  const claimed = sharesOf(applicants);
  const agreed = joint.length > 0 ? (claimed?.total === total ? claimed.of : null) : ownTerms(paid);
  const totals = {
    'annex.total': paperYuan(total),
    'annex.inParts': joint.length > 1 ? 'yes' : '',
    'annex.sums': 'yes',
  };
  if (agreed) return { ...totals, 'annex.agreed': rowsOf(applicants, agreed) };
  return {
    ...totals,
    'annex.open': rowsOf(applicants, () => null),
    'annex.claimedTotal': claimed ? paperYuan(claimed.total) : '',
  };
}

type SumOf = (party: Party) => Fen | null;

/** The claimed shares, when every applicant has one. */
function sharesOf(applicants: readonly Party[]): { of: SumOf; total: Fen } | null {
  const shares = applicants.map((party) => party.body.shareFen);
  if (shares.some((share) => share === null)) return null;
  return { of: (party) => party.body.shareFen, total: sumFen(shares.map((share) => share ?? (0 as Fen))) };
}

const ownTerms =
  (paid: readonly Term[]): SumOf =>
  (party) =>
    sumFen(
      paid
        .filter((term) => term.body.obligeeId === party.id)
        .map((term) => term.body.amountFen ?? (0 as Fen)),
    );

const rowsOf = (applicants: readonly Party[], agreed: SumOf): FactRow[] =>
  applicants.map((party) => ({
    name: party.body.name,
    identity: party.kind === 'employer' ? party.body.uscc : party.body.idNo,
    phone: party.body.phone || party.body.contactPhone,
    address: party.body.address,
    claimed: paperYuan(party.body.shareFen),
    agreed: paperYuan(agreed(party)),
  }));
