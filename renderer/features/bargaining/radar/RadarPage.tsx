import { BargainingFrame } from '../BargainingFrame.tsx';
import { RadarSection } from './RadarSection.tsx';
import { StatisticsSection } from './StatisticsSection.tsx';
import { TargetsSection } from './TargetsSection.tsx';

/** 续签雷达、统计和目标 (`/bargaining/radar`). */
export function RadarPage() {
  return (
    <BargainingFrame page="/bargaining/radar">
      <RadarSection />
      <StatisticsSection />
      <TargetsSection />
    </BargainingFrame>
  );
}
