import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { PartyDraft } from '../../shared/mediation/intake-draft.ts';
import { useWord } from '../text/text.ts';
import { type Advice, type PartyBody, partyAdvice } from './party-advice.ts';

export type PartyOnScreen = Pick<PartyDraft, 'role' | 'kind' | 'body'>;

export type PartyFieldsProps = {
  party: PartyOnScreen;
  onChange: (body: PartyBody) => void;
  /** Begins the names for `focusField`: `${prefix}.name`. */
  prefix: string;
  today: CalendarDay;
};

type TextField =
  | 'name'
  | 'address'
  | 'serviceAddress'
  | 'jobTitle'
  | 'legalRepName'
  | 'legalRepTitle'
  | 'contactName';

/** What the fields of a party share: setting one, the props of a text field, and advice at its field. */
export function usePartyFields({ party, onChange, prefix, today }: PartyFieldsProps) {
  const word = useWord();
  const { body } = party;
  const advice = partyAdvice(party, today);
  const set = (patch: Partial<PartyBody>) => onChange({ ...body, ...patch });
  const errorAt = (field: Advice['field']) => {
    const found = advice.filter((one) => one.field === field && one.weight === 'error');
    return found.length === 0 ? null : found.map(word).join('；');
  };
  /** Name and error of any field. */
  const at = (field: Advice['field']) => ({ field: `${prefix}.${field}`, error: errorAt(field) });
  return {
    body,
    set,
    at,
    /** What is worth knowing about the whole person. */
    notes: advice.filter((one) => one.weight === 'note').map(word),
    text: (field: TextField) => ({
      ...at(field),
      value: body[field],
      onChange: (value: string) => set({ [field]: value }),
    }),
  };
}
