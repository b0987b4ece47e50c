import Typography from '@mui/material/Typography';
import { genders, idTypes } from '../../shared/mediation/terms.ts';
import { partyText } from '../text/party.ts';
import { useText } from '../text/text.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { DayInput } from './DayInput.tsx';
import { FieldCell, FieldGrid } from './FieldGrid.tsx';
import { MoneyInput } from './MoneyInput.tsx';
import { IdNumberInput, NumberOverride, PhoneInput } from './NumberFields.tsx';
import { type PartyFieldsProps, usePartyFields } from './party-field-parts.ts';
import { RepresentativeFields } from './RepresentativeFields.tsx';
import { TextInput } from './TextInput.tsx';
import { YesNoInput } from './YesNoInput.tsx';

/** 劳动者. What is asked first in a conversation comes first. */
export function WorkerFields(props: PartyFieldsProps) {
  const t = useText(partyText);
  const { body, set, at, notes, text } = usePartyFields(props);
  const { prefix, today } = props;
  const applicant = props.party.role === 'applicant';
  const idAt = at('idNo');
  return (
    <FieldGrid>
      <FieldCell span={4}>
        <TextInput label={t.name} {...text('name')} required />
      </FieldCell>
      <FieldCell span={5}>
        <IdNumberInput label={t.idNo} body={body} set={set} today={today} {...idAt} />
      </FieldCell>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.idType}
          terms={idTypes}
          value={body.idType}
          onChange={(idType) => set({ idType })}
          {...at('idType')}
        />
      </FieldCell>
      {notes.map((note) => (
        <FieldCell key={note} span={12}>
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {note}
          </Typography>
        </FieldCell>
      ))}
      <FieldCell span={4}>
        <PhoneInput label={t.phone} name="phone" body={body} set={set} {...at('phone')} />
      </FieldCell>
      {applicant && (
        <FieldCell span={4}>
          <MoneyInput
            label={t.share}
            value={body.shareFen}
            onChange={(shareFen) => set({ shareFen })}
            {...at('shareFen')}
          />
        </FieldCell>
      )}
      <FieldCell span={applicant ? 4 : 8}>
        <TextInput label={t.jobTitle} {...text('jobTitle')} />
      </FieldCell>
      <FieldCell span={6}>
        <TextInput label={t.address} {...text('address')} />
      </FieldCell>
      <FieldCell span={6}>
        <TextInput label={t.serviceAddress} {...text('serviceAddress')} placeholder={t.serviceAddressHint} />
      </FieldCell>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.gender}
          terms={genders}
          value={body.gender}
          onChange={(gender) => set({ gender })}
          allowEmpty
          {...at('gender')}
        />
      </FieldCell>
      <FieldCell span={3}>
        <DayInput
          label={t.birthDate}
          value={body.birthDate}
          onChange={(birthDate) => set({ birthDate })}
          max={today}
          {...at('birthDate')}
        />
      </FieldCell>
      <FieldCell span={3}>
        <DayInput
          label={t.hireDate}
          value={body.hireDate}
          onChange={(hireDate) => set({ hireDate })}
          {...at('hireDate')}
        />
      </FieldCell>
      <FieldCell span={3}>
        <DayInput
          label={t.terminationDate}
          value={body.terminationDate}
          onChange={(terminationDate) => set({ terminationDate })}
          {...at('terminationDate')}
        />
      </FieldCell>
      <FieldCell span={3}>
        <MoneyInput
          label={t.monthlyWage}
          value={body.monthlyWageFen}
          onChange={(monthlyWageFen) => set({ monthlyWageFen })}
          field={`${prefix}.monthlyWageFen`}
          hint={t.monthlyWageHint}
        />
      </FieldCell>
      <FieldCell span={3}>
        <YesNoInput
          label={t.unionMember}
          value={body.unionMember}
          onChange={(unionMember) => set({ unionMember })}
          field={`${prefix}.unionMember`}
        />
      </FieldCell>
      <FieldCell span={3}>
        <YesNoInput
          label={t.migrantWorker}
          value={body.migrantWorker}
          onChange={(migrantWorker) => set({ migrantWorker })}
          field={`${prefix}.migrantWorker`}
        />
      </FieldCell>
      {applicant && (
        <RepresentativeFields
          value={body.representation}
          onChange={(representation) => set({ representation })}
          prefix={prefix}
          today={today}
        />
      )}
      <NumberOverride body={body} set={set} prefix={prefix} wrong={idAt.error !== null} />
    </FieldGrid>
  );
}
