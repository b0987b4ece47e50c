import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFrames } from '../../electron/browser-shell/api.ts';

const flat = (value: unknown) => new Uint8Array(Buffer.concat(nodeFrames.encode(value)));

const key = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('$b', '$o', 'toJSON', 'constructor'));
const bytes = fc.uint8Array({ maxLength: 50 });
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    bytes,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('frame codec', () => {
  it('gives back any JSON with bytes in it, also objects that look like its own marks', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(nodeFrames.decode(flat(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('does not copy large bytes', () => {
    const large = new Uint8Array(10 << 20);
    expect(nodeFrames.encode({ large }).at(-1)).toBe(large);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a length beyond the end', new Uint8Array([0, 0, 0, 9, 123])],
    ['no JSON', new Uint8Array([0, 0, 0, 1, 123])],
    ['bytes beyond the end', new Uint8Array(Buffer.from('\0\0\0\x10{"$b":[0,99999]}'))],
    ['a negative place', new Uint8Array(Buffer.from('\0\0\0\x0d{"$b":[-4,2]}'))],
  ])('refuses %s', (_, frame) => {
    expect(() => nodeFrames.decode(frame)).toThrow();
  });

  it('survives any bytes: a value or a thrown error, never anything outside the frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => {
        try {
          nodeFrames.decode(junk);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
