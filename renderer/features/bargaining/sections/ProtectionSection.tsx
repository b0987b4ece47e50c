import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import {
  protectionOf,
  protectionRulesOf,
  type RepProtection,
  successorOf,
} from '../../../../shared/bargaining/protection/of-representative.ts';
import { protectionText } from '../../../text/bargaining-protection.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PointList } from './PointList.tsx';

/** 代表保护: what protects each worker representative today, for how long, and what to see to. */
export function ProtectionSection() {
  const t = useWords();
  const word = useWord();
  const { file, today } = useRoundWay();
  const rows = file.roundReps
    .filter((one) => one.side === 'worker')
    .map((rep) => ({ rep, protection: protectionOf(file, rep, today) }));
  if (rows.length === 0) return null;
  const cautions = rows.flatMap(({ protection }) =>
    protection.cautions.map((one) => ({ ...one, place: 'representatives' as const })),
  );
  return (
    <Section title={t.title}>
      <PointList title={t.cautions} severity="warning" points={cautions} />
      <Table size="small" aria-label={t.title} sx={{ my: 1 }}>
        <TableHead>
          <TableRow>
            {[t.who, t.mandate, t.contract, t.standing].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ rep, protection }) => (
            <TableRow key={rep.id}>
              <TableCell>{rep.body.name}</TableCell>
              <TableCell>
                {protection.from === null
                  ? ''
                  : `${protection.from} ${protection.to === null ? t.noEnd : `${t.to} ${protection.to}`}`}
                {protection.toBasis && <Bases bases={[protection.toBasis]} />}
              </TableCell>
              <TableCell>
                {[protection.contractEndsOn ?? '', extended(protection, t)]
                  .filter((one) => one !== '')
                  .join('，')}
              </TableCell>
              <TableCell>
                {[
                  t.state[protection.state],
                  protection.daysLeft === null ? '' : t.days(protection.daysLeft),
                  rep.active ? '' : successorWords(successorOf(file, rep)?.body.name, t),
                ]
                  .filter((one) => one !== '')
                  .join('，')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="subtitle2" component="h3" sx={{ fontSize: 13 }}>
        {t.rules}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13 }}>
        {protectionRulesOf(file).map((rule) => (
          <li key={rule.id}>
            {word(rule)}
            <Bases bases={rule.basis} />
          </li>
        ))}
      </Box>
    </Section>
  );
}

const useWords = () => useText(protectionText);
type Words = ReturnType<typeof useWords>;

const extended = ({ extendedTo }: RepProtection, t: Words): string =>
  extendedTo === null ? '' : extendedTo === 'duties' ? t.extendedDuties : t.extended(extendedTo);

const successorWords = (name: string | undefined, t: Words): string =>
  name === undefined ? '' : t.successor(name);
