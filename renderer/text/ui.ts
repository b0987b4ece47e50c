import type { HostFailure } from '../../shared/host/contract.ts';
import { defineText } from './text.ts';

/** Words of the small shared parts. */
export const uiText = defineText(
  {
    cancel: '取消',
    close: '关闭',
    undo: '撤销',
    undone: '已撤销',
    loading: '正在读取…',
    retry: '重试',
    failed: '没有读出来',
    notSet: '未填',
    areaFree: '不在片区名册里，只按文字保存',
    notAsked: '未询问',
    yes: '是',
    no: '否',
    reasonNeeded: '请写明原因',
    capital: (words: string) => `大写：${words}`,
    moneyUnread: '请写成数字，例如 12600、12,600.50 或 1.26万，最多到分',
    numberUnread: (min: number) => `请写成不小于 ${min} 的整数`,
    dayUnread: '请填写完整的日期',
    dayTooEarly: (day: string) => `不应早于 ${day}`,
    dayTooLate: (day: string) => `不应晚于 ${day}`,
    yuan: '元',
  },
  {
    cancel: 'Cancel',
    close: 'Close',
    undo: 'Undo',
    undone: 'Undone',
    loading: 'Loading…',
    retry: 'Try again',
    failed: 'Could not be read',
    notSet: 'Not given',
    areaFree: 'Not in the register of areas; kept as written',
    notAsked: 'Not asked',
    yes: 'Yes',
    no: 'No',
    reasonNeeded: 'Please give the reason',
    capital: (words) => `In words: ${words}`,
    moneyUnread: 'Write a sum in yuan, such as 12600, 12,600.50 or 1.26万, at most two decimals',
    numberUnread: (min) => `Write a whole number of at least ${min}`,
    dayUnread: 'Please complete the date',
    dayTooEarly: (day) => `Should not be before ${day}`,
    dayTooLate: (day) => `Should not be after ${day}`,
    yuan: 'yuan',
  },
);

type Kinds =
  | HostFailure['kind']
  | 'invalid'
  | 'already-exists'
  | 'deleted'
  | 'no-office'
  | 'clock-behind'
  | 'database-changed'
  | 'storage-failed'
  | 'read-only'
  | 'stopped';

