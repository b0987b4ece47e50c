import { templateOf } from '../../shared/documents/catalogue.ts';
import { settledWording } from '../../shared/documents/office-texts/settled-wording.ts';
import type { Template } from '../../shared/documents/template.ts';
import { isStandard, type Wording } from '../../shared/documents/wording/wording.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { HejieDb } from '../db/database.ts';

/** The own wordings that stand, one for each document: where two computers made one each, the later. */
export async function standingWordings(db: Pick<HejieDb, 'paperWordings'>): Promise<Row<'paperWordings'>[]> {
  const latest = new Map<string, Row<'paperWordings'>>();
  for (const row of await db.paperWordings.toArray()) {
    const known = latest.get(row.document);
    if (!row.deleted && (!known || known.hlc < row.hlc)) latest.set(row.document, row);
  }
  return [...latest.values()];
}

/**
 * What the office says otherwise than the standard in a document, as it fits the template in use; null: nothing. Texts
 * whose standard text is gone are not in it: nobody has looked at them since.
 */
export async function officeWording(
  db: Pick<HejieDb, 'paperWordings'>,
  document: string,
): Promise<Wording | null> {
  const row = (await standingWordings(db)).find((one) => one.document === document);
  const template = row && (await templateInUse(document));
  if (!template) return null;
  const { wording } = settledWording(template, row.body);
  return isStandard(wording) ? null : wording;
}

/** Papers of collective bargaining are a catalogue of their own, loaded with the first of them. */
async function templateInUse(document: string): Promise<Template | undefined> {
  const own = templateOf(document);
  if (own) return own;
  const { bargainingTemplateOf } = await import('../../shared/documents/bargaining/catalogue.ts');
  return bargainingTemplateOf(document);
}
