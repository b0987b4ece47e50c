import { bargainingCatalogue } from '../bargaining/catalogue.ts';
import { catalogue } from '../catalogue.ts';
import type { Template } from '../template.ts';

/** Every paper of the program an office may reword. */
export const allTemplates: readonly Template[] = [...catalogue, ...bargainingCatalogue];

/** The template in use of a paper of either catalogue. */
export const anyTemplateOf = (document: string): Template | undefined =>
  allTemplates.find(({ id }) => id === document);

/** What papers are made of; all of one family know the same facts. */
export type Family = 'case' | NonNullable<Template['about']>;
export const familyOf = ({ about }: Pick<Template, 'about'>): Family => about ?? 'case';

const families = new Map<Family, readonly Template[]>();

/** The papers made of the same thing. */
export function templatesOf(family: Family): readonly Template[] {
  const known = families.get(family) ?? allTemplates.filter((one) => familyOf(one) === family);
  families.set(family, known);
  return known;
}
