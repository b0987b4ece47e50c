import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import {
  opinionsOf,
  type QuoteBody,
  type QuoteOpinion,
  withOpinion,
} from '../../../../shared/bargaining/order-quote.ts';
import { quoteParties } from '../../../../shared/bargaining/terms.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText, useWord } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

type Props = {
  body: Pick<QuoteBody, 'opinions'>;
  locked: boolean;
  onChange: (opinions: QuoteOpinion[]) => void;
};

/** 五方会签: who says what, and when each signed. */
export function Opinions({ body, locked, onChange }: Props) {
  const t = useText(ordersText);
  const word = useWord();
  const opinions = opinionsOf(body);
  const signed = opinions.filter((one) => one.signedOn !== null).length;
  return (
    <Section title={`${t.opinions}（${t.signedOf(signed, opinions.length)}）`}>
      <Table size="small" aria-label={t.opinions}>
        <TableHead>
          <TableRow>
            {Object.entries(t.opinionColumns).map(([key, words]) => (
              <TableCell key={key}>{words}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {opinions.map(({ party, name, opinion, signedOn }) => {
            const of = word(quoteParties[party]);
            const set = (part: Parameters<typeof withOpinion>[2]) => onChange(withOpinion(body, party, part));
            return (
              <TableRow key={party} sx={{ '& td': { py: 1 } }}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{of}</TableCell>
                <TableCell sx={{ width: 180 }}>
                  <TextInput
                    label={t.nameOf(of)}
                    value={name}
                    onChange={(next) => set({ name: next })}
                    disabled={locked}
                  />
                </TableCell>
                <TableCell>
                  <TextInput
                    label={t.opinionOf(of)}
                    value={opinion}
                    onChange={(next) => set({ opinion: next })}
                    disabled={locked}
                  />
                </TableCell>
                <TableCell sx={{ width: 190 }}>
                  <DayInput
                    label={t.dayOf(of)}
                    value={signedOn}
                    onChange={(next) => set({ signedOn: next })}
                    disabled={locked}
                  />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', width: 90 }}>
                  <Box component="span" sx={{ color: signedOn === null ? 'warning.main' : 'success.main' }}>
                    {signedOn === null ? t.notSigned : t.signed}
                  </Box>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
