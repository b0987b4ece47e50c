import { computeDeadline } from '../../../deadlines/engine.ts';
import { activeParties } from '../../active-parties.ts';
import { agreementInForce } from '../../effectiveness.ts';
import type { RouteKind } from '../../process-terms.ts';
import { all, blank, type Guard, type GuardContext, type GuardTable, when } from '../guard.ts';
import { inForce } from './performance.ts';
import { decided, inState, latest, notPending, pending, whereTo } from './route-facts.ts';

/** One of review and confirmation, never both (invariant 5). */
const notYetEnforceable: Guard = (context) => [
  ...when(
    inState(context, 'arbitration-review', 'issued', 'effective'),
    '已经出具仲裁调解书，不能再申请其他确认',
    'An arbitral mediation statement exists; nothing else may be applied for',
    'routes',
  ),
  ...when(
    inState(context, 'judicial-confirmation', 'confirmed', 'effective'),
    '人民法院已经裁定确认，不能再申请其他确认',
    'A court has confirmed the agreement; nothing else may be applied for',
    'routes',
  ),
];

/** The window that opened on the day the agreement took effect. */
const inWindow =
  (rule: string): Guard =>
  ({ file, today, calendar }) => {
    const effectiveOn = agreementInForce(file)?.effectiveOn ?? null;
    if (effectiveOn === null) return [];
    const { due } = computeDeadline({ rule, trigger: effectiveOn, calendar, region: file.office.region });
    return when(today > due, `申请期限已于${due}届满`, `The window closed on ${due}`, 'routes');
  };

/** 确认身份关系的协议: outside review (办案规则 75) and outside confirmation (民诉法解释 355). */
const relationOnly = ({ file }: GuardContext): boolean =>
  file.terms.length > 0 && file.terms.every((term) => term.body.category === 'relationship-confirmation');

const notRelation: Guard = (context) =>
  when(
    relationOnly(context) || context.file.case.category === 'relationship-confirmation',
    '仅确认劳动关系的协议不能申请审查或者确认',
    'An agreement that confirms a labour relationship cannot be reviewed or confirmed',
    'agreement',
  );

const writtenOnly: Guard = ({ file }) =>
  when(
    agreementInForce(file)?.body.oral != null,
    '口头协议不能申请仲裁审查，请先制作调解协议书',
    'An oral agreement cannot be reviewed; put it in writing first',
    'agreement',
  );

/** 内容明确: sums and days that can be carried out. */
const clearTerms: Guard = ({ file }) =>
  when(
    file.terms.length === 0 || file.terms.some((term) => blank(term.body.content)),
    '协议内容不明确，不能申请审查或者确认',
    'The terms are not clear enough',
    'agreement',
  );

const solvent: Guard = ({ file }) =>
  when(
    activeParties(file).some((party) => party.kind === 'employer' && party.body.state === 'insolvent'),
    '用人单位已进入破产程序，不适用司法确认',
    'The employer is insolvent; confirmation does not apply',
    'parties',
  );

/** Both sides apply together and pledge that the agreement is real and voluntary. */
const jointly =
  (kind: RouteKind): Guard =>
  (context) => {
    const route = latest(context, kind);
    if (!route) return when(true, '尚未登记申请', 'The application is not on record', 'routes');
    const sides = (['applicant', 'respondent'] as const).map((role) =>
      activeParties(context.file, role).map((party) => party.id),
    );
    return [
      ...when(
        !sides.every((side) => side.some((id) => route.body.applicantIds.includes(id))),
        '须由双方共同申请',
        'Both sides must apply together',
        'routes',
      ),
      ...when(
        !route.body.truthPledge,
        '请由双方作出真实自愿、没有虚假的承诺',
        'Both sides must pledge that the agreement is real and voluntary',
        'routes',
      ),
      ...whereTo(route),
    ];
  };

export const confirmationGuards: GuardTable = {
  T33: {
    offer: all(
      inForce,
      notYetEnforceable,
      notPending('arbitration-review', '仲裁审查'),
      inWindow('arbitration-review-application-15d'),
      notRelation,
      writtenOnly,
      clearTerms,
    ),
    record: jointly('arbitration-review'),
  },
  T34: {
    offer: all(notYetEnforceable, pending('arbitration-review', '仲裁审查', 'applied', 'accepted')),
    record: all(decided('arbitration-review', 'issued'), (c) =>
      when(
        latest(c, 'arbitration-review')?.receivedOn == null,
        '请登记双方签收仲裁调解书的日期',
        'Enter the day both signed for it',
        'routes',
      ),
    ),
  },
  T35: {
    offer: pending('arbitration-review', '仲裁审查', 'applied', 'accepted'),
    record: decided('arbitration-review', 'refused', 'withdrawn'),
  },
  T36: {
    offer: all(
      inForce,
      notYetEnforceable,
      notPending('judicial-confirmation', '司法确认'),
      inWindow('judicial-confirmation-30d'),
      notRelation,
      clearTerms,
      solvent,
    ),
    record: jointly('judicial-confirmation'),
  },
  T37: {
    offer: pending('judicial-confirmation', '司法确认', 'applied', 'accepted'),
    record: decided('judicial-confirmation', 'confirmed', 'dismissed', 'refused', 'withdrawn'),
  },
};
