import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import {
  type Element,
  effectiveDay,
  elementsOf,
  onCourtPlatform,
} from '../../../../shared/mediation/effectiveness.ts';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { partyRoles } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { personName } from '../names.ts';
import { ElementRow } from './ElementRow.tsx';

type Props = { file: CaseFile; agreement: CaseFile['agreements'][number] };

/** 签署登记 of the four elements, and the effect that follows from the last of them. */
export function Signing({ file, agreement }: Props) {
  const { agreements, desk, clock, law } = useApp();
  const text = useText(agreementText);
  const lang = useLang();
  const word = useWord();
  const notice = useNotice();
  const today = useToday(clock);
  const { busy, act } = useAct();
  const elements = elementsOf(file, agreement.id);
  const on = effectiveDay(elements, onCourtPlatform(file));
  const unmet = unmetFor(agreement.partial ? 'T22' : 'T20', file, today, null, law.calendar);

  const named = (element: Element): { what: string; who: string } => {
    if (element.element === 'seal') return { what: text.seal, who: desk.office.body.name };
    if (element.element === 'mediator') {
      const names = file.case.mediatorIds.map((id) => personName(file, id));
      return { what: text.mediator, who: names.join(text.between) };
    }
    const party = file.parties.find((one) => one.id === element.partyId);
    return { what: text.party(party ? word(partyRoles[party.role]) : ''), who: party?.body.name ?? '' };
  };
  const open = elements.filter((element) => element.on === null).map(named);
  const lacking = on === null ? open.map(({ what, who }) => `${what} ${who}`) : unmet.map((one) => word(one));
  const takeEffect = async () => {
    if (await act(() => agreements.takeEffect(file.case.id))) notice.say(text.effectNow);
  };
  return (
    <Section title={text.signing}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {text.signingText}
      </Typography>
      <Box
        component="ul"
        data-field="signing"
        aria-label={text.signing}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {elements.map((element) => (
          <ElementRow
            key={`${element.element}:${element.partyId ?? ''}`}
            file={file}
            agreementId={agreement.id}
            element={element}
            today={today}
            {...named(element)}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 1.5 }}>
        <Button variant="contained" disabled={busy || unmet.length > 0} onClick={() => void takeEffect()}>
          {text.takeEffect}
        </Button>
        <Typography variant="body1" color={on === null || unmet.length > 0 ? 'textSecondary' : 'success'}>
          {unmet.length > 0 || on === null
            ? text.lacking(lacking.join(text.between))
            : text.willBe(dayWithWeekday(on, lang))}
        </Typography>
      </Box>
    </Section>
  );
}
