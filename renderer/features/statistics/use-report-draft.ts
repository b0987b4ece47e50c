import { useEffect, useState } from 'react';
import type { Period } from '../../../shared/statistics/period.ts';
import { useApp } from '../../app-context.tsx';
import { type FormShape, useFormDraft } from '../../ui/use-form-draft.ts';

/** What a person adds to a report. */
export type ReportWords = { approvedBy: string; remarks: string };

const blank: ReportWords = { approvedBy: '', remarks: '' };
const settles = 500;

/** What was kept is still of this form. */
const shape: FormShape<ReportWords> = {
  safeParse: (kept) => {
    const { approvedBy, remarks } = (kept ?? {}) as Partial<Record<keyof ReportWords, unknown>>;
    return typeof approvedBy === 'string' && typeof remarks === 'string'
      ? { data: { approvedBy, remarks } }
      : {};
  },
};

/** Reviewer and remarks of a report not yet submitted, kept as one types. `settled`: what the pages are laid out with. */
export function useReportDraft({ from, to }: Period) {
  const { drafts } = useApp();
  const form = useFormDraft(drafts, `report-${from}-${to}`, shape, blank);
  const { value } = form;
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settles);
    return () => clearTimeout(timer);
  }, [value]);
  return { ...form, settled };
}
