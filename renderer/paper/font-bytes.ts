import type { Host } from '../../shared/host/contract.ts';

/** Where the body fonts of the papers lie; one copy for screen, worker and command line. */
export const paperFonts = {
  regular: '/fonts/NotoSerifSC-Regular.ttf',
  bold: '/fonts/NotoSerifSC-Bold.ttf',
};

const part = 4 * 1024 * 1024;

/** Loads a body font. @throws Error when the file is not served, which is a broken installation */
export async function loadFont(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`font ${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads one of the computer's own fonts through the host, part by part; null when it cannot be read. */
export async function readHostFont(
  host: Pick<Host, 'fonts.read'>,
  font: { id: string; bytes: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = new Uint8Array(font.bytes);
  for (let offset = 0; offset < font.bytes; offset += part) {
    const reply = await host['fonts.read']({
      id: font.id,
      offset,
      length: Math.min(part, font.bytes - offset),
    });
    if (!reply.ok) return null;
    whole.set(reply.value.bytes, offset);
  }
  return whole;
}
