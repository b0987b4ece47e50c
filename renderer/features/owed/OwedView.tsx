import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { categories } from '../../../shared/mediation/categories.ts';
import { owedText } from '../../text/owed.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { titleOf } from '../../ui/owed/words.ts';
import { calculatorAddress } from './addresses.ts';
import { type Group, groupNames, groupsOf } from './chooser.ts';
import { OwedHead } from './OwedHead.tsx';

type Props = {
  text: string;
  onText: (text: string) => void;
  category: Group['category'] | null;
  onCategory: (category: Group['category'] | null) => void;
};

/** Calculators by kind of dispute, with a search over names and kinds. */
export function OwedView({ text, onText, category, onCategory }: Props) {
  const t = useText(owedText);
  const word = useWord();
  const lang = useLang();
  const groups = groupsOf(text, category);
  const nameOf = (group: Group['category']) =>
    group === 'every-case' ? t.everyCase : word(categories[group]);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <OwedHead tab="calculators">
        <TextField
          type="search"
          label={t.find}
          value={text}
          onChange={(event) => onText(event.target.value)}
          sx={{ width: 260 }}
        />
      </OwedHead>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '200px minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
        <Box component="nav" aria-label={t.category} sx={{ display: 'grid' }}>
          {[null, ...groupNames].map((one) => (
            <Button
              key={one ?? 'all'}
              aria-pressed={one === category}
              onClick={() => onCategory(one)}
              color={one === category ? 'primary' : 'inherit'}
              sx={{
                justifyContent: 'flex-start',
                textAlign: 'left',
                py: 0.25,
                fontWeight: one === category ? 600 : 400,
                bgcolor: one === category ? 'action.selected' : undefined,
              }}
            >
              {one === null ? t.allCategories : nameOf(one)}
            </Button>
          ))}
        </Box>
        {groups.length === 0 ? (
          <EmptyState title={t.noMatch} />
        ) : (
          <Box sx={listStyle}>
            {groups.map((group) => (
              <Box component="section" key={group.category} sx={{ breakInside: 'avoid', mb: 1.5 }}>
                <Typography variant="h3" component="h2" sx={{ mb: 0.25 }}>
                  {nameOf(group.category)}
                </Typography>
                <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none', fontSize: 14 }}>
                  {group.calculators.map((id) => (
                    <Box component="li" key={id} sx={{ py: 0.25 }}>
                      <Link component={RouterLink} to={calculatorAddress(id)}>
                        {titleOf(id, lang)}
                      </Link>
                    </Box>
                  ))}
                </Box>
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const listStyle = {
  columnWidth: 270,
  columnGap: 3,
  p: 1.5,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
} as const;
