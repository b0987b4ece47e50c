import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { ImportDialog, type ImportPlan } from './ImportDialog.tsx';
import { readTextFile } from './read-text-file.ts';

type Saved = { name: string; place: string; token: string; count: number };

/** 导入 and 导出 of the table, so that one file serves many stations. */
export function FilesBar() {
  const { owed, papers, desk } = useApp();
  const t = useText(figuresText);
  const notice = useNotice();
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const save = async (as: 'csv' | 'json') => {
    try {
      setSaved(await owed.exportFigures(as, desk.office.body.name));
    } catch (error) {
      notice.fail(error);
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const read = await readTextFile(file);
      if ('failure' in read) notice.fail({ zh: t[read.failure], en: t[read.failure] });
      else setPlan(await owed.planImport(read.text));
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <>
      <Button onClick={() => void save('csv')}>{t.exportCsv}</Button>
      <Button onClick={() => void save('json')}>{t.exportJson}</Button>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t.import}
      </Button>
      <Box
        component="input"
        type="file"
        accept=".csv,.json,text/csv,application/json"
        ref={input}
        aria-label={t.import}
        tabIndex={-1}
        sx={{ display: 'none' }}
        onChange={(event) => {
          const { files } = event.target;
          void open(files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      {saved && (
        <Box sx={{ flexBasis: '100%', order: 1 }}>
          <SavedFile
            words={t.exported(saved.count, saved.name, saved.place)}
            onReveal={() => papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        </Box>
      )}
      {plan && (
        <ImportDialog
          plan={plan}
          onTake={async (steps) => {
            const count = await owed.importFigures(steps);
            notice.say(t.taken(count));
          }}
          onClose={() => setPlan(null)}
        />
      )}
    </>
  );
}
