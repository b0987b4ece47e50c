import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import type { DeviceSettings } from '../../actions/device-settings.ts';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { late } from '../../ui/late.tsx';
import { DownIcon } from './rail-icons.tsx';

export type PersonAtDesk = { id: string; name: string };

export type PersonMenuProps = {
  me: PersonAtDesk;
  /** Those who may sit at this desk. */
  people: PersonAtDesk[];
  settings: DeviceSettings;
  onChange: (patch: Partial<DeviceSettings>) => void;
  onSettings: () => void;
};

const PersonMenuList = late(async () => (await import('./PersonMenuList.tsx')).PersonMenuList);

/** The person at the desk, language and dark mode. */
export function PersonMenu(props: PersonMenuProps) {
  const { me } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const text = useText(frameText);
  const name = me.name === '' ? text.nobody : me.name;
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={text.personMenu(name)}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setOpened(true);
        }}
        endIcon={<DownIcon />}
        sx={{ whiteSpace: 'nowrap', maxWidth: 180 }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {name}
        </Box>
      </Button>
      {opened && (
        <Suspense>
          <PersonMenuList {...props} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
