import { type App, app, type Session, type WebContents } from 'electron';
import { pageAddress } from './app-scheme.ts';

const isOwn = (url: string) => url.startsWith(pageAddress);
const isOwnBlob = (url: string) => url.startsWith(`blob:${pageAddress}`);

/**
 * Chromium's own PDF viewer, which papers are printed through, and the scripts and styles it shares with Chromium's
 * other pages. All of it is part of the runtime: nothing here reaches a network or a file. The name is fixed by the
 * viewer's key. As long as no desktop runtime could be had, this is unproven: written after Chromium's sources.
 */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const viewerParts = 'chrome://resources/';
const isViewer = (url: string) => url.startsWith(pdfViewer);

/**
 * What of a request may go on: the page's own files, what it made itself, and the viewer for it. Developer tools
 * count only where they are switched on.
 */
function mayLoad(url: string, withDevTools: boolean): boolean {
  if (isOwn(url) || isOwnBlob(url) || url.startsWith('data:')) return true;
  if (isViewer(url) || url.startsWith(viewerParts)) return true;
  return withDevTools && url.startsWith('devtools:');
}

type FrameAbove = { url: string; parent: FrameAbove | null } | null | undefined;

/** True inside a frame that shows a blob of ours: only there does the viewer have anything to do. */
const isInOwnBlob = (frame: FrameAbove): boolean =>
  frame ? isOwnBlob(frame.url) || isInOwnBlob(frame.parent) : false;

/** Where a frame may go: the page anywhere in itself, a frame inside it to a blob, and there to the viewer. */
function mayGo({
  url,
  isMainFrame,
  frame,
}: {
  url: string;
  isMainFrame: boolean;
  frame?: FrameAbove;
}): boolean {
  if (isOwn(url)) return true;
  if (isMainFrame) return false;
  return isOwnBlob(url) || (isViewer(url) && isInOwnBlob(frame));
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
      if (!mayGo(event)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
