import { computeDeadline } from '../../../deadlines/engine.ts';
import { activeParties } from '../../active-parties.ts';
import { categories } from '../../categories.ts';
import { agreementInForce } from '../../effectiveness.ts';
import type { RouteKind, RouteState } from '../../process-terms.ts';
import { all, blank, type Guard, type GuardContext, type GuardTable, when } from '../guard.ts';
import { inForce, overdueTerms } from './performance.ts';

type Route = GuardContext['file']['routes'][number];

const routesOf = ({ file }: GuardContext, kind: RouteKind): Route[] =>
  file.routes.filter((one) => one.kind === kind);

/** The newest route of a kind: the one a step that was just filled in is about. */
const latest = (context: GuardContext, kind: RouteKind): Route | undefined => routesOf(context, kind).at(-1);

const inState = (context: GuardContext, kind: RouteKind, ...states: readonly RouteState[]): boolean =>
  routesOf(context, kind).some((one) => states.includes(one.state));

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

const notPending =
  (kind: RouteKind, zh: string): Guard =>
  (context) =>
    when(
      inState(context, kind, 'applied', 'accepted'),
      `已经申请${zh}，正在办理`,
      'An application is pending already',
      'routes',
    );

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

const whereTo = (route: Route | undefined) => [
  ...when(!route || blank(route.body.body), '请写明接收机关', 'Name the body applied to', 'routes'),
  ...when(!route?.appliedOn, '请填写申请日期', 'Enter the day of application', 'routes'),
];

const pending =
  (kind: RouteKind, zh: string, ...states: readonly RouteState[]): Guard =>
  (context) =>
    when(!inState(context, kind, ...states), `没有正在办理的${zh}`, `None is pending`, 'routes');

/** 支付令: an overdue fixed sum of one of the four kinds (劳动争议调解仲裁法 16). */
const paymentOrderFits: Guard = (context) => {
  const late = overdueTerms(context);
  const { file } = context;
  return [
    ...when(late.length === 0, '履行期限尚未届满', 'No term is overdue yet', 'performance'),
    ...when(
      late.length > 0 &&
        !late.some(({ term }) => categories[term.body.category].paymentOrder && term.body.amountFen !== null),
      '支付令只适用于拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金的确定金额',
      'Only fixed sums of wages, injury medical cost, compensation or damages',
      'agreement',
    ),
    ...when(
      activeParties(file).some(
        (party) =>
          party.kind === 'employer' &&
          (party.body.state === 'absconded' || file.case.body.riskFacts.includes('absconded')),
      ),
      '用人单位下落不明、无法送达的，不能申请支付令',
      'No payment order against an employer that cannot be served',
      'parties',
    ),
    ...when(
      !activeParties(file).some((party) => party.kind === 'worker'),
      '支付令由劳动者申请',
      'The worker applies',
      'parties',
    ),
  ];
};

const paymentOrderPledged: Guard = (context) => {
  const route = latest(context, 'payment-order');
  const workers = activeParties(context.file).filter((party) => party.kind === 'worker');
  return [
    ...when(
      !route?.body.noCounterDebt,
      '须确认双方没有其他债务纠纷、申请人没有对待给付义务、未申请诉前保全',
      'Confirm that nothing else is owed between them and no preservation was applied for',
      'routes',
    ),
    ...when(!route?.body.amountFen, '请填写请求给付的金额', 'Enter the sum asked for', 'routes'),
    ...when(
      route !== undefined && !workers.some((party) => route.body.applicantIds.includes(party.id)),
      '支付令由劳动者申请',
      'The worker applies',
      'routes',
    ),
    ...whereTo(route),
  ];
};

const wages = ['wage-arrears', 'overtime-pay', 'bonus-commission', 'minimum-wage'];

/** 强制执行 needs something a court carries out: a signed arbitral statement, a confirmation, an effective order. */
const enforceableTitle: Guard = (context) =>
  when(
    !inState(context, 'arbitration-review', 'issued', 'effective') &&
      !inState(context, 'judicial-confirmation', 'confirmed', 'effective') &&
      !inState(context, 'payment-order', 'effective') &&
      !inState(context, 'arbitration', 'effective', 'issued') &&
      !inState(context, 'suit', 'effective'),
    '调解协议本身不能申请强制执行：须有仲裁调解书、司法确认裁定、生效的支付令、裁决或者判决',
    'The agreement alone is not enforceable: a statement, a confirmation, an effective order, award or judgment is needed',
    'routes',
  );

/** 直接起诉: wages only, or a way to enforcement that failed; else arbitration comes first. */
const mayProceedToSuit: Guard = (context) => {
  const { file } = context;
  const wagesOnly = file.terms.length > 0 && file.terms.every((term) => wages.includes(term.body.category));
  const orderEnded = inState(context, 'payment-order', 'ended');
  const refused = inState(context, 'judicial-confirmation', 'dismissed', 'refused');
  const late = overdueTerms(context).length > 0;
  return when(
    !(late && (wagesOnly || orderEnded || refused)) && !orderEnded,
    '只有仅涉及劳动报酬的协议逾期未履行，或者支付令终结、司法确认未获确认的，才能直接起诉；其他情形先申请仲裁',
    'A suit needs an unpaid wages-only agreement, a payment order that ended or a refused confirmation; else arbitration first',
    'routes',
  );
};

const consented =
  (kind: RouteKind): Guard =>
  (context) => {
    const route = latest(context, kind);
    return [
      ...when(
        !route?.body.consented,
        '须经劳动者本人选择和同意，方可移交其个人信息',
        'The worker must choose it and agree to the hand-over of data',
        'routes',
      ),
      ...whereTo(route),
    ];
  };

const filed =
  (kind: RouteKind): Guard =>
  (context) =>
    whereTo(latest(context, kind));

const decided =
  (kind: RouteKind, ...states: readonly RouteState[]): Guard =>
  (context) =>
    when(
      !routesOf(context, kind).some((one) => states.includes(one.state) && one.decidedOn !== null),
      '请登记结果和日期',
      'Enter outcome and day',
      'routes',
    );

export const routeGuards: GuardTable = {
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
  T38: {
    offer: all(inForce, paymentOrderFits, notPending('payment-order', '支付令')),
    record: paymentOrderPledged,
  },
  T39: {
    offer: pending('payment-order', '支付令', 'applied', 'accepted', 'issued'),
    record: decided('payment-order', 'ended', 'refused', 'withdrawn', 'dismissed'),
  },
  T40: { record: filed('arbitration') },
  T41: { offer: all(inForce, mayProceedToSuit), record: filed('suit') },
  T41b: { offer: enforceableTitle, record: filed('execution') },
  T42: { record: consented('labour-inspection') },
  T43: { record: consented('legal-aid') },
};
