import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { frameText, languageNames } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import type { PersonMenuProps } from './PersonMenu.tsx';
import { TickIcon } from './rail-icons.tsx';

type Props = PersonMenuProps & { anchor: HTMLElement | null; onClose: () => void };

/** What opens under the name of the person at the desk. */
export function PersonMenuList({ me, people, settings, onChange, onSettings, anchor, onClose }: Props) {
  const text = useText(frameText);
  const act = (work: () => void) => () => {
    onClose();
    work();
  };
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
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
