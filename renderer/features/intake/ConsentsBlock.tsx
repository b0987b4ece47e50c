import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { replyMethods } from '../../../shared/mediation/terms.ts';
import { intakeModeText } from '../../text/intake-mode.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import type { ChangeDraft } from './use-autosave.ts';

type Consents = NonNullable<IntakeDraft['consents']>;

/** 主动调解: the day each party of both sides agreed, and how. */
export function ConsentsBlock(props: {
  parties: IntakeDraft['parties'];
  consents: Consents;
  change: ChangeDraft;
}) {
  const { parties, consents, change } = props;
  const t = useText(intakeModeText);
  const set = (key: string, part: Partial<Consents[string]>) =>
    change((draft) => ({
      ...draft,
      consents: {
        ...draft.consents,
        [key]: { on: null, method: null, ...draft.consents?.[key], ...part },
      },
    }));
  return (
    <Section title={t.consents}>
      <FieldGrid>
        <FieldCell span={12}>{t.consentsHint}</FieldCell>
        {parties
          .filter((party) => party.role !== 'thirdParty')
          .flatMap(({ key, body }) => [
            <FieldCell key={key} span={8}>
              <DayInput
                label={t.agreedOn(body.name.trim() || t.noName)}
                field={`consent-${key}`}
                value={consents[key]?.on ?? null}
                onChange={(on) => set(key, { on })}
                required
              />
            </FieldCell>,
            <FieldCell key={`${key}-method`} span={4}>
              <ChoiceInput
                label={t.method}
                terms={replyMethods}
                value={consents[key]?.method ?? null}
                onChange={(method) => set(key, { method })}
              />
            </FieldCell>,
          ])}
      </FieldGrid>
    </Section>
  );
}
