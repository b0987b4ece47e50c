import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { bargainingDocuments } from '../../../../shared/bargaining/document-titles.ts';
import { eightSteps } from '../../../../shared/bargaining/process/eight-steps.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { bargainingSteps } from '../../../../shared/bargaining/stages.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';

const paperFields: readonly FieldSpec[] = [
  { at: 'on', kind: 'day', label: w.paperOn, required: true },
  { at: 'keptAt', kind: 'text', label: w.keptAt },
  { at: 'pages', kind: 'number', label: w.pages },
];
type Paper = RoundFile['roundPapers'][number];
const entries = Object.entries(bargainingDocuments);

/** 文书 by step: which there are, made here or kept on paper; originals on paper are registered. */
export function PapersSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { bargaining } = useApp();
  const [registering, setRegistering] = useState<string | null>(null);
  const needed = new Set(eightSteps(file).flatMap((one) => one.documents.flatMap(({ any }) => any[0] ?? [])));
  const groups = [
    ...Object.values(bargainingSteps).map((step) => ({
      no: step.no,
      title: t.papersOfStep(step.no, word(step)),
    })),
    { no: null, title: t.papersOther },
  ];
  return (
    <>
      {groups.map(({ no, title }) => (
        <Section key={title} title={title}>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {entries
              .filter(([, one]) => (no === null ? one.step < 1 || one.step > 8 : one.step === no))
              .map(([document, words]) => (
                <PaperLine
                  key={document}
                  title={word(words)}
                  needed={needed.has(document)}
                  papers={file.roundPapers.filter((one) => one.document === document && one.state !== 'void')}
                  onRegister={() => setRegistering(document)}
                />
              ))}
          </Box>
        </Section>
      ))}
      {registering !== null && (
        <FormDialog
          title={t.registerPaperTitle(
            word(bargainingDocuments[registering as keyof typeof bargainingDocuments]),
          )}
          draftId={`round-paper:${file.round.id}:${registering}`}
          fields={paperFields}
          initial={{ on: today, keptAt: '', pages: null }}
          onSave={(form) =>
            bargaining.registerPaper(file.round.id, {
              document: registering,
              on: form.on as CalendarDay,
              keptAt: String(form.keptAt ?? ''),
              pages: typeof form.pages === 'number' ? form.pages : 0,
            })
          }
          onClose={() => setRegistering(null)}
        />
      )}
    </>
  );
}

type LineProps = { title: string; needed: boolean; papers: readonly Paper[]; onRegister: () => void };

function PaperLine({ title, needed, papers, onRegister }: LineProps) {
  const t = useText(roundText);
  const b = useText(bargainingText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const cancel = async (paper: Paper) => {
    const { ok, reason } = await confirm({
      title: t.voidTitle(title),
      act: t.voidPaper,
      danger: true,
      askReason: { label: b.reason },
    });
    if (!ok) return;
    try {
      await bargaining.voidPaper(file.round.id, paper.id, reason);
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, alignItems: 'center', fontSize: 14, minHeight: 32, flexWrap: 'wrap' }}
    >
      <Box component="span" sx={{ minWidth: 260 }}>
        {title}
        {needed && (
          <Box component="span" sx={{ ml: 0.75, fontSize: 13, color: 'text.secondary' }}>
            {t.paperNeeded}
          </Box>
        )}
      </Box>
      <Box component="span" sx={{ flex: 1, fontSize: 13 }}>
        {papers.length === 0 ? (
          <Box component="span" sx={{ color: needed ? 'warning.main' : 'text.secondary' }}>
            {t.paperNone}
          </Box>
        ) : (
          papers.map((paper) => (
            <Box component="span" key={paper.id} sx={{ mr: 1.5 }}>
              {paper.state === 'issued' ? t.paperIssued : t.paperExternal} {paper.issuedOn}{' '}
              {paper.body.keptAt}
              <Button color="inherit" onClick={() => void cancel(paper)}>
                {t.voidPaper}
              </Button>
            </Box>
          ))
        )}
      </Box>
      <Button onClick={onRegister} aria-label={t.registerPaperTitle(title)}>
        {t.registerPaper}
      </Button>
    </Box>
  );
}
