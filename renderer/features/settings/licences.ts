import type { Words } from '../../../shared/mediation/terms.ts';

type Licence = { name: string; licence: string; use: Words };

const use = (zh: string, en: string): Words => ({ zh, en });

/** Fonts and libraries inside the program. */
export const licences: readonly Licence[] = [
  { name: 'Noto Serif SC', licence: 'OFL-1.1', use: use('文书字体', 'Font of papers') },
  { name: 'Noto Sans SC', licence: 'OFL-1.1', use: use('界面字体', 'Font of the screen') },
  { name: 'React', licence: 'MIT', use: use('界面', 'Screens') },
  { name: 'React Router', licence: 'MIT', use: use('页面切换', 'Pages') },
  { name: 'MUI', licence: 'MIT', use: use('界面部件', 'Parts of screens') },
  { name: 'Emotion', licence: 'MIT', use: use('界面样式', 'Styles') },
  { name: 'Dexie', licence: 'Apache-2.0', use: use('本机数据库', 'Local database') },
  { name: 'zod', licence: 'MIT', use: use('数据检查', 'Checks of data') },
  { name: 'pdf-lib (@cantoo)', licence: 'MIT', use: use('PDF文书', 'PDF papers') },
  { name: 'date-fns', licence: 'MIT', use: use('日期显示', 'Dates') },
  { name: 'chinese-days', licence: 'MIT', use: use('节假日', 'Public holidays') },
  { name: 'pinyin-pro', licence: 'MIT', use: use('拼音查找', 'Pinyin search') },
  { name: '@noble/hashes', licence: 'MIT', use: use('校验', 'Checksums') },
  { name: 'Electron', licence: 'MIT', use: use('桌面程序', 'Desktop program') },
];
