import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { startingClauses } from '../../../../shared/documents/office-texts/starting-clauses.ts';
import { clausesText } from '../../../text/clauses.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ShownText } from '../ShownText.tsx';
import { clauseShown } from './clause-facts.ts';

/** 常用条款 the program offers: an office takes the ones it wants, nothing comes by itself. */
export function StartingClauses(props: {
  taken: ReadonlySet<string>;
  onTake: (titles: readonly string[]) => Promise<boolean>;
}) {
  const { taken, onTake } = props;
  const t = useText(clausesText);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const offered = startingClauses.filter(({ title }) => !taken.has(title));
  const wanted = chosen.filter((title) => !taken.has(title));
  const take = async () => {
    if (await onTake(wanted)) setChosen([]);
  };
  return (
    <Section
      title={t.starting}
      actions={
        <Button variant="outlined" disabled={wanted.length === 0} onClick={() => void take()}>
          {t.take(wanted.length)}
        </Button>
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {offered.length === 0 ? t.allTaken : t.startingText}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {offered.map(({ title, text, documents, bases }) => (
          <Box key={title}>
            <CheckInput
              label={title}
              value={chosen.includes(title)}
              onChange={(on) => setChosen(on ? [...chosen, title] : chosen.filter((one) => one !== title))}
            />
            <Box sx={{ pl: 3.5 }}>
              <ShownText text={clauseShown(text, documents)} />
              <Bases bases={bases} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
