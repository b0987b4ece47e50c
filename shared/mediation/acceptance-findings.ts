import type { AcceptanceCheck, CheckState } from './acceptance-checks.ts';
import { type AcceptanceCode, acceptanceGrounds } from './acceptance-grounds.ts';
import { activeParties, nameOf } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { Conflict } from './conflict-checks.ts';
import { ageWarnings } from './identity/age-warnings.ts';
import { acceptanceFindings } from './process-terms.ts';
import { coreName } from './similar-names.ts';
import type { Words } from './terms.ts';

type Look = (file: CaseFile, conflicts: readonly Conflict[]) => { state: CheckState } & Words;

const pass = (zh: string, en: string) => ({ state: 'pass' as const, zh, en });
const warn = (zh: string, en: string) => ({ state: 'warn' as const, zh, en });
const block = (zh: string, en: string) => ({ state: 'block' as const, zh, en });

const excluded = ['OOS-1', 'OOS-2', 'OOS-3', 'OOS-4', 'OOS-5', 'OOS-6'] as const;

/** Words of a claim that hint at a dispute about concluding a collective contract. */
const concluding = /(签订|订立|续签).{0,4}(集体合同|工资专项|专项集体)/;

/** Facts by which the danger is to people or public order. */
const dangers = ['danger', 'blocking', 'stoppage', 'death'];

