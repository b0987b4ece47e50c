import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { standInText } from '../../../text/stand-in.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Section } from '../../../ui/Section.tsx';

/** 备勤: who keeps the dates of the case when the mediator cannot. */
export function StandIn({ file }: { file: CaseFile }) {
  const { office, cases } = useApp();
  const text = useText(standInText);
  const { busy, act } = useAct();
  const people = useLiveQuery(() => office.people(), [office]) ?? file.people;
  const { standInId } = file.case.body;
  const able = people.filter(
    (one) => (one.active && one.mediator && !file.case.mediatorIds.includes(one.id)) || one.id === standInId,
  );
  return (
    <Section title={text.title}>
      <ChoiceInput
        label={text.label}
        terms={Object.fromEntries(able.map((one) => [one.id, { zh: one.body.name, en: one.body.name }]))}
        value={standInId}
        onChange={(next) => void act(() => cases.update(file.case.id, { body: { standInId: next } }))}
        field="case.standIn"
        allowEmpty
        hint={text.hint}
        disabled={busy || doneStages.includes(file.case.stage)}
      />
    </Section>
  );
}
