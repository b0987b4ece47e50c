/** A picture a paper can hold without transparency: 8 bit, RGB or grey. `data` is what a PDF takes over as it is. */
export type Picture = {
  kind: 'png' | 'jpeg';
  width: number;
  height: number;
  components: 1 | 3;
  /** The file as it was read. */
  bytes: Uint8Array;
  data: Uint8Array;
};

/** Why a file cannot be such a picture. */
export type PictureFault = 'unknown' | 'transparent' | 'colours' | 'damaged';

/**
 * Reads a PNG or JPEG file far enough to set it in a paper. PDF/A-1b knows no transparency, and paper no layers: a
 * picture with an alpha channel, a palette or four colours is refused.
 */
export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes.length > 8 && view.getUint32(0) === 0x89504e47) return readPng(bytes, view);
    if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpeg(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
  return 'unknown';
}

function readPng(bytes: Uint8Array, view: DataView): Picture | PictureFault {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colour, interlaced] = [bytes[24], bytes[25], bytes[28]];
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (at + 12 + length > bytes.length) return 'damaged';
    if (type === 0x74524e53) return 'transparent'; // tRNS
    if (type === 0x49444154) parts.push(bytes.subarray(at + 8, at + 8 + length)); // IDAT
    at += 12 + length;
  }
  if (colour === 4 || colour === 6) return 'transparent';
  if (depth !== 8 || interlaced !== 0 || (colour !== 0 && colour !== 2)) return 'colours';
  if (parts.length === 0 || width === 0 || height === 0) return 'damaged';
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return { kind: 'png', width, height, components: colour === 2 ? 3 : 1, bytes, data };
}

/** Looks for the frame header; what lies before it is passed over. */
function readJpeg(bytes: Uint8Array, view: DataView): Picture | PictureFault {
  for (let at = 2; ; ) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return 'damaged';
    const frame = marker >= 0xffc0 && marker <= 0xffc2;
    if (frame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      const components = view.getUint8(at + 9);
      if (width === 0 || height === 0) return 'damaged';
      if (view.getUint8(at + 4) !== 8 || (components !== 1 && components !== 3)) return 'colours';
      return { kind: 'jpeg', width, height, components, bytes, data: bytes };
    }
    if (marker === 0xffda || marker === 0xffd9) return 'damaged';
    at += 2 + view.getUint16(at + 2);
  }
}
