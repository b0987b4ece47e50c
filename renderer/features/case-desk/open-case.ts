export type { OpenCase } from '../../actions/case-reads.ts';
