import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';

/** ⋯: what is done with the case as a whole. */
export function CaseMenu({ caseId }: { caseId: string }) {
  const t = useText(caseDeskText);
  const { papers } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const exportCase = () =>
    act(async () => {
      setAt(null);
      const { name, place } = await papers.exportCase(caseId);
      say(t.exported(name, place));
    });
  return (
    <>
      <Button
        aria-label={t.more}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
        sx={{ minWidth: 36, fontSize: 20, lineHeight: 1, fontWeight: 600 }}
      >
        ⋯
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        <MenuItem dense disabled={busy} onClick={() => void exportCase()}>
          {t.exportCase}
        </MenuItem>
      </Menu>
    </>
  );
}
