import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AttachedView } from './AttachedView.tsx';

type Attachment = RoundFile['roundAttachments'][number];

/** Files kept with the round: looked at, taken out with undo, in the bound file or not. */
export function AttachedList({ files, choose = false }: { files: readonly Attachment[]; choose?: boolean }) {
  const { file } = useRoundWay();
  const { roundAttachments } = useApp();
  const t = useText(roundPapersText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const roundId = file.round.id;
  const remove = async ({ id, body }: Attachment) => {
    if (!(await act(() => roundAttachments.remove(roundId, id)))) return;
    say(t.detached(body.name), { undo: async () => void (await roundAttachments.restore(roundId, id)) });
  };
  const [seen, setSeen] = useState<{ one: Attachment; url: string } | null>(null);
  const look = (one: Attachment) => act(async () => setSeen({ one, url: await roundAttachments.url(one) }));
  const close = () => {
    if (seen) URL.revokeObjectURL(seen.url);
    setSeen(null);
  };
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {files.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: 13, flexWrap: 'wrap' }}
          >
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {one.body.name}
            </Box>
            <Button disabled={busy} onClick={() => void look(one)} aria-label={t.lookAt(one.body.name)}>
              {t.look}
            </Button>
            <Button
              color="inherit"
              disabled={busy}
              onClick={() => void remove(one)}
              aria-label={t.detachOf(one.body.name)}
            >
              {t.detach}
            </Button>
            {choose && (
              <CheckInput
                label={t.inFile}
                value={one.body.inFile}
                onChange={(inFile) =>
                  void act(() => roundAttachments.update(roundId, one.id, { body: { inFile } }))
                }
              />
            )}
          </Box>
        ))}
      </Box>
      {seen && <AttachedView one={seen.one} url={seen.url} onClose={close} />}
    </>
  );
}
