import { BrowserWindow } from 'electron';
import { pageAddress } from './app-scheme.ts';

/** Name of the browser session; the database lives in it, so it never changes. */
export const partition = 'persist:hejie';

/** Opens the one window: an ordinary page that can reach nothing but the preload's one function. */
export function openWindow(preload: string, withDevTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    title: '和解台',
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      // Only Chromium's own PDF viewer counts as one: papers are printed through it (see guard-contents).
      plugins: true,
      // The dictionary would be downloaded.
      spellcheck: false,
      devTools: withDevTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
}
