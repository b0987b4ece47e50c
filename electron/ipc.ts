import { type IpcMain, ipcMain, type WebFrameMain } from 'electron';
import type { HostReply } from '../shared/host/contract.ts';
import type { Dispatch } from '../shared/host/dispatcher.ts';
import { pageAddress } from './app-scheme.ts';

const denied: HostReply<never> = { ok: false, failure: { kind: 'denied', detail: 'frame' } };

/** Answers the page's calls. Only the top frame of our own address is heard, whoever else has the channel. */
export function answerCalls(dispatch: Dispatch, on: Pick<IpcMain, 'handle'> = ipcMain): void {
  on.handle('host', (event, name: unknown, input: unknown) =>
    isOwnPage(event.senderFrame) ? dispatch(name, input) : denied,
  );
}

function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(pageAddress);
}
