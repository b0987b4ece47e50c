import { type ComponentType, lazy, Suspense } from 'react';
import { HashRouter, Outlet, type RouteObject, useRoutes } from 'react-router';
import { NotFoundPage } from './features/frame/ErrorPage.tsx';
import { Frame } from './features/frame/Frame.tsx';
import { PageBoundary } from './features/frame/PageBoundary.tsx';
import { Loading } from './ui/Loading.tsx';

/** A page whose code is fetched when it is first opened; the frame shows that it is loading. */
const page = (load: () => Promise<ComponentType>) => {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
};

const pages: RouteObject[] = [
  { index: true, element: page(async () => (await import('./features/home/HomePage.tsx')).HomePage) },
  {
    path: 'leads',
    element: page(async () => (await import('./features/leads/LeadListPage.tsx')).LeadListPage),
  },
  {
    path: 'leads/new',
    element: page(async () => (await import('./features/leads/NewLeadPage.tsx')).NewLeadPage),
  },
  {
    path: 'leads/:leadId',
    element: page(async () => (await import('./features/leads/LeadPage.tsx')).LeadPage),
  },
  {
    path: 'leads/:leadId/paper/:document',
    element: page(async () => (await import('./features/leads/LeadPaperPage.tsx')).LeadPaperPage),
  },
  { path: 'areas', element: page(async () => (await import('./features/areas/AreasPage.tsx')).AreasPage) },
  {
    path: 'cases',
    element: page(async () => (await import('./features/case-list/CaseListPage.tsx')).CaseListPage),
  },
  {
    path: 'intake/:draftId',
    element: page(async () => (await import('./features/intake/IntakePage.tsx')).IntakePage),
  },
  {
    path: 'cases/:caseId',
    element: page(async () => (await import('./features/case-desk/CaseDeskPage.tsx')).CaseDeskPage),
  },
  {
    path: 'cases/:caseId/session/:sessionId',
    element: page(async () => (await import('./features/session-mode/SessionModePage.tsx')).SessionModePage),
  },
  {
    path: 'cases/:caseId/paper/:document',
    element: page(async () => (await import('./features/paper/PaperPage.tsx')).PaperPage),
  },
  {
    path: 'bargaining',
    element: page(async () => (await import('./features/bargaining/rounds/RoundListPage.tsx')).RoundListPage),
  },
  {
    path: 'bargaining/rounds/:roundId',
    element: page(async () => (await import('./features/bargaining/desk/RoundPage.tsx')).RoundPage),
  },
  {
    path: 'bargaining/rounds/:roundId/tables/:tableId',
    element: page(async () => (await import('./features/bargaining/tables/TablePage.tsx')).TablePage),
  },
  {
    path: 'bargaining/enterprises/:enterpriseId',
    element: page(
      async () => (await import('./features/bargaining/enterprise/EnterprisePage.tsx')).EnterprisePage,
    ),
  },
  {
    path: 'bargaining/orders',
    element: page(async () => (await import('./features/bargaining/orders/OrdersPage.tsx')).OrdersPage),
  },
  {
    path: 'bargaining/orders/:quoteId',
    element: page(async () => (await import('./features/bargaining/orders/OrderPage.tsx')).OrderPage),
  },
  {
    path: 'bargaining/rounds/:roundId/paper/:document',
    element: page(
      async () => (await import('./features/bargaining/papers/RoundPaperPage.tsx')).RoundPaperPage,
    ),
  },
  {
    path: 'bargaining/team',
    element: page(async () => (await import('./features/bargaining/people/TeamPage.tsx')).TeamPage),
  },
  {
    path: 'bargaining/team/paper/:document',
    element: page(async () => (await import('./features/bargaining/people/TeamPaperPage.tsx')).TeamPaperPage),
  },
  {
    path: 'bargaining/team/:instructorId',
    element: page(
      async () => (await import('./features/bargaining/people/InstructorPage.tsx')).InstructorPage,
    ),
  },
  {
    path: 'bargaining/radar',
    element: page(async () => (await import('./features/bargaining/radar/RadarPage.tsx')).RadarPage),
  },
  {
    path: 'bargaining/enterprises',
    element: page(
      async () => (await import('./features/bargaining/register/EnterprisesPage.tsx')).EnterprisesPage,
    ),
  },
  {
    path: 'deadlines',
    element: page(
      async () => (await import('./features/deadline-desk/DeadlineDeskPage.tsx')).DeadlineDeskPage,
    ),
  },
  {
    path: 'papers',
    element: page(async () => (await import('./features/paper-list/PaperListPage.tsx')).PaperListPage),
  },
  { path: 'law', element: page(async () => (await import('./features/law/LawPage.tsx')).LawPage) },
  { path: 'owed', element: page(async () => (await import('./features/owed/OwedPage.tsx')).OwedPage) },
  { path: 'owed/kept', element: page(async () => (await import('./features/owed/KeptPage.tsx')).KeptPage) },
  {
    path: 'owed/figures',
    element: page(async () => (await import('./features/owed/figures/FiguresPage.tsx')).FiguresPage),
  },
  {
    path: 'owed/:calculator',
    element: page(async () => (await import('./features/owed/CalculatorPage.tsx')).CalculatorPage),
  },
  {
    path: 'statistics',
    element: page(async () => (await import('./features/statistics/StatisticsPage.tsx')).StatisticsPage),
  },
  {
    path: 'statistics/behind',
    element: page(async () => (await import('./features/statistics/BehindPage.tsx')).BehindPage),
  },
  {
    path: 'statistics/report/:reportId?',
    element: page(async () => (await import('./features/statistics/ReportPage.tsx')).ReportPage),
  },
  {
    path: 'settings',
    element: page(async () => (await import('./features/settings/SettingsPage.tsx')).SettingsPage),
  },
  {
    path: 'settings/clauses',
    element: page(async () => (await import('./features/office-texts/clauses/ClausesPage.tsx')).ClausesPage),
  },
  {
    path: 'settings/templates',
    element: page(
      async () => (await import('./features/office-texts/wording/TemplateListPage.tsx')).TemplateListPage,
    ),
  },
  {
    path: 'settings/templates/:document',
    element: page(
      async () => (await import('./features/office-texts/wording/TemplatePage.tsx')).TemplatePage,
    ),
  },
  {
    path: 'settings/calendar',
    element: page(
      async () => (await import('./features/work-calendar/WorkCalendarPage.tsx')).WorkCalendarPage,
    ),
  },
  {
    path: 'calendar',
    element: page(
      async () => (await import('./features/session-calendar/SessionCalendarPage.tsx')).SessionCalendarPage,
    ),
  },
  {
    path: 'people',
    element: page(async () => (await import('./features/people/PeoplePage.tsx')).PeoplePage),
  },
  { path: '*', element: <NotFoundPage /> },
];

