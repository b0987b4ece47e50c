import { defineText } from './text.ts';

/** Words around every page: rail, head, search, saved state, error pages. */
export const frameText = defineText(
  {
    program: '和解台',
    mark: '和',
    skip: '跳到正文',
    rail: '主导航',
    home: '工作台',
    leads: '诉求',
    statistics: '统计',
    cases: '案件',
    deadlines: '期限',
    people: '名册',
    owed: '计算',
    settings: '设置',
    homeDue: (count: number) => `${count}件今天到期或已逾期`,
    search: '搜索案件、姓名、单位、案号',
    searchHint: 'Ctrl K',
    searching: '正在查找…',
    noHits: '没有找到。可以换一个字词，姓名也可以输入拼音首字母。',
    searchFailed: '暂时不能查找。案件都在，请稍后再试。',
    hits: '搜索结果',
    allHits: (text: string) => `在案件列表中查看“${text}”的全部结果`,
    register: '登记',
    newLead: '记诉求',
    saveState: '保存状态',
    personMenu: (name: string) => `${name}，打开个人菜单`,
    nobody: '未选择人员',
    whoSits: '现在由谁办公',
    language: '界面语言',
    dark: '深色模式',
    light: '浅色模式',
    toSettings: '打开设置',
    changeFailed: '没有改成，请再试一次。',
    errorTitle: '这个页面出了问题',
    errorText:
      '已经保存的内容都在，没有丢失；正在填写的内容已存为草稿。请重新载入；如果还是这样，请先回到工作台。',
    reload: '重新载入',
    backHome: '回到工作台',
    errorDetail: '供维护人员查看的信息',
    notFoundTitle: '没有这个页面',
    notFoundText: '地址可能已经过期。案件都在，可以从案件列表打开。',
    toCases: '打开案件列表',
  },
  {
    program: 'Hejie Desk',
    mark: '和',
    skip: 'Skip to the page',
    rail: 'Main navigation',
    home: 'Desk',
    leads: 'Leads',
    statistics: 'Statistics',
    cases: 'Cases',
    deadlines: 'Dates',
    people: 'Roster',
    owed: 'Sums',
    settings: 'Settings',
    homeDue: (count: number) => `${count} due today or overdue`,
    search: 'Search cases, names, employers, numbers',
    searchHint: 'Ctrl K',
    searching: 'Searching…',
    noHits: 'Nothing found. Try another word; names can also be typed as pinyin initials.',
    searchFailed: 'Search is not available just now. All cases are there; try again in a moment.',
    hits: 'Search results',
    allHits: (text: string) => `All results for “${text}” in the case list`,
    register: 'New case',
    newLead: 'New lead',
    saveState: 'Saved state',
    personMenu: (name: string) => `${name}, open personal menu`,
    nobody: 'Nobody chosen',
    whoSits: 'Who is at the desk',
    language: 'Language',
    dark: 'Dark mode',
    light: 'Light mode',
    toSettings: 'Open settings',
    changeFailed: 'This was not changed. Please try again.',
    errorTitle: 'Something went wrong on this page',
    errorText:
      'Everything saved is still there; what you were typing is kept as a draft. Reload the page; if it happens again, go back to the desk first.',
    reload: 'Reload',
    backHome: 'Back to the desk',
    errorDetail: 'Details for support',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be out of date. All cases are there; open them from the list.',
    toCases: 'Open the case list',
  },
);

/** One short word and one explanation for each state of saving. */
export const savedText = defineText(
  {
    saving: '正在保存',
    savingWhy: '正在写入本机数据库和磁盘。',
    saved: '已保存',
    savedWhy: '全部改动都已写入本机磁盘。',
    waiting: '等待写入磁盘',
    waitingWhy: (entries: number) =>
      `有${entries}处改动已存入数据库，还没有写到磁盘。程序会自动再试。写好之前请不要关闭电脑，也不要清除浏览器数据。`,
    diskLow: '磁盘空间不足',
    diskLowWhy: (free: string) => `磁盘只剩${free}。改动仍照常保存。请尽快清理磁盘，例如删除不用的下载文件。`,
    readOnly: '只读',
    readOnlyWhy: (free: string) =>
      `磁盘只剩${free}，为避免丢失，暂停写入。已保存的案件都在，可以查看和打印。清理磁盘后会自动恢复。`,
    stopped: '已停止写入',
    stoppedWhy:
      '有一次写入没有成功。为保护数据，程序已停止写入；此前显示“已保存”的内容都在磁盘上。请按“检查并继续”，程序检查数据完好后接着写入。',
    verify: '检查并继续',
    verifyFailed:
      '检查没有通过，不能继续写入。此前显示“已保存”的内容都在磁盘上。请重新打开，程序会带您恢复。',
    reopen: '重新打开',
  },
  {
    saving: 'Saving',
    savingWhy: 'Writing to the database and the disk of this computer.',
    saved: 'Saved',
    savedWhy: 'Every change is on the disk of this computer.',
    waiting: 'Waiting for the disk',
    waitingWhy: (entries: number) =>
      `${entries} changes are in the database but not yet on the disk. The program keeps trying. Until then please do not switch off the computer or clear browser data.`,
    diskLow: 'Little disk space',
    diskLowWhy: (free: string) =>
      `Only ${free} are free. Changes are still saved. Please free some space soon, for example old downloads.`,
    readOnly: 'Read only',
    readOnlyWhy: (free: string) =>
      `Only ${free} are free, so nothing is written for now. All saved cases are there to read and print. Writing resumes once there is space.`,
    stopped: 'Writing stopped',
    stoppedWhy:
      'A write did not succeed. To protect the data the program stopped writing; everything shown as saved is on the disk. “Check and continue” looks whether the data are whole and then writes on.',
    verify: 'Check and continue',
    verifyFailed:
      'The check did not pass, so nothing can be written. Everything shown as saved is on the disk. Please reopen: the program leads you through the recovery.',
    reopen: 'Reopen',
  },
);

/** Each language in its own words. */
export const languageNames = { 'zh-CN': '中文', en: 'English' } as const;
