import type { RoundDueRow } from '../../shared/bargaining/process/round-due-row.ts';
import { type IcsEvent, icsFile } from '../../shared/deadlines/ics.ts';
import type { Host } from '../../shared/host/contract.ts';
import { leadDueName } from '../../shared/mediation/leads/lead-due-names.ts';
import type { LeadDueRow } from '../../shared/mediation/leads/lead-row.ts';
import { leadKinds } from '../../shared/mediation/process-terms.ts';
import type { SlimRow } from '../../shared/search/slim-case.ts';
import type { ListQuery, ListResult } from '../../shared/search/slim-query.ts';
import type { Clock } from '../clock.ts';
import { hostDone } from './host-done.ts';
import type { leadReads } from './lead-reads.ts';
import { NotAllowed } from './needs.ts';
import type { roundDues } from './round-dues.ts';

type DeskNeeds = {
  list: (query: ListQuery) => Promise<ListResult>;
  leads: Pick<ReturnType<typeof leadReads>, 'due'>;
  rounds: Pick<ReturnType<typeof roundDues>, 'due'>;
  host: Pick<Host, 'papers.save'>;
  clock: Clock;
};

/** Which next dates: of everybody and every kind unless said. `only`: of cases, of leads or of rounds alone. */
export type DueSelection = Pick<ListQuery, 'mediatorId' | 'dueKind'> & {
  only?: 'cases' | 'leads' | 'rounds';
};

const pageRows = 1000;

/** 期限: what the desk of all next dates does beside reading lists. */
export function deadlineDeskActions({ list, leads, rounds, host, clock }: DeskNeeds) {
  return {
    /** 导出日历: the next date of every open case, lead and round of bargaining as an .ics file; says how many there are. */
    exportCalendar: async ({ only, ...selection }: DueSelection) => {
      const wanted = (what: typeof only) => only === undefined || only === what;
      const [rows, open, bargained] = await Promise.all([
        wanted('cases') ? everyDue(list, selection) : [],
        wanted('leads') ? leads.due({ personId: selection.mediatorId }) : [],
        wanted('rounds') ? rounds.due({ personId: selection.mediatorId }) : [],
      ]);
      const events = [...rows.map(eventOf), ...open.map(leadEvent), ...bargained.map(roundEvent)];
      if (events.length === 0) throw new NotAllowed(nothing);
      const today = clock.today();
      const text = icsFile({
        name: '和解台期限',
        stamp: clock.now().toISOString(),
        events,
      });
      const bytes = new TextEncoder().encode(text);
      const saved = await hostDone(host['papers.save']({ folder: '期限', name: `期限-${today}.ics`, bytes }));
      return { ...saved, count: events.length };
    },
  };
}

const nothing = {
  zh: '没有可以导出的期限，没有生成文件。可以清除筛选条件后再试。',
  en: 'There is no date to export, so no file was made. Clear the filters and try again.',
};

async function everyDue(list: DeskNeeds['list'], selection: DueSelection): Promise<SlimRow[]> {
  const rows: SlimRow[] = [];
  for (;;) {
    const page = await list({
      ...selection,
      open: true,
      sort: { key: 'nextDueOn', dir: 'asc' },
      from: rows.length,
      count: pageRows,
    });
    // Those without a date come last.
    const dated = page.rows.filter((row) => row.nextDueOn !== null);
    rows.push(...dated);
    if (dated.length < pageRows) return rows;
  }
}

/** Names of parties stay out: calendars are shared and synchronised. The case number finds the case. */
function eventOf(row: SlimRow): IcsEvent {
  const number = row.caseNo ?? row.intakeNo;
  const what = row.nextDueZh || '期限暂时算不出来';
  return {
    uid: `${row.id}-${row.nextDueId ?? 'due'}@hejie-desk`,
    on: row.nextDueOn as NonNullable<SlimRow['nextDueOn']>,
    summary: `${what}${row.nextDueProvisional ? '（暂定）' : ''} ${number}`,
    description: [
      `案件：${number}`,
      `事项：${what}`,
      `经办：${row.mediatorNames.join('、') || '未指派'}`,
      row.nextDueProvisional ? '当年放假安排尚未公布，日期为暂定。' : '',
      '日期以和解台中的案件为准。',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    category: '劳动争议调解期限',
  };
}

/** A lead names nobody either: its number finds it. */
function leadEvent(row: LeadDueRow): IcsEvent {
  const what = leadDueName(row.dueId).zh;
  return {
    uid: `${row.id}-${row.dueId ?? 'due'}@hejie-desk`,
    on: row.dueOn,
    summary: `${what} ${row.no}`,
    description: [
      `诉求：${row.no}（${leadKinds[row.kind].zh}）`,
      `事项：${what}`,
      `经办：${row.personName || '未指派'}`,
      '日期以和解台中的诉求为准。',
    ].join('\n'),
    category: '职工诉求办理期限',
  };
}

/** A round names its enterprise in public anyway, but the number is enough to find it. */
function roundEvent(row: RoundDueRow): IcsEvent {
  const what = row.due.zh;
  return {
    uid: `${row.id}-${row.dueId ?? 'due'}@hejie-desk`,
    on: row.dueOn,
    summary: `${what}${row.provisional ? '（暂定）' : ''} ${row.no}`,
    description: [
      `集体协商：${row.no}`,
      `事项：${what}`,
      `经办：${row.personNames.join('、') || '未指派'}`,
      row.provisional ? '当年放假安排尚未公布，日期为暂定。' : '',
      '日期以和解台中的协商为准。',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    category: '集体协商期限',
  };
}
