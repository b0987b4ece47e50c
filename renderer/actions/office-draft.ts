import type { OrgKind } from '../../shared/mediation/terms.ts';
import type { Draft } from '../../shared/schema/record-types.ts';

/** What the first-run page asks for. */
export type FirstRunInput = {
  office: { name: string; kind: OrgKind; region: string; caseWord: string; address: string; phone: string };
  mediatorName: string;
};

/** The records of a first set-up: the office and the mediator who sits at the desk. */
export function officeDraft({ office, mediatorName }: FirstRunInput): {
  office: Draft<'offices'>;
  person: Draft<'people'>;
} {
  const { name, kind, region, caseWord, address, phone } = office;
  return {
    office: {
      kind,
      region,
      parentId: null,
      body: {
        name: name.trim(),
        caseWord: caseWord.trim(),
        address: address.trim(),
        phone: phone.trim(),
        counters: {},
      },
    },
    person: { active: true, mediator: true, body: { name: mediatorName.trim(), phone: '', certNo: '' } },
  };
}
