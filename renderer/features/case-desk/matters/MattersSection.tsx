import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { matterKinds } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { useStandings } from '../papers/use-standings.ts';
import { AlertNow } from './AlertNow.tsx';
import { MatterCard } from './MatterCard.tsx';
import { MatterMenu } from './MatterMenu.tsx';
import { NewMatter } from './NewMatter.tsx';
import type { EnteredKind } from './record-matter.ts';

/** 办理事项: every one-off matter of the case with its day, its limit and its paper. */
export function MattersSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(mattersText);
  const word = useWord();
  const { process, cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const standings = useStandings(open);
  const [adding, setAdding] = useState<EnteredKind | null>(null);

  const remove = async (matter: CaseFile['matters'][number]) => {
    const name = word(matterKinds[matter.kind]);
    const answer = await confirm({
      title: t.removeTitle(name),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => process.removeMatter(matter.id, answer.reason)))) return;
    say(t.removed(name), { undo: () => cases.restore('matters', matter.id).then(() => undefined) });
  };
  const newestFirst = [...file.matters].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Stack spacing={1.5}>
      <AlertNow file={file} />
      <Section title={t.title}>
        <MatterMenu open={open} onPick={setAdding} />
        {newestFirst.length === 0 && adding === null && <EmptyState title={t.none} text={t.noneText} />}
        {newestFirst.map((matter) => (
          <MatterCard
            key={matter.id}
            file={file}
            matter={matter}
            standings={standings}
            onRemove={() => void remove(matter)}
          />
        ))}
      </Section>
      {adding && <NewMatter key={adding} file={file} kind={adding} onClose={() => setAdding(null)} />}
    </Stack>
  );
}
