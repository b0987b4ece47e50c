import { expect, it } from 'vitest';
import { custom } from '../../../shared/documents/cards/usual-bases.ts';
import { cited } from '../../../shared/documents/cited.ts';
import { quoted, read, recalled } from '../../../shared/law/sources.ts';

it('laws of the nation by their full title, others by their own, articles of one text together', () => {
  expect(
    cited([
      read('tradeUnion', '第二十三条'),
      read('zjUnionSupervision', '第二十一条'),
      read('zjUnionSupervision', '第二十二条'),
      quoted('arbitrationRules', '第七十四条'),
      read('womenProtection', '第九条'),
      read('zjTradeUnion', '第三条'),
    ]),
  ).toBe(
    '《中华人民共和国工会法》第二十三条、《浙江省工会劳动法律监督条例》第二十一条、第二十二条、《劳动人事争议仲裁办案规则》第七十四条、《女职工劳动保护特别规定》第九条、《浙江省实施〈中华人民共和国工会法〉办法》第三条',
  );
});

it('nothing from memory and no custom; nothing at all is an empty text', () => {
  expect(cited([recalled('enterpriseMediation', '第二十六条'), custom('内部审批惯例')])).toBe('');
});
