import Box from '@mui/material/Box';
import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from '../../ui/Loading.tsx';
import { AcceptanceSection } from './acceptance/AcceptanceSection.tsx';
import { DeadlinesSection } from './deadlines/DeadlinesSection.tsx';
import { HistorySection } from './history/HistorySection.tsx';
import type { OpenCase } from './open-case.ts';
import { OverviewSection } from './overview/OverviewSection.tsx';
import { PartiesSection } from './parties/PartiesSection.tsx';
import { PerformanceSection } from './performance/PerformanceSection.tsx';
import { RecordSection } from './record/RecordSection.tsx';
import type { SectionId } from './section-ids.ts';

type SectionView = ComponentType<{ open: OpenCase }>;

const ClaimsSection = lazy(async () => ({
  default: (await import('./claims/ClaimsSection.tsx')).ClaimsSection,
}));
const SessionsSection = lazy(async () => ({
  default: (await import('./sessions/SessionsSection.tsx')).SessionsSection,
}));
const AgreementSection = lazy(async () => ({
  default: (await import('./agreement/AgreementSection.tsx')).AgreementSection,
}));
const PapersSection = lazy(async () => ({
  default: (await import('./papers/PapersSection.tsx')).PapersSection,
}));
const EvidenceSection = lazy(async () => ({
  default: (await import('./evidence/EvidenceSection.tsx')).EvidenceSection,
}));
const RoutesSection = lazy(async () => ({
  default: (await import('./routes/RoutesSection.tsx')).RoutesSection,
}));
const MattersSection = lazy(async () => ({
  default: (await import('./matters/MattersSection.tsx')).MattersSection,
}));
const ArchiveSection = lazy(async () => ({
  default: (await import('./archive/ArchiveSection.tsx')).ArchiveSection,
}));

const views: Record<SectionId, SectionView> = {
  overview: OverviewSection,
  parties: PartiesSection,
  claims: ClaimsSection,
  evidence: EvidenceSection,
  acceptance: AcceptanceSection,
  history: HistorySection,
  sessions: SessionsSection,
  agreement: AgreementSection,
  papers: PapersSection,
  deadlines: DeadlinesSection,
  performance: PerformanceSection,
  routes: RoutesSection,
  matters: MattersSection,
  archive: ArchiveSection,
  record: RecordSection,
};

/** The section on show; a long one scrolls inside. */
export function SectionPanel({ section, open }: { section: SectionId; open: OpenCase }) {
  const View = views[section];
  return (
    <Box
      // Each section begins at its top.
      key={section}
      role="tabpanel"
      id={`panel-${section}`}
      aria-labelledby={`tab-${section}`}
      sx={{ flex: 1, minHeight: 0, overflowY: 'auto', px: 2, py: 1.5 }}
    >
      <Suspense fallback={<Loading />}>
        <View open={open} />
      </Suspense>
    </Box>
  );
}