/** Sheets to print: without rail and head, so that the paper holds nothing else. */
const sheets: RouteObject[] = [
  {
    path: 'bargaining/rounds/:roundId/compare',
    element: page(async () => (await import('./features/bargaining/contract/ComparePage.tsx')).ComparePage),
  },
  {
    path: 'deadlines/print',
    element: page(
      async () => (await import('./features/deadline-desk/DeadlinePrintPage.tsx')).DeadlinePrintPage,
    ),
  },
  {
    path: 'calendar/print',
    element: page(
      async () => (await import('./features/session-calendar/SessionPrintPage.tsx')).SessionPrintPage,
    ),
  },
  {
    path: 'owed/print/:calculator',
    element: page(async () => (await import('./features/owed/OwedPrintPage.tsx')).OwedPrintPage),
  },
  {
    path: 'cases/:caseId/claims/print',
    element: page(
      async () => (await import('./features/case-desk/claims/ClaimsPrintPage.tsx')).ClaimsPrintPage,
    ),
  },
  {
    path: 'papers/print',
    element: page(
      async () => (await import('./features/paper-list/PaperListPrintPage.tsx')).PaperListPrintPage,
    ),
  },
  {
    path: 'law/print',
    element: page(async () => (await import('./features/law/LawPrintPage.tsx')).LawPrintPage),
  },
];

/** Pages within the frame; a page that breaks leaves rail and head in use. */
const routes: RouteObject[] = [
  {
    path: '/',
    element: (
      <PageBoundary>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </PageBoundary>
    ),
    children: sheets,
  },
  {
    path: '/',
    element: (
      <PageBoundary>
        <Frame />
      </PageBoundary>
    ),
    children: [
      {
        element: (
          <PageBoundary>
            <Outlet />
          </PageBoundary>
        ),
        children: pages,
      },
    ],
  },
];

const Pages = () => useRoutes(routes);

/** The desk with its pages. Addresses stand after #, because both shells serve one page. */
export function DeskRouter() {
  return (
    <HashRouter>
      <Pages />
    </HashRouter>
  );
}
