import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allows } from '../../electron/services/fonts/embeddable.ts';
import { fontFolders } from '../../electron/services/fonts/known-fonts.ts';
import { fontsService } from '../../electron/services/fonts.ts';
import { tempFolder } from './temp-folder.ts';

/** The least of a TrueType file that is looked at: a table directory, and OS/2 with its embedding bits. */
function fontFile(fsType: number, outlines = 'glyf'): Uint8Array {
  const bytes = Buffer.alloc(80);
  bytes.writeUInt32BE(0x00010000, 0);
  bytes.writeUInt16BE(2, 4);
  for (const [index, [tag, at]] of (
    [
      ['OS/2', 60],
      [outlines, 76],
    ] as const
  ).entries()) {
    bytes.write(tag, 12 + index * 16, 'latin1');
    bytes.writeUInt32BE(at, 12 + index * 16 + 8);
  }
  bytes.writeUInt16BE(fsType, 68);
  return bytes;
}

describe('fonts', () => {
  it('finds known fonts deep in the folders, whatever the case of their names, and reads them in parts', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'truetype', 'win'), { recursive: true });
    await writeFile(join(folder, 'truetype', 'win', 'SIMSUNB.TTF'), fontFile(0x0008));
    await writeFile(join(folder, 'truetype', 'HanaMinB.ttf'), fontFile(0));
    await writeFile(join(folder, 'Other.ttf'), fontFile(0));
    const fonts = fontsService([join(folder, 'not-there'), folder]);
    expect(await fonts['fonts.list']({})).toEqual({
      fonts: [
        { id: 'simsun-extb', family: 'SimSun-ExtB', bytes: 80 },
        { id: 'hanamin-b', family: 'HanaMinB', bytes: 80 },
      ],
    });
    const { bytes } = await fonts['fonts.read']({ id: 'hanamin-b', offset: 60, length: 1000 });
    expect(bytes).toHaveLength(20);
    expect((await fonts['fonts.read']({ id: 'hanamin-b', offset: 500, length: 10 })).bytes).toHaveLength(0);
    await expect(fonts['fonts.read']({ id: '../x', offset: 0, length: 1 })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it.each([
    ['its maker forbids embedding', fontFile(0x0002)],
    ['it has other outlines', fontFile(0, 'CFF ')],
    ['it is no font', new Uint8Array([1, 2, 3])],
  ])('does not list a font when %s', async (_, content) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'simsunb.ttf'), content);
    expect(await fontsService([folder])['fonts.list']({})).toEqual({ fonts: [] });
  });

  it.each([
    [0x0000, true],
    [0x0002, false],
    [0x0004, true],
    [0x0008, true],
    [0x000c, true],
    [0x0006, true],
    [0x0108, false],
    [0x0200, false],
  ])('embedding bits %i: %s', (bits, allowed) => {
    expect(allows(bits)).toBe(allowed);
  });

  it('looks in the folders of each system', () => {
    const at = (platform: NodeJS.Platform, env = {}) => fontFolders({ platform, env, home: '/home/li' });
    expect(at('win32', { WINDIR: 'D:\\Win', LOCALAPPDATA: 'C:\\L' })).toEqual([
      'D:\\Win\\Fonts',
      'C:\\L\\Microsoft\\Windows\\Fonts',
    ]);
    expect(at('darwin')).toContain('/home/li/Library/Fonts');
    expect(at('linux')).toContain('/home/li/.local/share/fonts');
  });
});
