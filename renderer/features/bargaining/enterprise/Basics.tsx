import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link as RouterLink } from 'react-router';
import { ownerships, unionStates } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText, useWord } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { PersonInput } from '../../../ui/PersonInput.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FactList } from '../FactList.tsx';
import type { EnterpriseWhole } from './whole.ts';

/** 基本情况, the cadre in charge, and the instructors who look after it. */
export function Basics({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const word = useWord();
  const { bargaining, office } = useApp();
  const { act } = useAct();
  const people = useLiveQuery(() => office.people(), [office]) ?? [];
  const { enterprise, instructors } = whole;
  const { body } = enterprise;
  return (
    <Section title={t.basics}>
      <FactList
        facts={[
          [t.uscc, enterprise.uscc],
          [t.town, enterprise.town || t.city],
          [t.industry, enterprise.industry],
          [t.ownership, word(ownerships[body.ownership])],
          [t.address, body.address],
          [t.legalRep, body.legalRepName],
          [t.contact, [body.contactName, body.contactPhone].filter((one) => one !== '').join(' ')],
          [
            t.union,
            [word(unionStates[enterprise.union]), body.unionName].filter((one) => one !== '').join(' '),
          ],
          [t.chair, body.unionChair],
          [t.upperUnion, body.upperUnion],
          [t.wage, [body.wageDistrict, body.wageGrade].filter((one) => one !== '').join(' ')],
          [
            t.instructors,
            instructors.map((one, at) => (
              <span key={one.id}>
                {at > 0 && '、'}
                <Link component={RouterLink} to={`/bargaining/team/${one.id}`}>
                  {one.body.name}
                </Link>
              </span>
            )),
          ],
        ].map(([label, value]) => [String(label), Array.isArray(value) && value.length === 0 ? '' : value])}
      />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 1.5 }}>
        <Box sx={{ width: 240 }}>
          <PersonInput
            label={t.cadre}
            none={t.noCadre}
            people={people}
            value={enterprise.cadreId}
            onChange={(id) => void act(() => bargaining.assignCadre(enterprise.id, id))}
          />
        </Box>
        <CheckInput
          label={t.demonstration}
          value={body.demonstrationSite}
          onChange={(demonstrationSite) =>
            void act(() => bargaining.updateEnterprise(enterprise.id, { body: { demonstrationSite } }))
          }
        />
      </Box>
    </Section>
  );
}
