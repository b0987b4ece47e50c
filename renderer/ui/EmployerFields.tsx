import { employerTypes } from '../../shared/mediation/terms.ts';
import { partyText } from '../text/party.ts';
import { useText } from '../text/text.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { FieldCell, FieldGrid } from './FieldGrid.tsx';
import { CreditCodeInput, NumberOverride, PhoneInput } from './NumberFields.tsx';
import { type PartyFieldsProps, usePartyFields } from './party-field-parts.ts';
import { TextInput } from './TextInput.tsx';

/** 用人单位. */
export function EmployerFields(props: PartyFieldsProps) {
  const t = useText(partyText);
  const { body, set, at, text } = usePartyFields(props);
  const codeAt = at('uscc');
  return (
    <FieldGrid>
      <FieldCell span={5}>
        <TextInput label={t.unitName} {...text('name')} required />
      </FieldCell>
      <FieldCell span={4}>
        <CreditCodeInput label={t.uscc} body={body} set={set} {...codeAt} />
      </FieldCell>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.orgType}
          terms={employerTypes}
          value={body.orgType}
          onChange={(orgType) => set({ orgType })}
          {...at('orgType')}
        />
      </FieldCell>
      <FieldCell span={5}>
        <TextInput label={t.unitAddress} {...text('address')} />
      </FieldCell>
      <FieldCell span={4}>
        <TextInput label={t.serviceAddress} {...text('serviceAddress')} placeholder={t.serviceAddressHint} />
      </FieldCell>
      <FieldCell span={3}>
        <PhoneInput label={t.unitPhone} name="phone" body={body} set={set} {...at('phone')} />
      </FieldCell>
      <FieldCell span={3}>
        <TextInput label={t.legalRepName} {...text('legalRepName')} />
      </FieldCell>
      <FieldCell span={3}>
        <TextInput label={t.legalRepTitle} {...text('legalRepTitle')} />
      </FieldCell>
      <FieldCell span={3}>
        <TextInput label={t.contactName} {...text('contactName')} />
      </FieldCell>
      <FieldCell span={3}>
        <PhoneInput
          label={t.contactPhone}
          name="contactPhone"
          body={body}
          set={set}
          {...at('contactPhone')}
        />
      </FieldCell>
      <NumberOverride body={body} set={set} prefix={props.prefix} wrong={codeAt.error !== null} />
    </FieldGrid>
  );
}