const looks: Partial<Record<AcceptanceCode, Look>> = {
  A2: ({ case: { body } }) => {
    const found = excluded.find((code) => body.findings.includes(code));
    return found
      ? block(`${found}：${acceptanceFindings[found].zh}`, `${found}: ${acceptanceFindings[found].en}`)
      : pass('未认定属于排除事项', 'No excluded matter was found');
  },
  A3: (file) => {
    const forms = activeParties(file).map((party) => party.body.employmentForm);
    const odd = forms.find((form) => form === 'over-age' || form === 'intern' || form === 'foreign');
    if (odd === 'foreign') {
      return warn(
        '外国人未取得工作许可的，不成立劳动关系，请核实许可；可以走民事途径',
        'Without a work permit there is no labour relationship; check the permit',
      );
    }
    if (odd || file.case.body.findings.includes('unclear-relation')) {
      return warn(
        '超龄、实习等用工的关系性质待查明；不得仅因达到退休年龄不予受理',
        'The relationship is to be found out; reaching retirement age alone is no ground to refuse',
      );
    }
    return pass('没有发现关系性质不明的情形', 'Nothing unclear was found');
  },
  A4: ({ case: { body }, claims }) => {
    if (body.findings.includes('OOS-COLLECTIVE-CONCLUDE')) {
      return block(
        '因签订集体合同发生的争议，由劳动行政部门协调处理',
        'A dispute about concluding a collective contract goes to the labour authority',
      );
    }
    return claims.some((claim) => concluding.test(claim.body.text))
      ? warn(
          '请求中提到签订集体合同，请核实是签订还是履行',
          'A claim mentions concluding a collective contract; performing or concluding?',
        )
      : pass('请求不是签订集体合同', 'The claims are not about concluding one');
  },
  A5: (file) => {
    if (file.case.body.findings.includes('other-organisation')) {
      return warn(
        '属于其他组织的调解范围；双方可以另行约定由本组织调解',
        'Another organisation’s case; the parties may agree on this one',
      );
    }
    if (file.office.kind !== 'enterprise-committee') return pass('属于本区域或者章程范围', 'Within its area');
    const own = activeParties(file).some(
      (party) =>
        party.kind === 'employer' && coreName(file.office.body.name).includes(coreName(party.body.name)),
    );
    return own
      ? pass('本企业发生的争议', 'A dispute of the own enterprise')
      : warn(
          '企业调解委员会调解本企业的争议，请核对用人单位',
          'An enterprise committee mediates disputes of its own enterprise; check the employer',
        );
  },
  A11: ({ case: { body } }) =>
    body.proceedings.includes('petition') || body.findings.includes('petition-handled')
      ? warn(
          '已经信访：诉求应当通过调解、仲裁等法定途径处理，请告知并与信访机构衔接',
          'Already a petition: it is to be handled by mediation or arbitration; tell the petition office',
        )
      : pass('没有信访事项', 'No petition'),
  A13: ({ case: { body } }) =>
    body.findings.includes('earlier-agreement')
      ? warn(
          '在先协议不违反强制性规定、没有欺诈胁迫乘人之危的有效；重大误解、显失公平的可以请求撤销',
          'An earlier agreement binds unless against mandatory law or by fraud or duress; gross unfairness may be rescinded',
        )
      : pass('未发现同一事项的在先协议', 'No earlier agreement is known'),
  A14: (file) => {
    const minors = activeParties(file).filter(
      ({ body }) =>
        body.specialGroups.includes('minor') ||
        (body.birthDate !== null &&
          body.gender !== null &&
          ageWarnings(body.birthDate, body.gender, file.case.receivedOn).some(
            (one) => one.code === 'under-16' || one.code === 'minor-16-17',
          )),
    );
    if (minors.length === 0 && !file.case.body.findings.includes('incapacity')) {
      return pass('未发现行为能力受限的当事人', 'No party of limited capacity is known');
    }
    const statutory = minors.every((party) =>
      file.agents.some((agent) => agent.partyId === party.id && agent.body.kind === 'statutory'),
    );
    const who = minors.map(nameOf).join('、');
    return minors.length > 0 && statutory
      ? pass(`${who}已有法定代理人`, `${who} has a statutory agent`)
      : warn(
          `${who || '当事人'}未成年或者行为能力受限，须有法定代理人；以自己劳动收入为生的十六周岁以上除外`,
          'A minor or a person of limited capacity needs a statutory agent, unless 16 and living on own earnings',
        );
  },
  A15: ({ case: { body } }) =>
    body.findings.includes('sham')
      ? block('涉嫌双方串通损害他人，报主任处理', 'Suspected collusion against others; the chair decides')
      : pass('未发现虚假调解嫌疑', 'No suspicion'),
  A16: ({ case: { body } }) => {
    const danger = body.riskFacts.some((fact) => dangers.includes(fact));
    if (danger) {
      return warn(
        '涉及人身安全或者公共秩序，按重大紧急情况立即报告',
        'Life or public order is at stake: report at once as a major incident',
      );
    }
    return body.findings.includes('crime')
      ? warn('可能涉及犯罪，按紧急情况报告公安机关', 'A crime is possible: report to the police')
      : pass('未发现紧急危险', 'No danger is known');
  },
  A17: (_file, conflicts) => {
    const own = conflicts.filter((one) => one.personId !== null);
    return own.length > 0
      ? warn(
          `${own.map((one) => one.zh).join('；')}；请更换经办人或者披露`,
          `${own.map((one) => one.en).join('; ')}; reassign or disclose`,
        )
      : pass('未发现利害关系', 'No conflict was found');
  },
  A18: ({ case: { body, category } }) => {
    const injury = category === 'injury-medical-cost' || category === 'injury-benefits';
    return (injury && body.injury === null) || body.findings.includes('injury-undetermined')
      ? warn(
          '工伤尚未认定：请提示申请认定的期限，调解不能代替认定',
          'The injury is not determined: point to the time limit; mediation cannot replace it',
        )
      : pass(injury ? '已登记工伤日期' : '不涉及工伤认定', 'No open determination');
  },
};

/** The checks that rest on what the officer found or the records show. */
export function findingChecks(file: CaseFile, conflicts: readonly Conflict[]): AcceptanceCheck[] {
  return (Object.keys(looks) as AcceptanceCode[]).flatMap((code) => {
    const look = looks[code]?.(file, conflicts);
    if (!look) return [];
    const { state, zh, en } = look;
    return [{ code, ...acceptanceGrounds[code], state, detail: { zh, en } }];
  });
}
