import { describe, expect, it } from 'vitest';
import { suggestCaseWord } from '../../../renderer/features/first-run/suggest-case-word.ts';

describe('案号字头建议', () => {
  it.each([
    ['a street of Ningbo', '宁波市海曙区西门街道劳动争议调解中心', 'NB', '甬西劳调字'],
    ['a street alone', '西门街道劳动争议调解中心', 'NB', '甬西劳调字'],
    ['a town, province in the name', '浙江省宁波市鄞州区南浦镇劳动人事争议调解中心', 'NB', '甬南劳调字'],
    ['a district without a street', '宁波市海曙区总工会职工维权调解室', 'NB', '甬海劳调字'],
    ['a company committee', '北门电器配件有限公司劳动争议调解委员会', 'HZ', '杭北劳调字'],
    ['a name without a place of its own', '劳动争议调解委员会', 'SH', '沪劳调字'],
    ['the nation has no short name', '西门街道调解组织', 'CN', '西劳调字'],
    ['only the region so far', '', 'NB', '甬劳调字'],
    ['nothing so far', '', '', ''],
  ])('%s', (_, name, region, word) => {
    expect(suggestCaseWord(name, region)).toBe(word);
  });
});
