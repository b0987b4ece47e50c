import type { SigningMethod, SigningPlace } from '../../../shared/documents/cards/who-signs.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';

/** One place of the paper while it is being entered. */
export type SigningLine = {
  key: string;
  done: boolean;
  by: string;
  on: CalendarDay | null;
  method: SigningMethod;
  agentId: string | null;
};

/**
 * The places of a paper as far as they are recorded: on the paper, or for a mediation agreement as elements of it, so
 * that nothing is entered twice.
 */
export function signingLines(
  places: readonly SigningPlace[],
  paper: Row<'papers'>,
  file: CaseFile,
  today: CalendarDay,
): SigningLine[] {
  const agreement = file.agreements.find(({ state }) => state === 'draft' || state === 'effective');
  return places.map(({ key, name, method, partyId }) => {
    const recorded = paper.body.signings.find((one) => one.key === key);
    if (recorded) {
      const { by, on, agentId } = recorded;
      return { key, done: true, by, on, method: recorded.method as SigningMethod, agentId };
    }
    const element =
      paper.document === 'mediation-agreement'
        ? file.signatures.find(
            (one) =>
              one.agreementId === agreement?.id && (partyId ? one.partyId === partyId : one.element === key),
          )
        : undefined;
    return {
      key,
      done: element !== undefined,
      by: name,
      on: element?.on ?? today,
      method,
      agentId: element?.body.agentId ?? null,
    };
  });
}

/** The lines that say somebody signed, as the paper keeps them. */
export const signingsOf = (lines: readonly SigningLine[]): Row<'papers'>['body']['signings'] =>
  lines.flatMap(({ done, on, agentId, key, by, method }) =>
    done && on !== null ? [{ key, by: by.trim(), on, method, agentId, agent: agentId !== null }] : [],
  );
