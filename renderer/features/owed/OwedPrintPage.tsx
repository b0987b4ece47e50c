import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { placeName } from '../../../shared/law/place-name.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { useApp } from '../../app-context.tsx';
import { owedText } from '../../text/owed.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { computeOwed } from '../../ui/owed/compute.ts';
import { placeOfOffice } from '../../ui/owed/office-place.ts';
import { blankDraft, draftFromText, readDraft } from '../../ui/owed/owed-draft.ts';
import { OwedSheet } from '../../ui/owed/sheet/OwedSheet.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { useToday } from '../../ui/use-today.ts';
import { calculatorAddress, draftId } from './addresses.ts';

/** 计算单 (`/owed/print/:calculator`): the calculation with its working, on paper. */
export function OwedPrintPage() {
  const { calculator: name = '' } = useParams();
  const [params] = useSearchParams();
  const keptId = params.get('kept');
  const { owed, drafts, clock, desk, law } = useApp();
  const t = useText(owedText);
  const today = useToday(clock);
  const calculator = Object.hasOwn(calculators, name) ? calculators[name as CalculatorId] : null;
  const read = useLiveQuery(async () => {
    const [typed, kept, rows] = await Promise.all([
      drafts.load(draftId(name as CalculatorId, keptId)),
      keptId === null ? null : owed.kept(keptId),
      owed.figures(),
    ]);
    return { typed, kept, rows };
  }, [drafts, owed, name, keptId]);
  const computed = useMemo(() => {
    if (calculator === null || read === undefined) return null;
    const draft =
      readDraft(read.typed) ??
      (read.kept && draftFromText(read.kept.body.inputs)) ??
      blankDraft(placeOfOffice(desk.office.region));
    const context = { rows: read.rows, calendar: law.calendar, today };
    return { draft, ...computeOwed(calculator, draft, context) };
  }, [calculator, read, desk.office.region, law.calendar, today]);
  if (calculator !== null && computed === null) return <Loading />;
  if (calculator === null || computed === null)
    return <EmptyState title={t.unknownTitle} text={t.unknownText} />;
  return (
    <PrintSheet print={t.print} back={t.sheetBack} to={calculatorAddress(calculator.id, keptId)}>
      {computed.result.ok ? (
        <OwedSheet
          calculator={calculator}
          result={computed.result.value}
          computed={computed}
          office={desk.office.body.name}
          madeOn={today}
          place={placeName(computed.draft.place)}
          asker={read?.kept?.body.name ?? ''}
        />
      ) : (
        <EmptyState title={t.open} text={t.sheetNotYet} />
      )}
    </PrintSheet>
  );
}
