import Box from '@mui/material/Box';
import { bargainingCatalogue } from '../../../shared/documents/bargaining/catalogue.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import type { LedgerAsk, LedgerKind, LedgerRow } from '../../actions/paper-ledger.ts';
import { paperListText } from '../../text/paper-list.ts';
import { useText, useWord } from '../../text/text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { TextFilter } from '../../ui/TextFilter.tsx';

/** Narrows the register: text, document, where it comes from, state, period. */
export function PaperListFilters({ ask, onAsk }: { ask: LedgerAsk; onAsk: (ask: LedgerAsk) => void }) {
  const t = useText(paperListText);
  const word = useWord();
  const change = (patch: Partial<LedgerAsk>) => onAsk({ ...ask, ...patch });
  const all = ask.kind === 'round' ? bargainingCatalogue : [...catalogue, ...bargainingCatalogue];
  const offered = ask.kind === 'case' || ask.kind === 'lead' ? catalogue : all;
  return (
    <Box role="search" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextFilter label={t.find} value={ask.text} onChange={(text) => change({ text })} />
      <NarrowChoice
        label={t.kind}
        all={t.anyKind}
        value={ask.kind}
        options={Object.entries(t.kinds)}
        onChange={(kind) => change({ kind: kind as LedgerKind | null })}
        width={120}
      />
      <NarrowChoice
        label={t.document}
        all={t.anyDocument}
        value={ask.document}
        options={[...new Map(offered.map((one) => [one.id, word(one)] as const))]}
        onChange={(document) => change({ document })}
        width={200}
      />
      <NarrowChoice
        label={t.state}
        all={t.anyState}
        value={ask.state}
        options={Object.entries(t.states)}
        onChange={(state) => change({ state: state as LedgerRow['state'] | null })}
        width={120}
      />
      <Box sx={{ width: 150 }}>
        <DayInput label={t.from} value={ask.from} onChange={(from) => change({ from })} />
      </Box>
      <Box sx={{ width: 150 }}>
        <DayInput label={t.to} value={ask.to} onChange={(to) => change({ to })} />
      </Box>
    </Box>
  );
}
