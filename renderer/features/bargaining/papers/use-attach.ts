import { useState } from 'react';
import type { AttachedFor } from '../../../actions/bargaining/round-attachments.ts';
import { useApp } from '../../../app-context.tsx';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';

/** Attaches files one after another; one that is refused does not keep out the rest. */
export function useAttach(roundId: string, forWhat: AttachedFor = {}) {
  const { roundAttachments } = useApp();
  const t = useText(roundPapersText);
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const attach = async (list: FileList | null) => {
    setBusy(true);
    let added = 0;
    for (const file of [...(list ?? [])]) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await roundAttachments.add(roundId, { name: file.name, bytes }, forWhat);
        added += 1;
      } catch (error) {
        notice.fail(error);
      }
    }
    setBusy(false);
    if (added > 0) notice.say(t.attached(added));
  };
  return { busy, attach: (list: FileList | null) => void attach(list) };
}
