import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { caseDeskText } from '../../text/case-desk.ts';
import { useText } from '../../text/text.ts';
import { type SectionId, sectionIds } from './section-ids.ts';

/** The sections of the desk as tabs; arrow keys move, Enter or Space opens. */
export function SectionTabs(props: { section: SectionId; onGo: (section: SectionId) => void }) {
  const { section, onGo } = props;
  const t = useText(caseDeskText);
  return (
    <Tabs
      value={section}
      onChange={(_event, to: SectionId) => onGo(to)}
      variant="scrollable"
      scrollButtons="auto"
      aria-label={t.sections}
      sx={{ px: 1, mt: 0.5, minHeight: 38, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
    >
      {sectionIds.map((id) => (
        <Tab
          key={id}
          value={id}
          id={`tab-${id}`}
          aria-controls={id === section ? `panel-${id}` : undefined}
          label={t[id]}
          sx={{ minWidth: 0, minHeight: 38, px: 1.5, py: 0.5 }}
        />
      ))}
    </Tabs>
  );
}
