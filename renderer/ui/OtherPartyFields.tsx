import { idTypes } from '../../shared/mediation/terms.ts';
import { partyText } from '../text/party.ts';
import { useText } from '../text/text.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { FieldCell, FieldGrid } from './FieldGrid.tsx';
import { IdNumberInput, PhoneInput } from './NumberFields.tsx';
import { type PartyFieldsProps, usePartyFields } from './party-field-parts.ts';
import { TextInput } from './TextInput.tsx';

/** Somebody who is neither the worker nor the employer, such as a contractor or a relative. */
export function OtherPartyFields(props: PartyFieldsProps) {
  const t = useText(partyText);
  const { body, set, at, text } = usePartyFields(props);
  return (
    <FieldGrid>
      <FieldCell span={4}>
        <TextInput label={t.otherName} {...text('name')} required />
      </FieldCell>
      <FieldCell span={5}>
        <IdNumberInput label={t.idNo} body={body} set={set} today={props.today} {...at('idNo')} />
      </FieldCell>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.idType}
          terms={idTypes}
          value={body.idType}
          onChange={(idType) => set({ idType })}
          allowEmpty
          {...at('idType')}
        />
      </FieldCell>
      <FieldCell span={4}>
        <PhoneInput label={t.phone} name="phone" body={body} set={set} {...at('phone')} />
      </FieldCell>
      <FieldCell span={4}>
        <TextInput label={t.address} {...text('address')} />
      </FieldCell>
      <FieldCell span={4}>
        <TextInput label={t.serviceAddress} {...text('serviceAddress')} placeholder={t.serviceAddressHint} />
      </FieldCell>
    </FieldGrid>
  );
}
