import { createContext, useContext } from 'react';
import type { HostFailure } from '../shared/host/contract.ts';
import type { YearArrangement } from '../shared/law/workdays/arrangement.ts';
import type { WorkCalendar } from '../shared/law/workdays/work-calendar.ts';
import type { AcceptanceCheck } from '../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../shared/mediation/case-file.ts';
import type { Row } from '../shared/schema/record-types.ts';
import type { agreementActions } from './actions/agreement.ts';
import type { areaActions } from './actions/areas.ts';
import type { arrangementActions } from './actions/arrangements.ts';
import type { attachmentActions } from './actions/attachments.ts';
import type { BargainingActions } from './actions/bargaining/bargaining.ts';
import type { bargainingFiles } from './actions/bargaining/files.ts';
import type { RoundAttachmentActions } from './actions/bargaining/round-attachments.ts';
import type { RoundPaperActions } from './actions/bargaining/round-paper-types.ts';
import type { teamPaperActions } from './actions/bargaining/team-papers.ts';
import type { caseActions } from './actions/case.ts';
import type { caseReads } from './actions/case-reads.ts';
import type { characterPictureActions } from './actions/character-pictures.ts';
import type { deadlineDeskActions } from './actions/deadline-desk.ts';
import type { DeviceSettings } from './actions/device-settings.ts';
import type { dossierActions } from './actions/dossier.ts';
import type { draftActions } from './actions/drafts.ts';
import type { dueNotices } from './actions/due-notices.ts';
import type { findOthers } from './actions/find-others.ts';
import type { intakeActions } from './actions/intake.ts';
import type { leadPaperActions } from './actions/lead-papers.ts';
import type { leadReads } from './actions/lead-reads.ts';
import type { leadActions } from './actions/leads.ts';
import type { officeActions } from './actions/office.ts';
import type { owedActions } from './actions/owed.ts';
import type { paperLedger } from './actions/paper-ledger.ts';
import type { paperSetActions } from './actions/paper-sets.ts';
import type { PaperActions } from './actions/paper-types.ts';
import type { processActions } from './actions/process/process.ts';
import type { roundDues } from './actions/round-dues.ts';
import type { saveState } from './actions/save-state.ts';
import type { sessionCalendar } from './actions/session-calendar.ts';
import type { sessionActions } from './actions/sessions.ts';
import type { statisticsActions } from './actions/statistics.ts';
import type { wordingActions } from './actions/wordings.ts';
import type { Clock } from './clock.ts';

/** Everything a page may do, handed in by `main.tsx` and by tests. Pages never touch database or host. */
export type App = {
  clock: Clock;
  office: ReturnType<typeof officeActions>;
  intake: ReturnType<typeof intakeActions>;
  /** 诉求: what is read on the first screen, what is done with one. */
  leadList: ReturnType<typeof leadReads>;
  leads: ReturnType<typeof leadActions>;
  leadPapers: ReturnType<typeof leadPaperActions>;
  /** 片区和走访. */
  areas: ReturnType<typeof areaActions>;
  cases: ReturnType<typeof caseActions>;
  sessions: ReturnType<typeof sessionActions>;
  /** 会议日程: sessions of all cases by their time, and what clashes. */
  sessionCalendar: ReturnType<typeof sessionCalendar>;
  agreements: ReturnType<typeof agreementActions>;
  /** 办理: agents, evidence, recusal, extension, endings, routes, supervision, archive, undo … */
  process: ReturnType<typeof processActions>;
  papers: PaperActions;
  /** 文书簿: papers of all cases, leads and rounds. */
  paperLedger: ReturnType<typeof paperLedger>;
  /** 成套文书: several papers of a case printed in one job, or in one PDF. */
  paperSets: ReturnType<typeof paperSetActions>;
  /** 字形图片: pictures of characters no font has. */
  characterPictures: ReturnType<typeof characterPictureActions>;
  attachments: ReturnType<typeof attachmentActions>;
  dossiers: ReturnType<typeof dossierActions>;
  /** 协商文书: made, printed, signed, bound. */
  roundPapers: RoundPaperActions;
  /** 协商附件: files kept with a round. */
  roundAttachments: RoundAttachmentActions;
  deadlineDesk: ReturnType<typeof deadlineDeskActions>;
  /** 计算: regional figures, calculations kept for people who asked. */
  owed: ReturnType<typeof owedActions>;
  /** 集体协商: enterprises, rounds, contracts, the work around them. */
  bargaining: BargainingActions;
  /** 指导员与活动的文书. */
  teamPapers: ReturnType<typeof teamPaperActions>;
  /** Spreadsheets of 集体协商, written into the data folder. */
  bargainingFiles: ReturnType<typeof bargainingFiles>;
  /** 集体协商 in the lists of next dates, read on the first screen. */
  roundDues: ReturnType<typeof roundDues>;
  /** 统计: figures of a period, the records behind them, reports. */
  statistics: ReturnType<typeof statisticsActions>;
  /** 条款库, 文书用语 of the office. */
  wordings: ReturnType<typeof wordingActions>;
  drafts: ReturnType<typeof draftActions>;
  /** 到期提醒. */
  notices: ReturnType<typeof dueNotices>;
  /** Lists, search, one case. */
  read: ReturnType<typeof caseReads>;
  /** 查找 of leads and rounds, beside the cases. */
  others: ReturnType<typeof findOthers>;
  /** 正在保存 / 已保存 / …, as a store for useSyncExternalStore. */
  saved: ReturnType<typeof saveState>;
  /** 放假安排: what the office enters, and what follows from it. */
  arrangements: ReturnType<typeof arrangementActions>;
  /** Questions of law about one case. */
  law: {
    /** 放假安排 the office entered. */
    arrangements: readonly YearArrangement[];
    /** 工作日历 everything here counts by. Read it in drawing: it is fetched after the first screen. */
    readonly calendar: WorkCalendar;
    acceptanceChecks(file: CaseFile): Promise<AcceptanceCheck[]>;
  };
  device: {
    settings: DeviceSettings;
    change(patch: Partial<DeviceSettings>): Promise<void>;
  };
  /** The office of this desk and who sits at it. */
  desk: { office: Row<'offices'>; me: Row<'people'> };
  about: { version: string; shell: 'electron' | 'browser'; dataFolder: string } | { failure: HostFailure };
};

export const AppContext = createContext<App | null>(null);

/** The app of this window. @throws Error outside the provider, which is a bug */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('no app in context');
  return app;
}
