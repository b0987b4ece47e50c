import type { Draft } from '../../schema/record-types.ts';
import type { RegionalParameter } from './record.ts';

/** A row of the table as a record of the office; who compared it elsewhere is not taken over. */
export function copyOf(row: RegionalParameter, corrects: string | null): Draft<'regionalFigures'> {
  return {
    key: row.key,
    regionCode: row.regionCode,
    effectiveFrom: row.effectiveFrom,
    body: {
      tier: row.tier ?? null,
      value: row.value,
      period: row.period,
      statisticalYear: row.statisticalYear ?? null,
      effectiveTo: row.effectiveTo,
      title: row.title,
      documentNo: row.documentNo,
      issuer: row.issuer,
      sourceNote: row.sourceNote,
      confidence: row.confidence,
      note: row.note ?? '',
      corrects,
      verifiedById: null,
    },
  };
}
