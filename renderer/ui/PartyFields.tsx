import { EmployerFields } from './EmployerFields.tsx';
import { OtherPartyFields } from './OtherPartyFields.tsx';
import type { PartyFieldsProps } from './party-field-parts.ts';
import { WorkerFields } from './WorkerFields.tsx';

/** The fields of a party of any kind, with advice at each field. Saving is never kept back by advice. */
export function PartyFields(props: PartyFieldsProps) {
  switch (props.party.kind) {
    case 'worker':
      return <WorkerFields {...props} />;
    case 'employer':
      return <EmployerFields {...props} />;
    case 'other':
      return <OtherPartyFields {...props} />;
  }
}
