import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type CalendarDay, partsOf } from '../../../shared/kernel/calendar-day.ts';
import { caseNumber } from '../../../shared/mediation/case-number.ts';
import type { Words } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { DeviceSettings } from '../../actions/device-settings.ts';
import { dueNoticesText } from '../../text/due-notices.ts';
import { languageNames } from '../../text/frame.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { KeptText } from './KeptText.tsx';

type Props = {
  settings: DeviceSettings;
  meId: string;
  people: readonly Row<'people'>[];
  caseWord: string;
  today: CalendarDay;
  onChange: (patch: Partial<DeviceSettings>) => Promise<unknown>;
};

const same = (words: string): Words => ({ zh: words, en: words });
const languages = { 'zh-CN': same(languageNames['zh-CN']), en: same(languageNames.en) };
const upper = (typed: string) => typed.normalize('NFKC').trim().toUpperCase();

/** 这台电脑: what belongs to this machine alone. */
export function MachineSection({ settings, meId, people, caseWord, today, onChange }: Props) {
  const text = useText(settingsText);
  const reminders = useText(dueNoticesText);
  const notice = useNotice();
  const change = (patch: Partial<DeviceSettings>) => void onChange(patch).catch(notice.fail);
  const seated = people.filter((person) => person.active || person.id === meId);
  return (
    <Section title={text.machine}>
      <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5 }}>
        <ChoiceInput
          label={text.person}
          terms={Object.fromEntries(seated.map((person) => [person.id, same(person.body.name)]))}
          value={meId}
          onChange={(personId) => change({ personId })}
          hint={text.personHint}
        />
        <ChoiceInput
          label={text.language}
          terms={languages}
          value={settings.lang}
          onChange={(lang) => change({ lang })}
          hint={text.languageHint}
        />
        <CheckInput label={text.dark} value={settings.dark} onChange={(dark) => change({ dark })} />
        <CheckInput
          label={reminders.setting}
          value={settings.notices}
          onChange={(notices) => change({ notices })}
        />
        <Typography variant="body2" color="textSecondary">
          {reminders.settingHint}
        </Typography>
        <KeptText
          label={text.segment}
          stored={settings.deviceSegment}
          save={(deviceSegment) => onChange({ deviceSegment })}
          tidy={upper}
          check={(segment) => (/^[A-Z]{0,3}$/.test(segment) ? null : text.badSegment)}
          hint={text.segmentHint(caseNumber(caseWord, partsOf(today).year, settings.deviceSegment || 'A', 1))}
        />
      </Box>
    </Section>
  );
}
