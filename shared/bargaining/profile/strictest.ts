import { read } from '../../law/sources.ts';
import { type Layer, limited, row } from './layer.ts';

/** 从严掌握. Meets the national, 浙江, 宁波 and 杭州 texts at once where they differ. Our preset, not law. */
export const strictest: Layer = {
  id: 'strictest',
  rows: {
    parity: [row('equal', read('collectiveContract', '第十九条第二款'))],
    approval: [row('more-than-half', read('zjCollectiveContract', '第二十四条第二款'))],
    secretBallot: [row({ congress: 'error', otherBodies: 'warning' }, read('zjDemocracy', '第十五条第三款'))],
    filingPeriod: [limited('nat-wage-submit')],
    filingCopies: [row(5, read('zjCollectiveContract', '第三十四条'))],
  },
};
