import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { DeviceSettings } from '../../actions/device-settings.ts';
import { frameText, languageNames } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { DownIcon, TickIcon } from './rail-icons.tsx';

export type PersonAtDesk = { id: string; name: string };

type Props = {
  me: PersonAtDesk;
  /** Those who may sit at this desk. */
  people: PersonAtDesk[];
  settings: DeviceSettings;
  onChange: (patch: Partial<DeviceSettings>) => void;
  onSettings: () => void;
};

/** The person at the desk, language and dark mode. */
export function PersonMenu({ me, people, settings, onChange, onSettings }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const text = useText(frameText);
  const name = me.name === '' ? text.nobody : me.name;
  const act = (work: () => void) => () => {
    setAnchor(null);
    work();
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={text.personMenu(name)}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<DownIcon />}
        sx={{ whiteSpace: 'nowrap', maxWidth: 180 }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {name}
        </Box>
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        sx={{ '& .MuiMenu-list': { minWidth: 220 } }}
      >
        <ListSubheader sx={{ lineHeight: '32px', fontSize: 13 }}>{text.whoSits}</ListSubheader>
        {people.map((person) => (
          <Choice
            key={person.id}
            words={person.name}
            chosen={person.id === me.id}
            onClick={act(() => onChange({ personId: person.id }))}
          />
        ))}
        <Divider />
        <ListSubheader sx={{ lineHeight: '32px', fontSize: 13 }}>{text.language}</ListSubheader>
        {(['zh-CN', 'en'] as const).map((lang) => (
          <Choice
            key={lang}
            words={languageNames[lang]}
            chosen={settings.lang === lang}
            onClick={act(() => onChange({ lang }))}
          />
        ))}
        <Divider />
        <MenuItem dense onClick={act(() => onChange({ dark: !settings.dark }))}>
          {settings.dark ? text.light : text.dark}
        </MenuItem>
        <MenuItem dense onClick={act(onSettings)}>
          {text.toSettings}
        </MenuItem>
      </Menu>
    </>
  );
}

// Menu counts its own items for arrow keys, so `autoFocus` and the like must pass through.
function Choice({ words, chosen, ...rest }: { words: string; chosen: boolean; onClick: () => void }) {
  return (
    <MenuItem dense role="menuitemradio" aria-checked={chosen} selected={chosen} {...rest}>
      <Box component="span" sx={{ flex: 1, mr: 2 }}>
        {words}
      </Box>
      {chosen && <TickIcon />}
    </MenuItem>
  );
}
