import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText } from '../../../text/text.ts';

/** A clause the office keeps for its papers. */
export type LibraryClause = { id: string; title: string; text: string };

type Props = {
  library: readonly (LibraryClause & { shown: string })[];
  disabled: boolean;
  onTake: (text: string) => void;
};

/** 加入条款: picks a clause from the office's library. */
export function ClauseMenu({ library, disabled, onTake }: Props) {
  const t = useText(paperWordingText);
  const [at, setAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {t.add}
      </Button>
      <Menu
        anchorEl={at}
        open={at !== null}
        onClose={() => setAt(null)}
        slotProps={{ list: { 'aria-label': t.library, dense: true }, paper: { sx: { maxWidth: 460 } } }}
      >
        {library.map(({ id, title, text, shown }) => (
          <MenuItem
            key={id}
            onClick={() => {
              setAt(null);
              onTake(text);
            }}
            sx={{ whiteSpace: 'normal' }}
          >
            <ListItemText
              primary={title}
              secondary={shown}
              slotProps={{
                secondary: {
                  sx: {
                    display: '-webkit-box',
                    WebkitLineClamp: 2,
                    WebkitBoxOrient: 'vertical',
                    overflow: 'hidden',
                  },
                },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
