import type { ExcludedRole } from '../profile/values.ts';
import type { Side } from '../terms.ts';

/** Said of a union officer: no head of the enterprise, whatever the words. */
const unionWords = /工会(?:委员会)?(?:主要)?负责人|工会(?:副)?主席|工会[^、，,;；]*|union[^,;]*/g;
const notThePerson = /助理|秘书|assistant|secretary/;

const workerSide: readonly (readonly [ExcludedRole, RegExp])[] = [
  ['relative', /亲属|配偶|relative|spouse/],
  [
    'hr-head',
    /(?:人力资源|人事|\bhr\b|human resources?).*(?:负责人|部长|经理|总监|主管|处长|科长|manager|director|head)/,
  ],
  ['investor', /出资人|投资人|股东|合伙人|企业主|业主|investor|shareholder|owner|\bpartner\b/],
  [
    'enterprise-principal',
    /法定代表人|董事长|执行董事|总经理|副总|总裁|厂长|企业(?:主要)?负责人|^主要负责人|^负责人|行政负责人|经营者|高级管理人员|高管|legal representative|general manager|\bgm\b|\bceo\b|\bcoo\b|\bcfo\b|president|chief executive|principal|managing director|chairman|factory director/,
  ],
];

/** The words as people and programs write them: `deputy-general-manager`, `副总经理`. */
const plain = (role: string) =>
  role
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/**
 * 不得担任协商代表的人员: what a post is, where a text excludes it from a side; `null` for all other posts.
 * @example excludedRoleOf('副总经理', 'worker') // 'enterprise-principal'
 */
export function excludedRoleOf(role: string, side: Side): ExcludedRole | null {
  const words = plain(role);
  if (side === 'employer') return /工会|union/.test(words) ? 'union-staff' : null;
  const rest = words.replace(unionWords, ' ').trim();
  const kind = workerSide.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
  return kind !== 'relative' && notThePerson.test(rest) ? null : kind;
}
