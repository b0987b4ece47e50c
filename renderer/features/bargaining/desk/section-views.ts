import type { ComponentType } from 'react';
import type { RoundSection } from '../../../ui/round-sections.ts';
import { CoveredSection } from '../enterprise/CoveredSection.tsx';
import { RoundOrders } from '../orders/RoundOrders.tsx';
import { ContractSection } from '../sections/ContractSection.tsx';
import { DeadlinesSection } from '../sections/DeadlinesSection.tsx';
import { FilingSection } from '../sections/FilingSection.tsx';
import { MaterialsSection } from '../sections/MaterialsSection.tsx';
import { MeasuresSection } from '../sections/MeasuresSection.tsx';
import { MeetingsSection } from '../sections/MeetingsSection.tsx';
import { OffersSection } from '../sections/OffersSection.tsx';
import { OverviewSection } from '../sections/OverviewSection.tsx';
import { PapersSection } from '../sections/PapersSection.tsx';
import { PerformanceSection } from '../sections/PerformanceSection.tsx';
import { PublicationSection } from '../sections/PublicationSection.tsx';
import { RecordSection } from '../sections/RecordSection.tsx';
import { RepresentativesSection } from '../sections/RepresentativesSection.tsx';
import { VotesSection } from '../sections/VotesSection.tsx';

/** What is drawn for each section of a round. */
export const sectionViews: Record<RoundSection, ComponentType> = {
  overview: OverviewSection,
  covered: CoveredSection,
  representatives: RepresentativesSection,
  offers: OffersSection,
  materials: MaterialsSection,
  meetings: MeetingsSection,
  votes: VotesSection,
  contract: ContractSection,
  filing: FilingSection,
  publication: PublicationSection,
  performance: PerformanceSection,
  orders: RoundOrders,
  measures: MeasuresSection,
  deadlines: DeadlinesSection,
  papers: PapersSection,
  record: RecordSection,
};
