import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { settingsText } from '../../text/settings.ts';
import { useText, useWord } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';
import { licences } from './licences.ts';

/** 许可 of the program and what it is made with. */
export function LicencesSection() {
  const text = useText(settingsText);
  const word = useWord();
  return (
    <Section title={text.licences}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {text.licencesText}
      </Typography>
      <Table size="small" aria-label={text.licences}>
        <TableHead>
          <TableRow>
            <TableCell>{text.item}</TableCell>
            <TableCell>{text.use}</TableCell>
            <TableCell>{text.licence}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {licences.map((one) => (
            <TableRow key={one.name}>
              <TableCell>{one.name}</TableCell>
              <TableCell>{word(one.use)}</TableCell>
              <TableCell>{one.licence}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
