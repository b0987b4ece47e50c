import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';

/** Adds files one after another, from the chooser, dropped or pasted; one that is refused does not keep out the rest. */
export function useAddFiles(caseId: string) {
  const t = useText(archiveText);
  const { attachments, clock } = useApp();
  const notice = useNotice();
  const [adding, setAdding] = useState<string | null>(null);
  const add = async (files: readonly File[]) => {
    let added = 0;
    for (const file of files) {
      // A pasted picture always has the same name.
      const name = /^image\.\w+$/.test(file.name) ? t.pasted(clock.minute().replace('T', ' ')) : file.name;
      setAdding(name);
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await attachments.add(caseId, { name, bytes });
        added += 1;
      } catch (error) {
        notice.fail(error);
      }
    }
    setAdding(null);
    if (added > 0) notice.say(t.added(added));
  };
  const taken = (list: FileList | null | undefined) => [...(list ?? [])];
  return {
    adding,
    add: (list: FileList | null) => void add(taken(list)),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void add(taken(event.dataTransfer.files));
    },
    onPaste: (event: ClipboardEvent) => {
      const files = taken(event.clipboardData.files);
      if (files.length === 0) return;
      event.preventDefault();
      void add(files);
    },
  };
}
