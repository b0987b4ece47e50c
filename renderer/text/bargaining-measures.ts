import type { Words } from '../../shared/mediation/terms.ts';

/** Labels of the fields of a letter among the measures of a round. */
export const measureWords = {
  letterNo: { zh: '文号', en: 'Number of the letter' },
  inquiry: { zh: '调查情况', en: 'What was investigated' },
  investigators: { zh: '调查的监督员', en: 'Supervisors who investigated' },
  investigatorsHint: {
    zh: '每行一人：姓名｜监督员证号；人数不少于当地规定',
    en: 'One a line: name｜card number; as many as the place asks for',
  },
  pointsHint: { zh: '意见书中每行印成一条', en: 'Each line becomes a point of the opinion' },
} as const satisfies Record<string, Words>;
