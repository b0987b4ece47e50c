import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../../shared/mediation/attachment-kinds.ts';

const bytes = (...parts: (number | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])),
  );

describe('the kind of a file is what its first bytes say', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['pdf', bytes('junk before\n%PDF-1.4')],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['png', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)],
    ['heic', bytes(0, 0, 0, 24, 'ftypheic')],
    ['other', bytes(0, 0, 0, 24, 'ftypmp42')],
    ['other', bytes('PK', 3, 4)],
    ['other', new Uint8Array()],
  ])('%s', (kind, file) => expect(kindOfFile(file)).toBe(kind));
});
