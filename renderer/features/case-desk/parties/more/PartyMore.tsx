import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PartyKind, PartyRole } from '../../../../../shared/mediation/terms.ts';
import { partyMoreText } from '../../../../text/party-more.ts';
import { useText, useWord } from '../../../../text/text.ts';
import type { Values } from '../../fields/field-spec.ts';
import { SpecFields } from '../../fields/SpecFields.tsx';
import { filledIn, moreGroups } from './more-specs.ts';

/** What more may be known of a party, each group under its own heading; folded until it is wanted. */
export function PartyMore(props: {
  party: { kind: PartyKind; role: PartyRole };
  value: Values;
  onChange: (patch: Values) => void;
  prefix: string;
}) {
  const { party, value, onChange, prefix } = props;
  const t = useText(partyMoreText);
  const word = useWord();
  const [openId, setOpenId] = useState<string | null>(null);
  const groups = moreGroups(t, party, word);
  const open = groups.find((group) => group.id === openId);
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box role="group" aria-label={t.more} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        {groups.map((group) => {
          const count = filledIn(group, value);
          return (
            <Button
              key={group.id}
              size="small"
              variant={group.id === openId ? 'contained' : 'outlined'}
              disableElevation
              aria-expanded={group.id === openId}
              aria-controls={`${prefix}-${group.id}`}
              onClick={() => setOpenId(group.id === openId ? null : group.id)}
            >
              {group.title}
              {count > 0 && (
                <Typography component="span" variant="body2" sx={{ ml: 0.75 }}>
                  {t.filled(count)}
                </Typography>
              )}
            </Button>
          );
        })}
      </Box>
      {open && (
        <Box id={`${prefix}-${open.id}`} sx={{ pt: 0.5 }}>
          <SpecFields specs={open.specs} value={value} onChange={onChange} prefix={prefix} />
        </Box>
      )}
    </Box>
  );
}
