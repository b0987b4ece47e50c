import { defineText } from './text.ts';

/** 恢复: the database of this window is not the one the disk knows. Never looks like a first start. */
export const recoveryText = defineText(
  {
    kinds: {
      loss: {
        title: '数据库是空的，磁盘上的资料还在',
        what: '程序发现浏览器里的数据库被清空了，可能是磁盘写满、清理软件或浏览器清除了数据。',
        next: '按“从磁盘恢复”，程序会用磁盘上的记录把全部案件重新装入。磁盘上的记录不会改动。',
      },
      older: {
        title: '数据库比磁盘上的资料旧',
        what: '磁盘上保存的改动比浏览器数据库里的多，可能是上次关机太快，或浏览器退回了旧的状态。',
        next: '按“从磁盘恢复”，程序会把缺少的改动补上。两边都有的内容不会重复。',
      },
      foreign: {
        title: '磁盘上的资料来自另一个数据库',
        what: '数据文件夹里的记录不是由这个浏览器数据库写入的，可能是换了浏览器、换了电脑，或数据文件夹是复制来的。',
        next: '按“从磁盘恢复”，以磁盘上的资料为准装入全部案件。磁盘上的记录不会改动。',
      },
      'host-unreachable': {
        title: '暂时连不上本机服务',
        what: '负责写入磁盘的本机程序没有回应，可能正在启动，或已被关闭。',
        next: '请稍等再试。如果仍然连不上，请关闭这个窗口，重新打开和解台。在连上之前不会写入任何内容。',
      },
      'held-elsewhere': {
        title: '和解台已经在另一个窗口打开',
        what: '为了避免两个窗口同时改动，同一时间只能用一个窗口。',
        next: '请回到已经打开的窗口；或先关闭那个窗口，再在这里按“再试一次”。',
      },
      'journal-damaged': {
        title: '磁盘上的部分记录读不出来',
        what: '磁盘上的记录有损坏，可能是断电、硬盘故障，或文件被其他程序改动。程序已停止写入，没有删除任何文件。',
        next: '请先把上面写明的数据文件夹整个复制到U盘，再联系维护人员。',
      },
    },
    whatHappened: '发生了什么',
    kept: '保留了什么',
    next: '接下来怎么做',
    keptEntries: (entries: string) => `磁盘上完好地保存着${entries}处改动，包括全部显示过“已保存”的内容。`,
    keptReadable: (entries: string) => `磁盘上有${entries}处改动可以读出。浏览器数据库没有改动。`,
    keptUnknown: '显示过“已保存”的内容都在磁盘上，没有改动。',
    keptHere: '没有改动任何资料。',
    torn: '最后一次没有写完的改动（断电时正在写入）已另外存放；它没有显示过“已保存”。',
    folder: (folder: string) => `数据文件夹：${folder}`,
    restore: '从磁盘恢复',
    restoring: '正在恢复，请不要关闭窗口',
    progress: (done: string, total: string) => `已装入 ${done} / ${total} 处改动`,
    progressOnly: (done: string) => `已装入 ${done} 处改动`,
    done: (entries: string) => `恢复完成，共装入${entries}处改动。`,
    doneUnknown: '恢复完成。',
    continue: '继续使用',
    retry: '再试一次',
    restoreFailed: '没有恢复完。磁盘上的资料没有改动，可以再试一次；如果还是不行，请联系维护人员。',
    notFirst: '这不是首次使用：请不要重新设置单位。',
  },
  {
    kinds: {
      loss: {
        title: 'The database is empty; the data on disk is still there',
        what: 'The database in the browser was emptied, perhaps by a full disk, a cleaning program or cleared browser data.',
        next: 'Press “Restore from disk”: every case is loaded again from the records on disk. Those records are not changed.',
      },
      older: {
        title: 'The database is older than the data on disk',
        what: 'The disk holds more changes than the database in the browser, perhaps because the computer was switched off too quickly.',
        next: 'Press “Restore from disk”: the missing changes are added. Nothing is entered twice.',
      },
      foreign: {
        title: 'The data on disk was written by another database',
        what: 'The records in the data folder were not written by this browser database: another browser, another computer, or a copied folder.',
        next: 'Press “Restore from disk”: every case is loaded from the disk. The records on disk are not changed.',
      },
      'host-unreachable': {
        title: 'The local service cannot be reached',
        what: 'The program that writes to the disk does not answer; it may be starting or closed.',
        next: 'Please try again in a moment. If it still does not answer, close this window and open Hejie Desk again. Nothing is written until then.',
      },
      'held-elsewhere': {
        title: 'Hejie Desk is open in another window',
        what: 'Only one window may be used at a time, so that two do not change the same data.',
        next: 'Go back to the open window, or close it and press “Try again” here.',
      },
      'journal-damaged': {
        title: 'Some records on disk cannot be read',
        what: 'The records on disk are damaged, perhaps by a power cut, a failing disk or another program. Writing has stopped; no file was deleted.',
        next: 'First copy the whole data folder named above to a USB stick, then ask for support.',
      },
    },
    whatHappened: 'What happened',
    kept: 'What is kept',
    next: 'What to do',
    keptEntries: (entries: string) =>
      `${entries} changes are safe on the disk, including everything that was shown as saved.`,
    keptReadable: (entries: string) =>
      `${entries} changes on the disk can be read. The database in the browser is unchanged.`,
    keptUnknown: 'Everything that was shown as saved is on the disk, unchanged.',
    keptHere: 'No data was changed.',
    torn: 'One last change that was being written during the power cut is kept aside; it was never shown as saved.',
    folder: (folder: string) => `Data folder: ${folder}`,
    restore: 'Restore from disk',
    restoring: 'Restoring; please keep this window open',
    progress: (done: string, total: string) => `${done} of ${total} changes loaded`,
    progressOnly: (done: string) => `${done} changes loaded`,
    done: (entries: string) => `Restored: ${entries} changes loaded.`,
    doneUnknown: 'Restored.',
    continue: 'Continue',
    retry: 'Try again',
    restoreFailed:
      'The restore did not finish. The data on disk is unchanged; please try again, or ask for support if it happens again.',
    notFirst: 'This is not a first start: please do not set up the office again.',
  },
);
