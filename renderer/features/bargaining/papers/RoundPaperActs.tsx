import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type {
  RoundPaperStanding,
  SavedFile as Saved,
} from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';
import { PrintDialog } from '../../../ui/paper/PrintDialog.tsx';
import type { OwnWording } from '../../../ui/paper/wording/use-own-wording.ts';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { roundPrintDue } from './print-due.ts';
import { SignRoundPaper } from './SignRoundPaper.tsx';
import { useRoundPaperActs } from './use-round-paper-acts.ts';

type Props = {
  file: RoundFile;
  standing: RoundPaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** 制作（定稿）, 打印, 存为PDF, 存为Word, 签署登记, 作废重出. */
export function RoundPaperActs({ file, standing, paper, own }: Props) {
  const { roundPapers } = useApp();
  const text = useText(papersText);
  const t = useText(paperRegisterText);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [printing, setPrinting] = useState(false);
  const acts = useRoundPaperActs(file.round.id, standing, own, setSaved);
  const { busy } = acts;
  const { issued } = standing;
  const due = useMemo(() => roundPrintDue(standing.document, file), [standing.document, file]);
  // 打印 in the list leads here: the paper is looked at, and Enter prints it.
  const toPrint = (useLocation().state as { print?: boolean } | null)?.print === true;
  const ready =
    paper !== null &&
    paper.missing.length === 0 &&
    paper.missingCharacters.length === 0 &&
    (paper.wording?.faults.length ?? 0) === 0;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {saved && (
        <SavedFile
          words={text.savedTo(saved.name, saved.place)}
          onReveal={() => roundPapers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        {!issued && (
          <Button variant="contained" disabled={busy || !ready} onClick={() => void acts.issue()}>
            {text.issueFinal}
          </Button>
        )}
        <Button
          variant={issued ? 'contained' : 'outlined'}
          disabled={busy || !issued}
          autoFocus={toPrint && issued !== null}
          onClick={() => setPrinting(true)}
        >
          {text.print}
        </Button>
        <Button variant="outlined" disabled={busy || !issued} onClick={() => void acts.save()}>
          {text.savePdf}
        </Button>
        <Button variant="outlined" disabled={busy || !issued} onClick={() => void acts.saveWord()}>
          {text.saveDocx}
        </Button>
        {issued && (standing.signing?.of ?? 0) > 0 && (
          <SignRoundPaper file={file} paper={issued} outlined disabled={busy} />
        )}
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {issued ? '' : `${text.issueHint} · ${text.printHint}`}
        </Typography>
        {issued && (
          <Button color="error" disabled={busy} onClick={() => void acts.discard()}>
            {text.discard}
          </Button>
        )}
      </Box>
      {issued && printing && (
        <PrintDialog
          title={issued.body.title}
          due={due.rule === null ? null : { copies: due.copies, rule: due.rule }}
          recipients={[...due.names, t.file].join(t.between)}
          again={issued.body.printedAt.length > 0}
          onClose={() => setPrinting(false)}
          onPrint={(given) => {
            setPrinting(false);
            void acts.print(given);
          }}
        />
      )}
    </Box>
  );
}
