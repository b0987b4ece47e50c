/**
 * 案号: formal, given at acceptance from a running number per office and year; never reused.
 * @param deviceSegment letters that keep two machines of one office apart; empty on the first machine
 */
export function caseNumber(caseWord: string, year: number, deviceSegment: string, running: number): string {
  return `〔${year}〕${caseWord}第${deviceSegment}${String(running).padStart(4, '0')}号`;
}

/** 登记编号: provisional, unique even when no case is opened. */
export function intakeNumber(year: number, deviceSegment: string, running: number): string {
  return `登〔${year}〕${deviceSegment}${String(running).padStart(4, '0')}`;
}
