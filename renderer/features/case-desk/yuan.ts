import { type Fen, formatYuan } from '../../../shared/kernel/money.ts';

/** `¥126,000.00`; a dash where there is no sum. */
export const yuan = (sum: Fen | null): string => (sum === null ? '—' : `¥${formatYuan(sum)}`);
