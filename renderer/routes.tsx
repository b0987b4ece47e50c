import { type ComponentType, lazy, useState } from 'react';
import { createHashRouter, type RouteObject, RouterProvider } from 'react-router';
import { ErrorPage, NotFoundPage } from './features/frame/ErrorPage.tsx';
import { Frame } from './features/frame/Frame.tsx';

/** A page whose code is fetched when it is first opened; the frame shows that it is loading. */
const page = (load: () => Promise<ComponentType>) => {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
};

const pages: RouteObject[] = [
  { index: true, element: page(async () => (await import('./features/home/HomePage.tsx')).HomePage) },
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
    path: 'settings',
    element: page(async () => (await import('./features/settings/SettingsPage.tsx')).SettingsPage),
  },
  { path: '*', element: <NotFoundPage /> },
];

/** Pages within the frame; a page that breaks leaves rail and head in use. */
const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <ErrorPage />,
    children: [{ errorElement: <ErrorPage />, children: pages }],
  },
];

/** The router of the desk. Addresses stand after #, because both shells serve one page. */
export function createDeskRouter() {
  return createHashRouter(routes);
}

/** The desk with its pages. */
export function DeskRouter() {
  const [router] = useState(createDeskRouter);
  return <RouterProvider router={router} />;
}
