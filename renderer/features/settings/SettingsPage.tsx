import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useApp } from '../../app-context.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useToday } from '../../ui/use-today.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { LawSection } from './LawSection.tsx';
import { LicencesSection } from './LicencesSection.tsx';
import { MachineSection } from './MachineSection.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTextsSection } from './OfficeTextsSection.tsx';
import { PeopleLink } from './PeopleLink.tsx';
import { PicturesSection } from './PicturesSection.tsx';
import { ProgramSection } from './ProgramSection.tsx';

/** 设置: the office, this computer, data and version, licences. */
export function SettingsPage() {
  const app = useApp();
  const text = useText(settingsText);
  const today = useToday(app.clock);
  const office = useLiveQuery(() => app.office.office(), [app.office]) ?? app.desk.office;
  const people = useLiveQuery(() => app.office.people(), [app.office]);
  const { settings } = app.device;
  if (people === undefined) return <Loading />;
  return (
    <Box sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 1.5 }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {text.saveNote}
        </Typography>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', md: '3fr 2fr' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <OfficeSection
            office={office}
            today={today}
            segment={settings.deviceSegment}
            onChange={(patch) => app.office.updateOffice(office.id, patch)}
          />
          <LicencesSection />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <MachineSection
            settings={settings}
            meId={app.desk.me.id}
            people={people}
            caseWord={office.body.caseWord}
            today={today}
            onChange={app.device.change}
          />
          <OfficeTextsSection />
          <PicturesSection today={today} />
          <PeopleLink />
          <CalendarSection />
          <LawSection />
          <ProgramSection about={app.about} />
        </Box>
      </Box>
    </Box>
  );
}
