/** 诉求登记编号: running per office, year and machine; never reused. */
export function leadNumber(year: number, deviceSegment: string, running: number): string {
  return `诉〔${year}〕${deviceSegment}${String(running).padStart(4, '0')}`;
}

/** The series a lead's running number comes from. */
export const leadSeries = (year: number): string => `lead-${year}`;
