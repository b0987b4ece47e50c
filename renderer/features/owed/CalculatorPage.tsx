import { useLiveQuery } from 'dexie-react-hooks';
import { useParams, useSearchParams } from 'react-router';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { useApp } from '../../app-context.tsx';
import { owedText } from '../../text/owed.ts';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { CalculatorDesk } from './CalculatorDesk.tsx';
import { OwedHead } from './OwedHead.tsx';

/** One calculator (`/owed/:calculator`), or a kept calculation (`?kept=…`). */
export function CalculatorPage() {
  const { calculator: name = '' } = useParams();
  const [params] = useSearchParams();
  const keptId = params.get('kept');
  const { owed } = useApp();
  const t = useText(owedText);
  const words = useText(keptText);
  const rows = useLiveQuery(() => owed.figures(), [owed]);
  const kept = useLiveQuery(
    async () => (keptId === null ? null : ((await owed.kept(keptId)) ?? 'gone')),
    [owed, keptId],
  );
  const calculator = Object.hasOwn(calculators, name) ? calculators[name as CalculatorId] : null;
  if (calculator === null || kept === 'gone') {
    const lost = calculator === null;
    return (
      <>
        <OwedHead tab="calculators" />
        <EmptyState title={lost ? t.unknownTitle : words.gone} text={lost ? t.unknownText : words.goneText} />
      </>
    );
  }
  // A record read a moment ago of another address is not this one.
  if (rows === undefined || kept === undefined || (kept?.id ?? null) !== keptId) return <Loading />;
  return <CalculatorDesk key={`${name} ${keptId}`} calculator={calculator} rows={rows} kept={kept} />;
}
