import type { Basis } from '../law/citation.ts';
import { findingChecks } from './acceptance-findings.ts';
import { type AcceptanceCode, acceptanceGrounds, personnelScope } from './acceptance-grounds.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { Conflict } from './conflict-checks.ts';
import type { Words } from './terms.ts';

/** Another case that may be the same dispute, with the reason it was found. */
export type SimilarCase = { id: string; number: string; title: string; reason: Words };

/** Outcome of one check: `block` keeps the case from acceptance, `warn` lets it pass with a notice. */
export type CheckState = 'pass' | 'warn' | 'block';

export type AcceptanceCheck = {
  /** Code of the domain's table (§4.4), such as A7. */
  code: string;
  title: Words;
  state: CheckState;
  detail: Words;
  basis: readonly Basis[];
  similar?: SimilarCase[];
};

const ground = (code: AcceptanceCode) => ({ code, ...acceptanceGrounds[code] });

/**
 * 受理审查. The checks a mediator sees before acceptance, each with its legal ground.
 * @param similar earlier cases of the same parties, found by the caller in the list cache
 * @param limitationExpired advice only: the committee may not refuse for limitation (劳动争议调解仲裁法 27)
 * @param conflicts what `conflictChecks` found, for the officer's own conflict of interest
 */
export function acceptanceChecks(
  file: CaseFile,
  similar: SimilarCase[],
  limitationExpired: boolean | null,
  conflicts: readonly Conflict[] = [],
): AcceptanceCheck[] {
  const own = [
    scope(file),
    identified(file),
    consent(file),
    duplicate(similar),
    pendingElsewhere(file),
    inspection(file),
    limitation(limitationExpired),
  ];
  return [...own, ...findingChecks(file, conflicts)].sort((a, b) => place(a.code) - place(b.code));
}

/** A2 before A10. */
const place = (code: string): number => Number(code.slice(1));

/** True when nothing blocks acceptance. */
export const mayAccept = (checks: readonly AcceptanceCheck[]): boolean =>
  checks.every((check) => check.state !== 'block');

function scope(file: CaseFile): AcceptanceCheck {
  const personnel = file.case.category === 'personnel-appointment';
  const unclear = file.case.body.newForm || file.case.category === 'new-form-dispute';
  const base = {
    ...ground('A1'),
    basis: [...acceptanceGrounds.A1.basis, ...(personnel ? [personnelScope] : [])],
  };
  if (file.case.body.findings.includes('OOS-NOT-LABOUR')) {
    return {
      ...base,
      state: 'block',
      detail: { zh: '经审查不属于劳动人事争议', en: 'Found not to be a labour dispute' },
    };
  }
  if (file.claims.length === 0) {
    return {
      ...base,
      state: 'block',
      detail: { zh: '尚无请求，无法判断是否属于受理范围', en: 'There is no claim yet' },
    };
  }
  if (unclear) {
    return {
      ...base,
      state: 'warn',
      detail: {
        zh: '涉及新就业形态，用工关系待查明；不得仅因此不予受理',
        en: 'Platform work: the relationship is unclear, which alone is no ground to refuse',
      },
    };
  }
  return {
    ...base,
    state: 'pass',
    detail: { zh: '请求所属争议类型在法定范围内', en: 'The kind of dispute is listed by the law' },
  };
}

function identified(file: CaseFile): AcceptanceCheck {
  const missing = (['applicant', 'respondent'] as const).filter(
    (role) => !activeParties(file, role).some((party) => party.body.name.trim() !== ''),
  );
  return {
    ...ground('A6'),
    state: missing.length > 0 ? 'block' : 'pass',
    detail:
      missing.length > 0
        ? { zh: '申请人或被申请人尚未写明', en: 'Applicant or respondent is not named' }
        : { zh: '申请人、被申请人均已写明', en: 'Both sides are named' },
  };
}

