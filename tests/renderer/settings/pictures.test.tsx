import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { characterPictureActions } from '../../../renderer/actions/character-pictures.ts';
import { PicturesSection } from '../../../renderer/features/settings/PicturesSection.tsx';
import { ok } from '../../../shared/kernel/result.ts';
import { pngFile } from '../../shared/documents/picture-fixtures.ts';
import { fakeApp, renderAt, today } from '../frame/fake-app.tsx';
import { caseAt } from '../session-mode/case-at.tsx';

configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 40_000 });
// A canvas is the browser's; what it would cut out is handed in.
vi.mock('../../../renderer/ui/paper/normal-picture.ts', () => ({
  normalPicture: async () => pngFile(48, 48),
}));
afterEach(cleanup);

const codePoint = 0x2b36d;
const name = `“${String.fromCodePoint(codePoint)}” U+2B36D`;

/** The section over a real database; bytes are kept in a map under a name of their own. */
async function section() {
  const { db, change, app } = await caseAt('accepted');
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const needs = {
    db,
    change,
    blobs: {
      put: async (bytes: Uint8Array<ArrayBuffer>) => {
        const sha256 = String(bytes.byteLength).padStart(64, '0');
        kept.set(sha256, bytes);
        return ok({ sha256 });
      },
      get: async (sha256: string) => ok(kept.get(sha256)),
    },
  };
  const characterPictures = characterPictureActions(
    needs as unknown as Parameters<typeof characterPictureActions>[0],
  );
  const show = () =>
    renderAt(
      fakeApp([], { characterPictures, clock: app.clock }),
      <PicturesSection today={today} />,
      '/settings',
    );
  return { characterPictures, show };
}

it('says that there are none yet, and where one is put in', async () => {
  const { show } = await section();
  show();
  expect(await screen.findByText(/还没有生僻字图片/)).toBeTruthy();
});

it('lists character, code point, picture and moment; a replacement and a removal can be taken back', async () => {
  const { characterPictures, show } = await section();
  await characterPictures.set(codePoint, new Uint8Array(pngFile(24, 24)));
  const sizes = async () => (await characterPictures.list()).map(({ body }) => body.width);
  show();
  const row = await screen.findByRole('group', { name });
  expect(row.textContent).toMatch(/存入/);
  expect(await screen.findByRole('img', { name: String.fromCodePoint(codePoint) })).toBeTruthy();

  fireEvent.change(screen.getByLabelText(`更换图片… ${name}`, { selector: 'input' }), {
    target: { files: [new File(['x'], 'x.png', { type: 'image/png' })] },
  });
  await waitFor(async () => expect(await sizes()).toEqual([48]));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(async () => expect(await sizes()).toEqual([24]));

  fireEvent.click(screen.getByRole('button', { name: `移除图片 ${name}` }));
  await screen.findByText(/还没有生僻字图片/);
  expect(await sizes()).toEqual([]);
  fireEvent.click(screen.getAllByRole('button', { name: '撤销' }).at(-1) as HTMLElement);
  await screen.findByRole('group', { name });
  expect(await sizes()).toEqual([24]);
});
