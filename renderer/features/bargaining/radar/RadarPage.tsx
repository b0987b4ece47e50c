import { BargainingFrame } from '../BargainingFrame.tsx';
import { RadarSection } from './RadarSection.tsx';
import { StatisticsSection } from './StatisticsSection.tsx';

/** 续签雷达和统计 (`/bargaining/radar`). */
export function RadarPage() {
  return (
    <BargainingFrame page="/bargaining/radar">
      <RadarSection />
      <StatisticsSection />
    </BargainingFrame>
  );
}
