import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sameValue } from '../../../shared/journal/canonical-json.ts';
import type { ChangeEntry } from '../../../shared/journal/change-entry.ts';
import { diffRows } from '../../../shared/journal/diff.ts';
import { foldOnto, foldRecord } from '../../../shared/journal/fold.ts';
import { chainFault, entryHash } from '../../../shared/journal/hash.ts';
import { hlcText, nextHlc, parseHlc } from '../../../shared/journal/hlc.ts';
import { schemaVersion } from '../../../shared/schema/migrations.ts';
import type { StoredRow } from '../../../shared/schema/row-types.ts';

const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const record = id(999);

/** An entry of device `d` as its `n`th, at millisecond `ms`. */
function entry(d: number, n: number, ms: number, ops: ChangeEntry['ops']): ChangeEntry {
  return {
    id: id(d * 1000 + n),
    batch: id(1),
    table: 'cases',
    recordId: record,
    officeId: id(2),
    deviceId: id(d),
    seq: n,
    hlc: hlcText({ ms, count: 0, device: id(d) }),
    vv: { [id(d)]: n },
    by: '',
    at: new Date(ms).toISOString(),
    verb: 'test',
    schema: schemaVersion,
    previousHash: '',
    ops,
  };
}

const set = (field: string, after: unknown, before: unknown = null) => ({ field, before, after });
const creation = entry(1, 1, 1, [set('deleted', false), set('level', 'blue'), set('body.facts', '')]);

const history = fc
  .array(
    fc.record({
      device: fc.integer({ min: 1, max: 3 }),
      ms: fc.integer({ min: 2, max: 30 }),
      field: fc.constantFrom('level', 'body.facts', 'body.later', 'deleted'),
      value: fc.oneof(fc.string(), fc.boolean(), fc.constant(null)),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    const seqs = new Map([[1, 1]]);
    return [
      creation,
      ...steps.map(({ device, ms, field, value }) => {
        const n = (seqs.get(device) ?? 0) + 1;
        seqs.set(device, n);
        return entry(device, n, ms, [set(field, value, 'before')]);
      }),
    ];
  });

describe('rule 7: a record is the fold of its entries', () => {
  it('in whatever order they come, and however often', () => {
    fc.assert(
      fc.property(
        history.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
          ),
        ),
        ([all, shuffled]) => {
          expect(foldRecord(shuffled)).toEqual(foldRecord(all));
        },
      ),
    );
  });

  it('later entries may be folded onto the row at hand', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 12 }), (all, cut) => {
        const sorted = [...all].sort((a, b) =>
          a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : a.id < b.id ? -1 : 1,
        );
        const at = Math.max(1, Math.min(cut, sorted.length - 1));
        const [early, late] = [sorted.slice(0, at), sorted.slice(at)];
        const row = foldRecord(early);
        if (!row || late.length === 0 || late.some((one) => one.hlc <= row.hlc)) return;
        expect(foldOnto(row, late)).toEqual(foldRecord(all));
      }),
    );
  });

  it('two people change different fields: both stay', () => {
    const a = entry(1, 2, 10, [set('level', 'red')]);
    const b = entry(2, 1, 9, [set('body.facts', '三个月未发')]);
    expect(foldRecord([creation, a, b])).toMatchObject({
      level: 'red',
      body: { facts: '三个月未发' },
      vv: { [id(1)]: 2, [id(2)]: 1 },
      hlc: a.hlc,
    });
  });

  it('the same field: the later clock wins, the device breaks a tie', () => {
    const a = entry(1, 2, 10, [set('level', 'red')]);
    const b = entry(2, 1, 10, [set('level', 'orange')]);
    expect(foldRecord([b, creation, a])).toMatchObject({ level: 'orange' });
  });

  it('while the first entry is missing there is no record', () => {
    expect(foldRecord([entry(2, 1, 9, [set('level', 'red')])])).toBeNull();
    expect(foldRecord([])).toBeNull();
  });

  it('a field named like a part of the language is a field', () => {
    const row = foldRecord([creation, entry(1, 2, 5, [set('__proto__', 'x'), set('body.__proto__', 'y')])]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(row?.body)).toBe(Object.prototype);
  });
});

describe('what changed', () => {
  const row = (level: string, body: Record<string, unknown>): StoredRow => ({
    id: record,
    officeId: id(2),
    hlc: 'x',
    vv: {},
    deleted: false,
    level,
    body,
  });

  it('names card fields as they are and body fields with body.', () => {
    expect(diffRows(row('red', { a: 1, list: [1] }), row('blue', { a: 2, list: [1] }))).toEqual([
      { field: 'body.a', before: 1, after: 2 },
      { field: 'level', before: 'red', after: 'blue' },
    ]);
  });

  it('a new record names every field; stamps are no change', () => {
    const fields = diffRows(null, row('red', { a: null })).map((one) => one.field);
    expect(fields).toEqual(['body.a', 'deleted', 'level', 'officeId']);
    expect(diffRows(row('red', {}), { ...row('red', {}), hlc: 'y', vv: { d: 2 } })).toEqual([]);
  });

  it('applying the difference to the old row gives the new one', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()), fc.constant(null));
    const bodies = fc.dictionary(fc.constantFrom('a', 'b', 'c.d'), value);
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        // Fields are never taken away, only set.
        const next = row('red', { ...before, ...after });
        const made = { ...creation, ops: diffRows(null, row('red', before)) };
        const changed = entry(1, 2, 5, diffRows(row('red', before), next));
        expect(foldRecord([made, changed])?.body).toEqual(next.body);
      }),
    );
  });
});

describe('hash chain', () => {
  const chain = (length: number) => {
    const entries: ChangeEntry[] = [];
    for (let n = 1; n <= length; n += 1) {
      const last = entries.at(-1);
      entries.push({ ...entry(1, n, n, []), previousHash: last ? entryHash(last) : '' });
    }
    return entries;
  };

  it('a whole chain has no fault, in any order', () => {
    expect(chainFault(chain(5))).toBeNull();
    expect(chainFault(chain(5).reverse())).toBeNull();
    expect(chainFault([])).toBeNull();
  });

  it.each([
    ['a missing entry', (all: ChangeEntry[]) => all.filter((one) => one.seq !== 3), 'chain-gap', 4],
    [
      'an altered entry',
      (all: ChangeEntry[]) => all.map((one) => (one.seq === 3 ? { ...one, by: 'x' } : one)),
      'chain-broken',
      4,
    ],
    ['a repeated number', (all: ChangeEntry[]) => [...all, ...all.slice(-1)], 'chain-gap', 5],
  ])('%s shows', (_, spoil, kind, seq) => {
    expect(chainFault(spoil(chain(5)))).toMatchObject({ kind, seq });
  });

  it('the text hashed does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'é' }] })).toBe('{"a":[{"c":"é","d":null}],"b":1}');
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });
});

describe('rule 8: clock readings', () => {
  it('always grow and sort as text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2 }), (times) => {
        let last = nextHlc(null, times[0] ?? 0, id(1));
        for (const ms of times.slice(1)) {
          const next = nextHlc(last, ms, id(1));
          expect(hlcText(next) > hlcText(last)).toBe(true);
          expect(parseHlc(hlcText(next))).toEqual(next);
          last = next;
        }
      }),
    );
  });
});
