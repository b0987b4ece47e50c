import { activeParties } from '../../active-parties.ts';
import { categories } from '../../categories.ts';
import { all, type Guard, type GuardTable, when } from '../guard.ts';
import { inForce, overdueTerms } from './performance.ts';
import { consented, decided, filed, inState, latest, notPending, pending, whereTo } from './route-facts.ts';

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

export const enforcementGuards: GuardTable = {
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