/** One sentence for each kind of failure: what happened, what was kept, what to do. */
export const failureText = defineText<Record<Kinds | 'unknown', string>>(
  {
    unknown:
      '这一步没有完成，出现了没有料到的情况。已保存的内容都在。请再试一次；仍不行，请关闭后重新打开程序。',
    'unknown-call': '程序的两部分版本不一致，这一步没有完成。已保存的内容都在。请关闭后重新打开程序。',
    'bad-input': '交给电脑的内容不合要求，这一步没有完成。已保存的内容都在。请检查填写的内容后再试。',
    denied: '系统没有允许这一步。已保存的内容都在。请换一个位置再试。',
    'not-found': '没有找到这条记录或这个文件，可能已被移走或删除。其他内容不受影响。请返回列表刷新后再看。',
    'disk-full': '磁盘已满，没有写入。此前保存的内容都在。请腾出空间后再试。',
    'no-permission': '没有写入这个位置的权限，文件没有保存。案件仍在本机。请换一个位置再试。',
    'stale-database': '数据文件夹里有更新的内容，本次改动没有写入。已保存的内容都在。请关闭后重新打开程序。',
    'journal-gap':
      '磁盘上的记录缺少一段，本次改动没有写入。数据库中的内容都在。请关闭后重新打开程序进行核对。',
    'journal-damaged':
      '磁盘上的记录有损坏，程序没有覆盖它。数据库中的内容都在。请先备份，再重新打开程序进行核对。',
    checksum: '文件内容与登记的校验值不符，没有采用。原有内容没有改动。请换一份文件再试。',
    unreachable:
      '暂时连不上本机的后台程序，改动已留在本窗口的数据库中。请不要清理浏览器数据，稍候再试或重新打开程序。',
    internal: '本机的后台程序出了差错，这一步没有完成。已保存的内容都在。请再试一次。',
    invalid: '有内容不合要求，没有保存。您填写的内容还在屏幕上。请检查标出的项目后再试。',
    'already-exists': '这条记录已经存在，没有重复保存。原有内容没有改动。',
    deleted: '这条记录已被删除，没有改动。请先恢复它再修改。',
    'no-office': '还没有设置调解组织，没有保存。请先到“设置”填写单位信息。',
    'clock-behind': '电脑的时间比上一次保存还早，没有保存。已保存的内容都在。请校准电脑时间后再试。',
    'database-changed':
      '数据库与刚才不一致，为免写错没有保存。磁盘上的内容都在。请关闭后重新打开程序进行核对。',
    'storage-failed': '数据库拒绝了写入，这次没有保存。此前保存的内容都在。请检查磁盘空间后重新打开程序。',
    'read-only': '磁盘空间太少，现在只能查看不能保存。已保存的内容都在。请腾出磁盘空间后再试。',
    stopped: '上一次写入没有完成，保存已暂停。已保存的内容都在。请关闭后重新打开程序进行核对。',
  },
  {
    unknown:
      'Something unexpected happened and this step was not completed. What was saved is safe. Try again; if it fails again, reopen the program.',
    'unknown-call':
      'Two parts of the program differ in version; this step was not completed. What was saved is safe. Reopen the program.',
    'bad-input':
      'What was sent did not fit; this step was not completed. What was saved is safe. Check the entries.',
    denied: 'The system did not allow this. What was saved is safe. Try another place.',
    'not-found':
      'This record or file was not found; it may have been moved or deleted. Nothing else is affected.',
    'disk-full':
      'The disk is full; nothing was written. What was saved before is safe. Free some space and try again.',
    'no-permission':
      'No permission to write there; the file was not saved. The case is safe. Try another place.',
    'stale-database': 'The data folder holds newer content; this change was not written. Reopen the program.',
    'journal-gap':
      'A part of the journal on disk is missing; this change was not written. Reopen the program to check.',
    'journal-damaged':
      'The journal on disk is damaged and was not overwritten. The database is safe. Back up, then reopen the program to check.',
    checksum: 'The file does not match its checksum and was not used. Nothing was changed. Try another copy.',
    unreachable:
      'The background program cannot be reached; the change is kept in this window’s database. Try again soon or reopen the program.',
    internal:
      'The background program had an error; this step was not completed. What was saved is safe. Try again.',
    invalid:
      'Some entries do not fit; nothing was saved. Your entries are still on the screen. Check the marked ones.',
    'already-exists': 'This record exists already and was not saved twice. Nothing was changed.',
    deleted: 'This record was deleted and was not changed. Restore it first.',
    'no-office': 'The mediation body is not set up yet; nothing was saved. Fill it in under Settings.',
    'clock-behind':
      'The computer’s clock is behind the last change; nothing was saved. Set the clock and try again.',
    'database-changed':
      'The database is not the one of a moment ago; nothing was saved. Reopen the program to check.',
    'storage-failed':
      'The database refused to write; this was not saved. What was saved before is safe. Check disk space and reopen the program.',
    'read-only':
      'Too little disk space: reading only. What was saved is safe. Free some space and try again.',
    stopped:
      'The last write did not complete and saving is paused. What was saved is safe. Reopen the program to check.',
  },
);

/** The sentence for anything thrown by an action: a refusal's own words, a typed failure's, or a general one. */
export function failureSentence(error: unknown, lang: 'zh-CN' | 'en'): string {
  if (typeof error === 'object' && error !== null) {
    if ('zh' in error && 'en' in error) {
      const words = lang === 'en' ? error.en : error.zh;
      if (typeof words === 'string') return words;
    }
    const kind = kindOf('failure' in error ? error.failure : error);
    const sentences: Record<string, string> = failureText[lang];
    const sentence = kind !== null && Object.hasOwn(sentences, kind) ? sentences[kind] : undefined;
    if (sentence) return sentence;
  }
  return failureText[lang].unknown;
}

function kindOf(failure: unknown): string | null {
  if (typeof failure !== 'object' || failure === null || !('kind' in failure)) return null;
  return typeof failure.kind === 'string' ? failure.kind : null;
}
