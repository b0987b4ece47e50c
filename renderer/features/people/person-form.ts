import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { CommitteeSide, StaffRole } from '../../../shared/mediation/process-terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';

/** A person as the dialog edits it. */
export type PersonForm = {
  mediator: boolean;
  name: string;
  phone: string;
  certNo: string;
  basis: string;
  roles: StaffRole[];
  supervisorCertNo: string;
  unit: string;
  termTo: CalendarDay | null;
  side: CommitteeSide | null;
  declaredOn: CalendarDay | null;
  note: string;
};

const blank: PersonForm = {
  mediator: true,
  name: '',
  phone: '',
  certNo: '',
  basis: '',
  roles: ['mediator'],
  supervisorCertNo: '',
  unit: '',
  termTo: null,
  side: null,
  declaredOn: null,
  note: '',
};

/** Somebody of the office as a form, or an empty one. */
export function formOf(person: Row<'people'> | null): PersonForm {
  if (!person) return blank;
  const { name, phone, certNo, basis, roles, supervisorCertNo, unit, termTo, side, declaredOn, note } =
    person.body;
  return {
    mediator: person.mediator,
    name,
    phone,
    certNo,
    basis,
    roles,
    supervisorCertNo,
    unit,
    termTo,
    side,
    declaredOn,
    note,
  };
}

const clean = (text: string) => text.normalize('NFC').trim();

/** The record of a form, without spaces around what was typed. Whoever has the role mediates. */
export function recordOf({ mediator, ...body }: PersonForm) {
  return {
    mediator: mediator || body.roles.includes('mediator'),
    body: {
      ...body,
      name: clean(body.name),
      phone: clean(body.phone),
      certNo: clean(body.certNo),
      basis: clean(body.basis),
      supervisorCertNo: clean(body.supervisorCertNo),
      unit: clean(body.unit),
      note: clean(body.note),
    },
  };
}
