import type { RouteKind, RouteState } from '../../process-terms.ts';
import { blank, type Guard, type GuardContext, when } from '../guard.ts';

export type Route = GuardContext['file']['routes'][number];

export const routesOf = ({ file }: GuardContext, kind: RouteKind): Route[] =>
  file.routes.filter((one) => one.kind === kind);

/** The newest route of a kind: the one a step that was just filled in is about. */
export const latest = (context: GuardContext, kind: RouteKind): Route | undefined =>
  routesOf(context, kind).at(-1);

export const inState = (context: GuardContext, kind: RouteKind, ...states: readonly RouteState[]): boolean =>
  routesOf(context, kind).some((one) => states.includes(one.state));

export const notPending =
  (kind: RouteKind, zh: string): Guard =>
  (context) =>
    when(
      inState(context, kind, 'applied', 'accepted'),
      `已经申请${zh}，正在办理`,
      'An application is pending already',
      'routes',
    );

export const whereTo = (route: Route | undefined) => [
  ...when(!route || blank(route.body.body), '请写明接收机关', 'Name the body applied to', 'routes'),
  ...when(!route?.appliedOn, '请填写申请日期', 'Enter the day of application', 'routes'),
];

export const pending =
  (kind: RouteKind, zh: string, ...states: readonly RouteState[]): Guard =>
  (context) =>
    when(!inState(context, kind, ...states), `没有正在办理的${zh}`, `None is pending`, 'routes');

export const consented =
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

export const filed =
  (kind: RouteKind): Guard =>
  (context) =>
    whereTo(latest(context, kind));

export const decided =
  (kind: RouteKind, ...states: readonly RouteState[]): Guard =>
  (context) =>
    when(
      !routesOf(context, kind).some((one) => states.includes(one.state) && one.decidedOn !== null),
      '请登记结果和日期',
      'Enter outcome and day',
      'routes',
    );
