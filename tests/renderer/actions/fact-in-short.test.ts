import { describe, expect, it } from 'vitest';
import { factInShort } from '../../../renderer/actions/fact-in-short.ts';

describe('事实一览', () => {
  it.each([
    ['a text as it is', '海湾工业园区', '海湾工业园区'],
    ['one row by its name', [{ no: '1', name: '陈建国' }], '陈建国'],
    ['one row without a name by all it says', [{ no: '1', dueOn: '2026年12月15日' }], '1 2026年12月15日'],
    ['several rows by the first and their number', [{ name: '陈建国' }, { name: '李䶮' }], '陈建国 等2项'],
    ['nothing', [], ''],
  ])('%s', (_, fact, shown) => {
    expect(factInShort({ path: fact }, 'path')).toBe(shown);
  });
});
