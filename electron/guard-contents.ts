import { type App, app, type Session, type WebContents } from 'electron';
import { pageAddress } from './app-scheme.ts';

const isOwn = (url: string) => url.startsWith(pageAddress);
const isOwnBlob = (url: string) => url.startsWith(`blob:${pageAddress}`);

/**
 * What of a request may go on: the page's own files and what it made itself. Developer tools count only where they
 * are switched on.
 */
export function mayLoad(url: string, withDevTools: boolean): boolean {
  return (
    isOwn(url) || isOwnBlob(url) || url.startsWith('data:') || (withDevTools && url.startsWith('devtools:'))
  );
}

/** Nothing leaves the session, and every permission is refused but keeping the database for good. */
export function guardSession(session: Session, withDevTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, withDevTools) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

const isAllowed = (permission: string) => permission === 'persistent-storage';

/** No window but ours, and none that goes anywhere else; made for every content there will ever be. */
export function guardContents(on: Pick<App, 'on'> = app): void {
  on.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      const allowed = isOwn(event.url) || (!event.isMainFrame && isOwnBlob(event.url));
      if (!allowed) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
