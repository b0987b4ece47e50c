import { read } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

/** 归档和重新调解 (T46–T47). */
export const archiveRows = {
  T46: {
    zh: '归档',
    en: 'Archive',
    from: ['closed'],
    to: 'archived',
    group: 'archive',
    papers: ['dossier-cover', 'dossier-index', 'dossier-notes'],
    starts: [],
    basis: [read('peoplesMediation', '第二十七条')],
  },
  T47: {
    zh: '重新调解（另立新案）',
    en: 'Mediate again as a new case',
    from: ['closed', 'archived'],
    to: 'same',
    group: 'archive',
    papers: ['mediation-application'],
    starts: [],
    basis: [read('civilProcedure', '第二百零六条'), read('peoplesMediation', '第三十三条第三款')],
  },
} as const satisfies Record<string, Transition>;
