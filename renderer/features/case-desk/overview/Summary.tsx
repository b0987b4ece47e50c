import Box from '@mui/material/Box';
import { capitalYuan } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { claimedTotal } from '../../../../shared/mediation/performance.ts';
import { applicationModes, channels } from '../../../../shared/mediation/terms.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { personName, sideOf } from '../names.ts';
import { yuan } from '../yuan.ts';

/** The case in a few lines: sides, sums, numbers and days. */
export function Summary({ file }: { file: CaseFile }) {
  const t = useText(caseDeskText);
  const word = useWord();
  const lang = useLang();
  const { receivedOn, acceptedOn, closedOn, channel, body } = file.case;
  const total = claimedTotal(file);
  const stated = file.claims.some((claim) => claim.body.amountFen !== null);
  const names = (role: 'applicant' | 'respondent' | 'thirdParty') =>
    sideOf(file, role)
      .map((party) => party.body.name || t.noName)
      .join('、');
  const lines: [string, string][] = [
    [t.applicants, names('applicant') || t.notYet],
    [t.respondents, names('respondent') || t.notYet],
    [t.thirdParties, names('thirdParty')],
    [t.claimed, stated ? `${yuan(total)}（${capitalYuan(total)}）` : t.notYet],
    [t.received, `${dayWithWeekday(receivedOn, lang)} ${body.receivedAt.slice(11)}`],
    [t.channel, `${word(channels[channel])} · ${word(applicationModes[body.applicationMode])}`],
    [t.intakeNo, body.intakeNo],
    [t.caseNo, body.caseNo ?? t.notYet],
    [t.acceptedOn, acceptedOn ? dayWithWeekday(acceptedOn, lang) : t.notYet],
    [t.closedWhen, closedOn ? dayWithWeekday(closedOn, lang) : ''],
    [t.registrar, personName(file, body.registrarId)],
  ];
  return (
    <Section title={t.summary}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.5,
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <Line key={label} label={label} value={value} />
          ))}
      </Box>
    </Section>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
