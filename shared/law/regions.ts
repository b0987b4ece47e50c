import type { Region } from './place.ts';

/**
 * Places with law of their own that the program knows. Add rows; an office may hand in a longer
 * register. Codes by GB/T 2260 中华人民共和国行政区划代码.
 */
export const regions: readonly Region[] = [
  { id: 'CN', zh: '全国', en: 'China', level: 'nation', parent: null, gbCode: '000000' },
  { id: 'BJ', zh: '北京市', en: 'Beijing', level: 'province', parent: 'CN', gbCode: '110000' },
  { id: 'SH', zh: '上海市', en: 'Shanghai', level: 'province', parent: 'CN', gbCode: '310000' },
  { id: 'JS', zh: '江苏省', en: 'Jiangsu', level: 'province', parent: 'CN', gbCode: '320000' },
  { id: 'ZJ', zh: '浙江省', en: 'Zhejiang', level: 'province', parent: 'CN', gbCode: '330000' },
  { id: 'SD', zh: '山东省', en: 'Shandong', level: 'province', parent: 'CN', gbCode: '370000' },
  { id: 'HA', zh: '河南省', en: 'Henan', level: 'province', parent: 'CN', gbCode: '410000' },
  { id: 'CQ', zh: '重庆市', en: 'Chongqing', level: 'province', parent: 'CN', gbCode: '500000' },
  { id: 'HZ', zh: '杭州市', en: 'Hangzhou', level: 'city', parent: 'ZJ', gbCode: '330100' },
  { id: 'NB', zh: '宁波市', en: 'Ningbo', level: 'city', parent: 'ZJ', gbCode: '330200' },
  { id: 'WZ', zh: '温州市', en: 'Wenzhou', level: 'city', parent: 'ZJ', gbCode: '330300' },
  { id: 'JX', zh: '嘉兴市', en: 'Jiaxing', level: 'city', parent: 'ZJ', gbCode: '330400' },
  { id: 'HU', zh: '湖州市', en: 'Huzhou', level: 'city', parent: 'ZJ', gbCode: '330500' },
  { id: 'SX', zh: '绍兴市', en: 'Shaoxing', level: 'city', parent: 'ZJ', gbCode: '330600' },
  { id: 'JH', zh: '金华市', en: 'Jinhua', level: 'city', parent: 'ZJ', gbCode: '330700' },
  { id: 'QZ', zh: '衢州市', en: 'Quzhou', level: 'city', parent: 'ZJ', gbCode: '330800' },
  { id: 'ZS', zh: '舟山市', en: 'Zhoushan', level: 'city', parent: 'ZJ', gbCode: '330900' },
  { id: 'TZ', zh: '台州市', en: 'Taizhou', level: 'city', parent: 'ZJ', gbCode: '331000' },
  { id: 'LS', zh: '丽水市', en: 'Lishui', level: 'city', parent: 'ZJ', gbCode: '331100' },
];
