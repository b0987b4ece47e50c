import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { copyCount, copyRules } from '../../../shared/documents/cards/card.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { activeParties } from '../../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { PrintGiven } from '../../actions/paper-types.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText, useWord } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

type Props = {
  file: CaseFile;
  paper: Row<'papers'>;
  onPrint: (given: PrintGiven) => void;
  onClose: () => void;
};

/** 打印: how many copies and for whom, as the paper's 份数 has it; a second printing needs its reason. */
export function PrintDialog({ file, paper, onPrint, onClose }: Props) {
  const t = useText(paperRegisterText);
  const u = useText(uiText);
  const word = useWord();
  const card = cardOf(paper.document);
  const due = card ? copyCount(card, file) : 1;
  const [copies, setCopies] = useState<number | null>(due);
  const [recipients, setRecipients] = useState(() => {
    const parties = activeParties(file).filter(({ role }) => role === 'applicant' || role === 'respondent');
    const names = due > 1 && due >= parties.length ? parties.map((party) => party.body.name) : [];
    return [...names, t.file].join(t.between);
  });
  const [reason, setReason] = useState('');
  const again = paper.body.printedAt.length > 0;
  const lacking = copies === null || copies < 1 || (again && reason.trim() === '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{t.printTitle(paper.body.title)}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.75, pt: 0.75 }}>
            <NumberInput
              label={t.copies}
              min={1}
              value={copies}
              onChange={setCopies}
              hint={card ? t.copiesHint(due, word(copyRules[card.copies.rule])) : null}
            />
            <TextInput label={t.recipients} value={recipients} onChange={setRecipients} />
            {again && (
              <TextInput
                label={t.reason}
                value={reason}
                onChange={setReason}
                required
                hint={reason.trim() === '' ? t.reasonNeeded : null}
              />
            )}
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{u.cancel}</Button>
        <Button
          variant="contained"
          autoFocus={!again}
          disabled={lacking}
          onClick={() =>
            onPrint({ copies: copies ?? 1, recipients: recipients.trim(), reason: reason.trim() })
          }
        >
          {t.print}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
