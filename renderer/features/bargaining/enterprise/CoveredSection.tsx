import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import type { CoveredEnterprise } from '../../../../shared/bargaining/records/round.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { csvOf } from '../../../../shared/kernel/csv.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextFilter } from '../../../ui/TextFilter.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { textWords } from '../text-words.ts';
import { AddCovered } from './AddCovered.tsx';
import { CoveredTable } from './CoveredTable.tsx';
import { PasteCovered } from './PasteCovered.tsx';

const w = textWords(enterpriseText);
type Open = 'add' | 'paste' | CoveredEnterprise | null;

/** 覆盖企业和签认 of an industry or regional round: who is covered, who accepted, by whom and when. */
export function CoveredSection() {
  const t = useText(enterpriseText);
  const { bargaining, bargainingFiles } = useApp();
  const { file, today } = useRoundWay();
  const notice = useNotice();
  const { busy, act } = useAct();
  const [open, setOpen] = useState<Open>(null);
  const [text, setText] = useState('');
  const [state, setState] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ name: string; token: string } | null>(null);
  const roundId = file.round.id;
  const { covered } = file.round.body;
  const known = new Map(file.enterprises.map((one) => [one.id, one]));
  const nameOf = (one: CoveredEnterprise) => known.get(one.enterpriseId)?.body.name ?? '';
  const rows = covered.filter(
    (one) => nameOf(one).includes(text.trim()) && (state === null || one.accepted === (state === 'accepted')),
  );
  const accepted = covered.filter((one) => one.accepted);
  const workers = (all: readonly CoveredEnterprise[]) => all.reduce((sum, one) => sum + one.workers, 0);
  const binding = profileOfRound(file).bindingMode.value;
  const remove = (one: CoveredEnterprise) =>
    act(async () => {
      await bargaining.setCovered(
        roundId,
        covered.filter((other) => other.enterpriseId !== one.enterpriseId),
      );
      notice.say(t.removedCovered(nameOf(one)), {
        undo: async () => void (await bargaining.setCovered(roundId, covered)),
      });
    });
  const exportCsv = () =>
    act(async () => {
      const csv = csvOf([
        [...t.coveredColumns],
        ...covered.map((one) => [
          nameOf(one),
          known.get(one.enterpriseId)?.town ?? '',
          String(one.workers),
          String(one.women),
          one.accepted ? t.accepted : t.open,
          one.acceptedBy,
          one.acceptedOn ?? '',
        ]),
      ]);
      setSaved(await bargainingFiles.saveTable(`${file.round.body.title} ${t.covered}`, csv));
    });
  return (
    <Section
      title={t.covered}
      actions={
        <>
          <Button variant="outlined" onClick={() => setOpen('paste')}>
            {t.paste}
          </Button>
          <Button variant="outlined" onClick={() => setOpen('add')}>
            {t.addCovered}
          </Button>
          <Button loading={busy} disabled={covered.length === 0} onClick={() => void exportCsv()}>
            {t.export}
          </Button>
        </>
      }
    >
      {saved && (
        <SavedFile
          words={t.exported(saved.name)}
          onReveal={() => bargainingFiles.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        {t.coveredText} {t.binding[binding]}
      </Typography>
      {covered.length === 0 ? (
        <EmptyState title={t.coveredNone} />
      ) : (
        <>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', my: 1, flexWrap: 'wrap', fontSize: 14 }}>
            <span role="status">
              {t.acceptedOf(accepted.length, covered.length)} ·{' '}
              {t.workersOf(workers(accepted), workers(covered))}
            </span>
            <Box sx={{ flex: 1 }} />
            <TextFilter label={t.search} value={text} onChange={setText} />
            <NarrowChoice
              label={t.state}
              all={t.allStates}
              value={state}
              options={[
                ['accepted', t.accepted],
                ['open', t.open],
              ]}
              onChange={setState}
            />
          </Box>
          <CoveredTable
            rows={rows}
            enterprises={known}
            onAccept={setOpen}
            onWithdraw={(one) => void act(() => bargaining.acceptCover(roundId, one.enterpriseId, null))}
            onRemove={(one) => void remove(one)}
          />
        </>
      )}
      {open === 'add' && <AddCovered onClose={() => setOpen(null)} />}
      {open === 'paste' && <PasteCovered onClose={() => setOpen(null)} />}
      {open !== null && open !== 'add' && open !== 'paste' && (
        <FormDialog
          title={t.acceptTitle(nameOf(open))}
          draftId={`accept:${roundId}:${open.enterpriseId}`}
          fields={[
            { at: 'by', kind: 'text', label: w('acceptBy'), required: true, span: 8 },
            { at: 'on', kind: 'day', label: w('acceptOn'), required: true },
          ]}
          initial={{
            by: open.acceptedBy || (known.get(open.enterpriseId)?.body.legalRepName ?? ''),
            on: open.acceptedOn ?? today,
          }}
          onSave={(form) =>
            bargaining.acceptCover(roundId, open.enterpriseId, {
              by: String(form.by),
              on: form.on as CalendarDay,
            })
          }
          onClose={() => setOpen(null)}
          act={t.accept}
        />
      )}
    </Section>
  );
}
