import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { checkCreditCode } from '../../shared/mediation/identity/credit-code.ts';
import { checkPhone } from '../../shared/mediation/identity/phone.ts';
import { checkResidentId } from '../../shared/mediation/identity/resident-id.ts';
import { type EmployerType, employerTypes, genders } from '../../shared/mediation/terms.ts';
import { partyText } from '../text/party.ts';
import { useText, useWord } from '../text/text.ts';
import { FieldCell } from './FieldGrid.tsx';
import { hasResidentNumber, type PartyBody } from './party-advice.ts';
import { TextInput } from './TextInput.tsx';

type Common = {
  label: string;
  body: PartyBody;
  set: (patch: Partial<PartyBody>) => void;
  field: string;
  error: string | null;
};

/** 证件号码: checked as it is typed; a valid number fills sex and birth date. */
export function IdNumberInput({ label, body, set, field, error, today }: Common & { today: CalendarDay }) {
  const t = useText(partyText);
  const word = useWord();
  const checked = hasResidentNumber(body);
  const check = checkResidentId(body.idNo, today);
  const typed = check.normalized.length;
  // Half a number is not a mistake yet.
  const partly = checked && typed > 0 && typed < 18;
  const type = (idNo: string) => {
    const next = checkResidentId(idNo, today);
    const facts = checked && next.valid ? { birthDate: next.birthDate, gender: next.gender } : {};
    set({ idNo, ...facts });
  };
  const good =
    checked && check.valid && check.birthDate && check.gender
      ? t.idGood(check.birthDate, word(genders[check.gender]))
      : null;
  return (
    <TextInput
      label={label}
      value={body.idNo}
      onChange={type}
      // Written the plain way only when the field is left: never under somebody's fingers.
      onBlur={() => checked && check.normalized !== body.idNo && set({ idNo: check.normalized })}
      field={field}
      error={partly ? null : error}
      hint={partly ? t.idPartly(typed) : good}
    />
  );
}

/** 统一社会信用代码: checked as it is typed; a valid code tells the kind of unit. */
export function CreditCodeInput({ label, body, set, field, error }: Common) {
  const t = useText(partyText);
  const check = checkCreditCode(body.uscc);
  const typed = check.normalized.length;
  const partly = typed > 0 && typed < 18;
  const type = (uscc: string) => {
    const { valid, kind } = checkCreditCode(uscc);
    // 91 also stands for partnerships, so it does not overrule a choice already made.
    const tells = valid && kind !== null && kind in employerTypes && (kind !== 'enterprise' || !body.orgType);
    set({ uscc, ...(tells ? { orgType: kind as EmployerType } : {}) });
  };
  return (
    <TextInput
      label={label}
      value={body.uscc}
      onChange={type}
      onBlur={() => check.normalized !== body.uscc && set({ uscc: check.normalized })}
      field={field}
      error={partly ? null : error}
      hint={partly ? t.usccPartly(typed) : check.valid ? t.usccGood : null}
    />
  );
}

/** A phone number of a party or its contact. */
export function PhoneInput(props: Common & { name: 'phone' | 'contactPhone' }) {
  const { label, body, set, field, error, name } = props;
  const check = checkPhone(body[name]);
  return (
    <TextInput
      label={label}
      value={body[name]}
      onChange={(value) => set({ [name]: value })}
      onBlur={() => check.valid && check.normalized !== body[name] && set({ [name]: check.normalized })}
      field={field}
      error={error}
      inputMode="tel"
    />
  );
}

/** Why a number that fails its check is kept; asked for only when it fails. */
export function NumberOverride({
  body,
  set,
  prefix,
  wrong,
}: Pick<Common, 'body' | 'set'> & { prefix: string; wrong: boolean }) {
  const t = useText(partyText);
  if (!wrong && body.numberOverride === '') return null;
  return (
    <FieldCell span={12}>
      <TextInput
        label={t.numberOverride}
        value={body.numberOverride}
        onChange={(numberOverride) => set({ numberOverride })}
        field={`${prefix}.numberOverride`}
        hint={t.numberOverrideHint}
      />
    </FieldCell>
  );
}
