import { z } from 'zod';
import { addDays, dayOf, localMinute, zLocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import { riskOf } from '../../../../../shared/mediation/case-risk.ts';
import { riskFacts } from '../../../../../shared/mediation/process-terms.ts';
import { riskHandling } from '../../../../../shared/mediation/risk-handling.ts';
import { codesOf } from '../../../../../shared/mediation/terms.ts';
import { given, stepForm } from '../form/step-form.ts';
import { AlertHandling } from './AlertHandling.tsx';

const reports = z.array(z.object({ to: z.string(), at: zLocalMinute.nullable() }));
const facts = z.array(z.enum(codesOf(riskFacts)));

const levels = {
  major: { zh: '红色：重大紧急', en: 'Red: major' },
  urgent: { zh: '橙色：紧急', en: 'Orange: urgent' },
};

/** 应急报告 and 解除应急, and the facts the level is drawn from. */
export const alertForms = {
  T44: stepForm(
    z.object({
      level: z.enum(['urgent', 'major']),
      at: zLocalMinute.nullable(),
      place: z.string(),
      facts,
      reason: z.string(),
      measures: z.string(),
      reports,
      nextReportAt: zLocalMinute.nullable(),
    }),
    {
      about: AlertHandling,
      grave: true,
      blank: ({ file, today, minute }) => {
        const { level } = riskOf(file, today);
        const hours = riskHandling[level].reportEveryHours;
        return {
          level: level === 'red' ? ('major' as const) : ('urgent' as const),
          at: minute,
          place: '',
          facts: file.case.body.riskFacts,
          reason: '',
          measures: '',
          reports: [{ to: '上级工会', at: null }],
          nextReportAt: hours === 24 ? localMinute(`${addDays(dayOf(minute), 1)}T${minute.slice(11)}`) : null,
        };
      },
      fields: [
        { kind: 'choice', name: 'level', label: 'alertLevel', terms: () => levels },
        { kind: 'minute', name: 'at', label: 'incidentAt', required: true },
        { kind: 'text', name: 'place', label: 'incidentPlace' },
        { kind: 'ticks', name: 'facts', label: 'riskFacts', terms: () => riskFacts },
        { kind: 'note', name: 'reason', label: 'incidentWhat', required: true },
        { kind: 'note', name: 'measures', label: 'measures' },
        { kind: 'reports', name: 'reports', label: 'reportedTo', required: true },
        { kind: 'minute', name: 'nextReportAt', label: 'nextReportAt' },
      ],
      run: async ({ process }, value, { file }) => {
        const { level, place, reason, measures, nextReportAt } = value;
        const at = given(value.at);
        const told = value.reports.filter((one) => one.to.trim() !== '');
        await process.raiseAlert(file.case.id, {
          level,
          at,
          reason,
          facts: value.facts,
          body: {
            target: told.map((one) => one.to.trim()).join('、'),
            proposal: measures.trim(),
            incident: {
              type: levels[level].zh,
              at,
              place: place.trim(),
              // Somebody who was not told yet stands among those to be told, not among the reports.
              reportedTo: told.flatMap((one) => (one.at ? [{ to: one.to.trim(), at: one.at }] : [])),
              nextReportAt,
            },
          },
        });
        return { section: 'papers' };
      },
    },
  ),
  'alert-over': stepForm(z.object({ reason: z.string() }), {
    blank: () => ({ reason: '' }),
    fields: [{ kind: 'note', name: 'reason', label: 'alertOverWhy', required: true }],
    run: async ({ process }, { reason }, { file }) => {
      await process.endAlert(file.case.id, reason.trim());
      return {};
    },
  }),
  'risk-facts': stepForm(z.object({ facts }), {
    about: AlertHandling,
    blank: ({ file }) => ({ facts: file.case.body.riskFacts }),
    fields: [{ kind: 'ticks', name: 'facts', label: 'riskFacts', terms: () => riskFacts }],
    run: async ({ process }, value, { file }) => {
      await process.recordFindings(file.case.id, { riskFacts: value.facts });
      return {};
    },
  }),
};
