const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;

/**
 * Sets the time of every file in a ZIP to one instant, in place, so that the same paper gives the same bytes.
 * @param at ISO instant, UTC; its wall time is written, since ZIP knows no zones
 * @throws RangeError when the bytes are no ZIP without a comment
 */
export function setZipTimes(zip: Uint8Array, at: string): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new RangeError('not a ZIP');
  const [time, date] = dosTime(at);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== centralHeader) throw new RangeError('a ZIP with a broken directory');
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new RangeError('a ZIP with a broken directory');
    for (const place of [entry + 12, local + 10]) {
      view.setUint16(place, time, true);
      view.setUint16(place + 2, date, true);
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

function dosTime(at: string): [time: number, date: number] {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = at.slice(11, 19).split(':').map(Number);
  return [(hour << 11) | (minute << 5) | (second >> 1), ((year - 1980) << 9) | (month << 5) | day];
}
