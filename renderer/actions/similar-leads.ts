import { addMonths } from '../../shared/kernel/calendar-day.ts';
import { checkPhone } from '../../shared/mediation/identity/phone.ts';
import { leadTitle } from '../../shared/mediation/leads/lead-facts.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { Clock } from '../clock.ts';
import type { HejieDb } from '../db/database.ts';
import type { SlimClient } from '../slim/slim-client.ts';

/** What is compared. */
export type SimilarTo = { id: string | null; name: string; phone: string; employerName: string };

/** Something that looks like the same matter, and why. */
export type Similar = {
  what: 'lead' | 'case';
  id: string;
  number: string;
  title: string;
  reason: { zh: string; en: string };
};

/** 疑似重复 are looked for this far back, and in so many leads at most: never in the whole table. */
const monthsBack = 24;
const reach = 4000;
const mostOfEach = 5;

/**
 * Leads of the last two years with the same telephone number, or the same name against the same employer; and cases
 * that name both. Short or empty fields find nothing: too many people would fit.
 */
export async function similarLeads(
  { db, slim, clock }: { db: HejieDb; slim: Pick<SlimClient, 'list'>; clock: Clock },
  to: SimilarTo,
): Promise<Similar[]> {
  const name = to.name.trim().normalize('NFC');
  const employer = to.employerName.trim();
  const phone = digits(to.phone);
  if (name.length < 2 && phone.length < 7) return [];
  const since = addMonths(clock.today(), -monthsBack);
  const found: Similar[] = [];
  await db.leads
    .where('receivedOn')
    .aboveOrEqual(since)
    .reverse()
    .limit(reach)
    .until(() => found.length >= mostOfEach)
    .each((row) => {
      const reason = row.deleted || row.id === to.id ? null : same(row, { name, employer, phone });
      if (reason)
        found.push({ what: 'lead', id: row.id, number: row.body.no, title: leadTitle(row), reason });
    });
  return [...found, ...(await casesOf(slim, { name, employer, phone }))];
}

type Known = { name: string; employer: string; phone: string };

function same({ body }: Row<'leads'>, { name, employer, phone }: Known): Similar['reason'] | null {
  if (phone.length >= 7 && digits(body.phone) === phone)
    return { zh: '电话相同', en: 'Same telephone number' };
  if (name.length < 2 || body.name !== name) return null;
  if (employer === '' || body.employerName === '') return { zh: '姓名相同', en: 'Same name' };
  return near(body.employerName, employer) ? { zh: '姓名和单位相同', en: 'Same name and employer' } : null;
}

/** One of the two names may be the short one. */
const near = (a: string, b: string) => a.includes(b) || b.includes(a);

const digits = (phone: string) => checkPhone(phone).normalized.replaceAll('-', '');

async function casesOf(slim: Pick<SlimClient, 'list'>, { name, employer, phone }: Known): Promise<Similar[]> {
  const found = new Map<string, Similar>();
  const look = async (text: string, reason: Similar['reason']) => {
    const { rows } = await slim.list({ text, from: 0, count: mostOfEach });
    for (const row of rows) {
      const number = row.caseNo ?? row.intakeNo;
      if (!found.has(row.id))
        found.set(row.id, { what: 'case', id: row.id, number, title: row.title, reason });
    }
  };
  if (name.length >= 2 && employer.length >= 2) {
    await look(`${name} ${employer}`, { zh: '已有案件，双方名称相同', en: 'A case with the same names' });
  }
  if (phone.length >= 7)
    await look(phone, { zh: '已有案件，电话相同', en: 'A case with the same telephone number' });
  return [...found.values()].slice(0, mostOfEach);
}
