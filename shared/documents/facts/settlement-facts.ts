import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import { paperDay, sentence } from '../paper-words.ts';
import { termClause } from './term-clause.ts';

/** Facts of what the parties settled by themselves, and of an agreement made by word of mouth. */
export function settlementFacts(file: CaseFile): Facts {
  return { ...settledByThemselves(file), ...oralAgreement(file) };
}

function settledByThemselves(file: CaseFile): Facts {
  const { settlement } = file.case.body;
  if (!settlement) return {};
  return {
    'settlement.text': settlement.text.trim(),
    'settlement.on': paperDay(settlement.on),
    'settlement.witness': settlement.witness.trim(),
  };
}

/** 口头协议: only where every party said that writing is not needed. */
function oralAgreement(file: CaseFile): Facts {
  const agreement = file.agreements.find((one) => one.state !== 'void' && one.body.oral !== null);
  const oral = agreement?.body.oral;
  if (!agreement || !oral) return {};
  const parties = file.parties.filter((party) => party.role !== 'thirdParty' && party.body.leftOn === null);
  const nameOf = (id: string | null, everybody: string) =>
    file.parties.find((party) => party.id === id)?.body.name ?? everybody;
  const terms = file.terms
    .filter((term) => term.agreementId === agreement.id)
    .sort((a, b) => a.ord - b.ord)
    .map((term, i) => {
      const { clause = '', account = '' } = termClause(term, {
        obligor: nameOf(term.body.obligorId, '被申请人'),
        obligee: nameOf(term.body.obligeeId, '申请人'),
      });
      // Nothing is left open in a register: without an account only the way of payment is named.
      return `${i + 1}．${sentence(account === '' ? clause.replace(/支付至$/u, '支付') : `${clause}${account}`)}`;
    });
  return {
    'oral.terms': terms.join('\n'),
    'oral.facts': sentence(agreement.body.facts),
    'oral.agreedBy': parties.every((party) => oral.agreedBy.includes(party.id))
      ? '双方当事人均认为不需要制作书面调解协议书'
      : '',
    'oral.performedOnSpot': oral.performedAtOnce ? '已经即时履行完毕' : '没有即时履行完毕',
    'oral.complex': oral.complex ? '属于重大、复杂、疑难纠纷' : '不属于重大、复杂、疑难纠纷',
    'oral.effectiveDate': paperDay(agreement.effectiveOn),
  };
}
