/** 简称 of the places the program knows, by region id. */
const shortNames: Record<string, string> = {
  BJ: '京',
  SH: '沪',
  JS: '苏',
  ZJ: '浙',
  SD: '鲁',
  HA: '豫',
  CQ: '渝',
  HZ: '杭',
  NB: '甬',
  WZ: '温',
  JX: '嘉',
  HU: '湖',
  SX: '绍',
  JH: '金',
  QZ: '衢',
  ZS: '舟',
  TZ: '台',
  LS: '丽',
};

/** The first character of the narrowest place or of the unit in an office's name: 西门街道 → 西. */
function ownCharacter(name: string): string {
  const wide = name.replace(/^.*?(?:省|自治区)/u, '').replace(/^.{2,4}?市/u, '');
  const street = /(?:^|[区县市])([^区县市]+?)(?:街道|镇|乡|开发区|园区)/u.exec(wide);
  if (street) return [...(street[1] ?? '')][0] ?? '';
  const county = /^([^区县市]+?)[区县市]/u.exec(wide);
  if (county) return [...(county[1] ?? '')][0] ?? '';
  const first = [...wide][0] ?? '';
  // A name that is only the kind of office (劳动争议…) has no character of its own.
  return /^(?:劳动|人民|调解|职工|工会|总工会)/u.test(wide) ? '' : first;
}

/** 案号字头 proposed from the office's name and region, such as 甬西劳调字. Only a proposal: the user may change it. */
export function suggestCaseWord(name: string, region: string): string {
  const trimmed = name.trim();
  if (trimmed === '' && region === '') return '';
  return `${shortNames[region] ?? ''}${ownCharacter(trimmed)}劳调字`;
}
