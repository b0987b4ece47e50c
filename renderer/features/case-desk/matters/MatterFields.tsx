import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { MatterKind } from '../../../../shared/mediation/process-terms.ts';
import { mattersText } from '../../../text/matters.ts';
import { useText } from '../../../text/text.ts';
import type { Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { peopleOptions, usePeople } from '../fields/use-people.ts';
import { type Incident, IncidentFields } from './IncidentFields.tsx';
import { matterSpecs } from './matter-specs.ts';

/** Everything entered of a matter of a kind. */
export function MatterFields(props: {
  file: CaseFile;
  kind: MatterKind;
  value: Values;
  onChange: (patch: Values) => void;
  prefix: string;
  /** It is on record and being edited: what came of it is asked too. */
  again: boolean;
}) {
  const { file, kind, value, onChange, prefix, again } = props;
  const t = useText(mattersText);
  const people = usePeople(file);
  const given = { t, file, people: peopleOptions(people), supervisors: peopleOptions(people, true) };
  return (
    <>
      {kind === 'incident' && (
        <IncidentFields
          value={(value.incident ?? null) as Incident | null}
          onChange={(incident) => onChange({ incident })}
          prefix={prefix}
        />
      )}
      <SpecFields specs={matterSpecs(kind, given, again)} value={value} onChange={onChange} prefix={prefix} />
    </>
  );
}
