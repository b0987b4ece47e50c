/** Text to UTF-8 and back; handed in, because neither is part of the language. */
export type TextCodec = { encode(text: string): Uint8Array; decode(bytes: Uint8Array): string };

/**
 * Frames a value with bytes in it for a byte stream: `[u32 json length][json][bytes …]`. Each `Uint8Array` stands in
 * the JSON as `{"$b":[offset,length]}`; an object that has a key `$b` or `$o` of its own travels as
 * `{"$o":[[key,value] …]}`, so nothing a user writes can be mistaken for bytes.
 */
export function frameCodec(text: TextCodec) {
  return {
    /** The frame in parts, so that large bytes are not copied together. */
    encode(value: unknown): Uint8Array<ArrayBuffer>[] {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let offset = 0;
      const json = JSON.stringify(value ?? null, (_key, inner: unknown) => {
        if (inner instanceof Uint8Array) {
          const at = offset;
          pieces.push(inner as Uint8Array<ArrayBuffer>);
          offset += inner.byteLength;
          return { $b: [at, inner.byteLength] };
        }
        return hasMarkKey(inner) ? { $o: Object.entries(inner) } : inner;
      });
      const body = text.encode(json) as Uint8Array<ArrayBuffer>;
      const head = new Uint8Array(4);
      new DataView(head.buffer).setUint32(0, body.byteLength);
      return [head, body, ...pieces];
    },

    /** The value of a frame. @throws RangeError or SyntaxError when it is no frame. */
    decode(frame: Uint8Array): unknown {
      if (frame.byteLength < 4) throw new RangeError('frame too short');
      const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
      const start = 4 + view.getUint32(0);
      if (start > frame.byteLength) throw new RangeError('frame too short');
      return JSON.parse(text.decode(frame.subarray(4, start)), (_key, inner: unknown) => {
        if (!isRecord(inner)) return inner;
        if (Array.isArray(inner.$o)) return Object.fromEntries(inner.$o as [string, unknown][]);
        if (!Array.isArray(inner.$b)) return inner;
        const [offset, length] = inner.$b as [number, number];
        if (!isCount(offset) || !isCount(length) || start + offset + length > frame.byteLength)
          throw new RangeError('bytes outside the frame');
        return new Uint8Array(frame.buffer, frame.byteOffset + start + offset, length);
      });
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const hasMarkKey = (value: unknown): value is object =>
  isRecord(value) && (Object.hasOwn(value, '$b') || Object.hasOwn(value, '$o'));
