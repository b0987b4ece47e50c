import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { partsOf } from '../../../shared/kernel/calendar-day.ts';
import { regions } from '../../../shared/law/regions.ts';
import { caseNumber } from '../../../shared/mediation/case-number.ts';
import { orgKinds, sealMarks, sealSides } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { KeptText } from './KeptText.tsx';

type Office = Row<'offices'>;
export type OfficePatch = Partial<Pick<Office, 'kind' | 'region'>> & { body?: Partial<Office['body']> };

type Props = {
  office: Office;
  today: CalendarDay;
  segment: string;
  onChange: (patch: OfficePatch) => Promise<unknown>;
};

/** Characters the program puts around the word itself. */
const notInCaseWord = /[\d〔〕()（）[\]第号\s]/u;

/** Names of rooms as typed, each once. */
const roomsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[、,，;；\n]/u)
      .map((room) => room.trim())
      .filter((room) => room !== ''),
  ),
];

/** 调解组织: what papers and case numbers take from it. */
export function OfficeSection({ office, today, segment, onChange }: Props) {
  const text = useText(settingsText);
  const notice = useNotice();
  const { body } = office;
  const choose = (patch: OfficePatch) => void onChange(patch).catch(notice.fail);
  const needed = (value: string) => (value === '' ? text.needed : null);
  return (
    <Section title={text.office}>
      <Box
        data-form
        onKeyDown={onEnterMoves}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}
      >
        <Box sx={{ gridColumn: '1 / -1' }}>
          <KeptText
            label={text.officeName}
            stored={body.name}
            save={(name) => onChange({ body: { name } })}
            check={needed}
            hint={text.officeNameHint}
            required
          />
        </Box>
        <ChoiceInput
          label={text.kind}
          terms={orgKinds}
          value={office.kind}
          onChange={(kind) => choose({ kind })}
        />
        <ChoiceInput
          label={text.region}
          terms={Object.fromEntries(regions.map((region) => [region.id, region]))}
          value={office.region}
          onChange={(region) => choose({ region })}
          hint={text.regionHint}
        />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <KeptText
            label={text.caseWord}
            stored={body.caseWord}
            save={(caseWord) => onChange({ body: { caseWord } })}
            check={(word) => needed(word) ?? (notInCaseWord.test(word) ? text.badCaseWord : null)}
            hint={text.caseWordHint(caseNumber(body.caseWord, partsOf(today).year, segment, 1))}
            required
          />
        </Box>
        <KeptText
          label={text.address}
          stored={body.address}
          save={(address) => onChange({ body: { address } })}
        />
        <KeptText label={text.phone} stored={body.phone} save={(phone) => onChange({ body: { phone } })} />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <KeptText
            label={text.letterhead}
            stored={body.letterhead}
            save={(letterhead) => onChange({ body: { letterhead } })}
            hint={text.letterheadHint}
          />
        </Box>
        <ChoiceInput
          label={text.sealAt}
          terms={sealSides}
          value={body.sealAt}
          onChange={(sealAt) => choose({ body: { sealAt } })}
        />
        <ChoiceInput
          label={text.sealMark}
          terms={sealMarks}
          value={body.sealMark}
          onChange={(sealMark) => choose({ body: { sealMark } })}
        />
        <Typography variant="body2" color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
          {text.sealHint}{' '}
          <MuiLink component={Link} to="/settings/templates/acceptance-notice">
            {text.sealLook}
          </MuiLink>
        </Typography>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <KeptText
            label={text.rooms}
            stored={body.rooms.join('、')}
            save={(rooms) => onChange({ body: { rooms: roomsOf(rooms) } })}
            hint={text.roomsHint}
          />
        </Box>
      </Box>
    </Section>
  );
}
