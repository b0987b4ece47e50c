import { BrowserWindow, Notification } from 'electron';
import { pageAddress } from './app-scheme.ts';
import type { Platform } from './platform.ts';

/** Notices in sight: without this hold they are collected, and a click on one does nothing. */
const inSight = new Set<Notification>();

/** Shows a notice of the system; a click brings the window forward at its page, without loading it anew. */
export const notify: NonNullable<Platform['notify']> = async ({ title, text, page }) => {
  if (!Notification.isSupported()) return false;
  const notice = new Notification({ title, body: text });
  const gone = () => void inSight.delete(notice);
  notice.on('click', () => {
    gone();
    const window = BrowserWindow.getAllWindows()[0];
    if (!window || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    // Only the part after # differs, so the page stays and its router moves.
    void window.loadURL(`${pageAddress}#${page}`);
  });
  notice.on('close', gone);
  notice.on('failed', gone);
  inSight.add(notice);
  notice.show();
  return true;
};
