import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { blankPetition } from '../../../shared/mediation/leads/blank-lead.ts';
import type { LeadClock } from '../../../shared/mediation/leads/lead-clocks.ts';
import { isNamedPetition, isPassedOn } from '../../../shared/mediation/leads/lead-facts.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText, useWord } from '../../text/text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ExtensionFields } from './ExtensionFields.tsx';

type Props = { lead: Row<'leads'>; clocks: readonly LeadClock[] };

/** 信访: the route told to the petitioner, the written notice, acceptance, objection and extension. */
export function PetitionForm({ lead, clocks }: Props) {
  const t = useText(leadText);
  const word = useWord();
  const { leads } = useApp();
  const petition = lead.body.petition ?? blankPetition();
  const { route, transferTo, noticeOn, acceptedOn, objectedOn } = petition;
  const form = useAutosave({ route, transferTo, noticeOn, acceptedOn, objectedOn } as Fields, (patch) =>
    leads.updatePetition(lead.id, patch),
  );
  const { value, change } = form;
  const scope = clocks.find((one) => one.id === 'petition-written-notice-15d')?.appliesTo;
  return (
    <Section title={t.petition}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {isNamedPetition(lead) ? scope && t.petitionScope(word(scope)) : t.nameless}
        </Typography>
        <div {...form.formProps}>
          <FieldGrid>
            <FieldCell span={12}>
              <TextInput
                label={t.route}
                value={value.route}
                onChange={(text) => change({ route: text })}
                field="route"
                hint={t.routeHint}
                multiline
                minRows={3}
              />
              <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', mt: 0.5 }}>
                {(Object.keys(t.routes) as (keyof typeof t.routes)[]).map((key) => (
                  <Button
                    key={key}
                    onClick={() => change({ route: appended(value.route, t.routeWords[key]) })}
                  >
                    {t.routes[key]}
                  </Button>
                ))}
              </Box>
            </FieldCell>
            <FieldCell span={6}>
              <TextInput
                label={t.petitionTransferTo}
                value={value.transferTo}
                onChange={(text) => change({ transferTo: text })}
                field="petitionTransferTo"
              />
            </FieldCell>
            <FieldCell span={6}>
              <DayInput
                label={t.noticeOn}
                value={value.noticeOn}
                onChange={(on) => change({ noticeOn: on })}
                min={lead.receivedOn}
                field="noticeOn"
                hint={t.noticeHint}
              />
            </FieldCell>
            <FieldCell span={6}>
              <DayInput
                label={t.acceptedOn}
                value={value.acceptedOn}
                onChange={(on) => change({ acceptedOn: on })}
                min={lead.receivedOn}
                field="acceptedOn"
              />
            </FieldCell>
            {(isPassedOn(lead) || value.objectedOn !== null) && (
              <FieldCell span={6}>
                <DayInput
                  label={t.objectedOn}
                  value={value.objectedOn}
                  onChange={(on) => change({ objectedOn: on })}
                  min={lead.receivedOn}
                  field="objectedOn"
                />
              </FieldCell>
            )}
          </FieldGrid>
        </div>
        {acceptedOn !== null && (
          <ExtensionFields leadId={lead.id} acceptedOn={acceptedOn} extension={petition.extension} />
        )}
      </Box>
    </Section>
  );
}

type Stored = NonNullable<Row<'leads'>['body']['petition']>;
type Fields = Pick<Stored, 'route' | 'transferTo' | 'noticeOn' | 'acceptedOn' | 'objectedOn'>;

/** A ready sentence after what is there; once is enough. */
const appended = (before: string, words: string): string =>
  before.includes(words) ? before : [before.trim(), words].filter(Boolean).join('\n');
