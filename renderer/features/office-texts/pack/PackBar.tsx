import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ChangeEvent, useRef, useState } from 'react';
import type { PackStep } from '../../../../shared/documents/office-texts/pack-steps.ts';
import { useApp } from '../../../app-context.tsx';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { PackDialog } from './PackDialog.tsx';

const most = 5_000_000;
type Plan = { office: string; exportedOn: string; steps: readonly PackStep[] };
type Saved = { name: string; place: string; token: string; clauses: number; wordings: number };

/** 用语包 out and in: one file with the clause library and every own wording. */
export function PackBar() {
  const { wordings, papers, desk } = useApp();
  const t = useText(officeWordingText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const save = () => act(async () => setSaved(await wordings.exportPack(desk.office.body.name)));
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (!file) return;
    if (file.size > most) return notice.fail({ zh: t.tooLarge, en: t.tooLarge });
    const text = await file.text().catch(() => null);
    if (text === null) return notice.fail({ zh: t.unreadable, en: t.unreadable });
    await act(async () => setPlan(await wordings.planPack(text)));
  };
  return (
    <>
      <Button disabled={busy} title={t.packHint} onClick={() => void save()}>
        {t.export}
      </Button>
      <Button variant="outlined" disabled={busy} title={t.packHint} onClick={() => input.current?.click()}>
        {t.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.import}
        onChange={(event) => void open(event)}
      />
      {saved && (
        <Box sx={{ flexBasis: '100%', order: 1 }}>
          <SavedFile
            words={t.exported(saved.clauses, saved.wordings, saved.name, saved.place)}
            onReveal={() => papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        </Box>
      )}
      {plan && (
        <PackDialog
          plan={plan}
          onTake={async (steps) => {
            const count = await wordings.importPack(steps);
            notice.say(t.taken(count));
          }}
          onClose={() => setPlan(null)}
        />
      )}
    </>
  );
}