function consent(file: CaseFile): AcceptanceCheck {
  const base = {
    ...ground('A7'),
  };
  const respondents = activeParties(file, 'respondent');
  const replyOf = (id: string) => file.consents.find((one) => one.partyId === id)?.reply ?? 'none';
  const refusing = respondents.filter((party) => replyOf(party.id) === 'no');
  const silent = respondents.filter((party) => replyOf(party.id) === 'none');
  if (refusing.length > 0) {
    const names = refusing.map((party) => party.body.name).join('、');
    return {
      ...base,
      state: 'block',
      detail: { zh: `${names}不同意调解`, en: `${names} refuses mediation` },
    };
  }
  if (silent.length > 0 || respondents.length === 0) {
    const names = silent.map((party) => party.body.name).join('、') || '被申请人';
    return {
      ...base,
      state: 'block',
      detail: {
        zh: `${names}尚未答复；未答复不等于同意`,
        en: `${names} has not replied; silence is not consent`,
      },
    };
  }
  return {
    ...base,
    state: 'pass',
    detail: { zh: '申请人已申请，被申请人同意调解', en: 'The applicant applied and the respondent agrees' },
  };
}

function pendingElsewhere(file: CaseFile): AcceptanceCheck {
  const { proceedings, applicationMode } = file.case.body;
  const pending = proceedings.some((kind) => kind === 'arbitration' || kind === 'court');
  const delegated = applicationMode === 'delegated';
  if (file.case.body.findings.includes('already-decided') && !delegated) {
    return {
      ...ground('A9'),
      state: 'block',
      detail: { zh: '同一请求已有生效的法律文书', en: 'The same claim has been decided with effect' },
    };
  }
  const unnamed = delegated && file.case.body.delegation === null;
  const detail = unnamed
    ? {
        zh: '委派委托调解：请登记委派机关、委托函和收到日期',
        en: 'Delegated: enter by whom, by which letter, and when',
      }
    : delegated
      ? { zh: '由仲裁委员会或法院委派委托', en: 'Delegated by a commission or court' }
      : pending
        ? { zh: '同一请求已申请仲裁或起诉，且未经委托', en: 'Already in arbitration or court, not delegated' }
        : proceedings.includes('none')
          ? { zh: '当事人说明未申请仲裁、未起诉', en: 'The parties say there is none' }
          : {
              zh: '尚未询问是否已申请仲裁或起诉，请向当事人核实',
              en: 'Not yet asked; please ask the parties',
            };
  return {
    ...ground('A9'),
    state:
      pending && !delegated ? 'block' : unnamed || (proceedings.length === 0 && !delegated) ? 'warn' : 'pass',
    detail,
  };
}

function inspection(file: CaseFile): AcceptanceCheck {
  const complained = file.case.body.proceedings.includes('labour-inspection');
  return {
    ...ground('A10'),
    state: complained ? 'warn' : 'pass',
    detail: complained
      ? {
          zh: '已向劳动监察投诉；申请调解后监察机构可能告知按争议程序处理，请问清劳动者的选择',
          en: 'A complaint is pending; the authority may point back to this procedure. Ask the worker which he wants',
        }
      : { zh: '没有正在处理的监察投诉', en: 'No complaint is pending' },
  };
}

function duplicate(similar: SimilarCase[]): AcceptanceCheck {
  return {
    ...ground('A8'),
    state: similar.length > 0 ? 'warn' : 'pass',
    detail:
      similar.length > 0
        ? {
            zh: `发现${similar.length}件当事人相同或相近的案件，请核对`,
            en: `${similar.length} case(s) with the same or similar parties; please compare`,
          }
        : { zh: '未发现当事人相同的案件', en: 'No case with the same parties was found' },
    similar,
  };
}

function limitation(expired: boolean | null): AcceptanceCheck {
  return {
    ...ground('A12'),
    state: expired === true ? 'warn' : 'pass',
    detail:
      expired === true
        ? {
            zh: '仲裁时效可能已届满：仍可调解，请提示申请人；对方自愿履行的有效',
            en: 'The limitation may have run out. Mediation stays open; voluntary performance is valid',
          }
        : expired === null
          ? {
              zh: '劳动关系存续期间拖欠报酬的时效不届满，或起算日尚未填写',
              en: 'Wages during employment do not expire, or the starting day is not entered',
            }
          : { zh: '仲裁时效尚未届满', en: 'The limitation has not run out' },
  };
}
