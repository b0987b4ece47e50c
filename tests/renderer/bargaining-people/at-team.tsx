import { officeActions } from '../../../renderer/actions/office.ts';
import type { App } from '../../../renderer/app-context.tsx';
import { bargainingApp } from '../bargaining-desk/at-desk.tsx';

/** The desk of the sample union with what the pages of orders, people, enterprises and tables need beside it. */
export async function teamApp(startOn = '2026-06-01') {
  const desk = await bargainingApp(startOn);
  const files: { name: string; text: string }[] = [];
  const app = {
    ...desk.app,
    office: officeActions({ db: desk.db, change: desk.change, clock: desk.clock } as never),
    bargainingFiles: {
      saveTable: async (name: string, text: string) => {
        files.push({ name, text });
        return { token: 't', name: `${name}.csv`, place: '' };
      },
      reveal: async () => ({}),
    },
  } as unknown as App;
  return { ...desk, app, files };
}
