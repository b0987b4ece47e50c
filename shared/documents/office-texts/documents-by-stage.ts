import { bargainingDocuments } from '../../bargaining/document-titles.ts';
import { bargainingSteps } from '../../bargaining/stages.ts';
import type { Words } from '../../mediation/terms.ts';
import { paperStages } from '../cards/card.ts';
import { cardOf } from '../cards.ts';
import type { Template } from '../template.ts';
import { allTemplates } from './family.ts';

export type StageOfDocuments = { key: string; words: Words; documents: readonly Template[] };

/** 协商文书 outside the eight steps, by the number the catalogue gives them. */
const beyondSteps: Readonly<Record<number, Words>> = {
  9: { zh: '集体协商：履行', en: 'Bargaining: performance' },
  10: { zh: '集体协商：变更、续签和终止', en: 'Bargaining: change, renewal and end' },
  11: { zh: '集体协商：争议处理', en: 'Bargaining: disputes' },
  0: { zh: '集体协商：指导和归档', en: 'Bargaining: support and archive' },
};

const stepWords = (no: number): Words => {
  const step = Object.values(bargainingSteps).find((one) => one.no === no);
  return step
    ? { zh: `集体协商第${no}步：${step.zh}`, en: `Bargaining step ${no}: ${step.en}` }
    : (beyondSteps[no] ?? { zh: '集体协商', en: 'Bargaining' });
};

const stepOf = (id: string): number =>
  Object.hasOwn(bargainingDocuments, id)
    ? bargainingDocuments[id as keyof typeof bargainingDocuments].step
    : 0;

/** Every paper the program makes, by 办理环节 and then by the steps of 集体协商, in the order of the work. */
export function documentsByStage(): StageOfDocuments[] {
  const ofCases = Object.entries(paperStages).map(([key, words]) => ({
    key,
    words: words as Words,
    documents: allTemplates.filter((one) => cardOf(one.id)?.stage === key),
  }));
  const ofRounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0].map((no) => ({
    key: `step-${no}`,
    words: stepWords(no),
    documents: allTemplates.filter((one) => cardOf(one.id) === undefined && stepOf(one.id) === no),
  }));
  return [...ofCases, ...ofRounds].filter(({ documents }) => documents.length > 0);
}
