import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { deliveryMethods } from '../../../../shared/mediation/process-terms.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { serviceText } from '../../../text/service.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { cardAndBody, keepingNeeded, type Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { partyName } from '../names.ts';
import type { OpenCase } from '../open-case.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { type Delivery, following, serviceCard, serviceSpecs } from './service-specs.ts';

/** One service: paper, who, how, when; opened to enter its receipt and its proof. */
export function ServiceRow(props: {
  open: OpenCase;
  delivery: Delivery;
  standings: readonly PaperStanding[];
  onRemove: () => void;
}) {
  const { open, delivery, standings, onRemove } = props;
  const t = useText(serviceText);
  const word = useWord();
  const [unfolded, setUnfolded] = useState(false);
  const { body, sentOn, receivedOn, partyId } = delivery;
  const name = `${body.document} ${body.recipient || partyName(open.file, partyId)}`;
  return (
    <>
      <TableRow hover sx={{ verticalAlign: 'top' }}>
        <TableCell>{body.document}</TableCell>
        <TableCell>{body.recipient || partyName(open.file, partyId)}</TableCell>
        <TableCell>{word(deliveryMethods[body.method])}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{sentOn}</TableCell>
        <TableCell>
          {body.refusal ? t.refused(body.refusal) : (receivedOn ?? t.notYet)}
          {body.receiver && (
            <Box sx={{ color: 'text.secondary' }}>
              {[body.receiver, body.relation].filter(Boolean).join(' · ')}
            </Box>
          )}
        </TableCell>
        <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
          <Button
            size="small"
            aria-expanded={unfolded}
            aria-label={`${unfolded ? t.fold : t.edit} ${name}`}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? t.fold : t.edit}
          </Button>
          <Button size="small" color="inherit" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
            {t.remove}
          </Button>
        </TableCell>
      </TableRow>
      {unfolded && (
        <TableRow>
          <TableCell colSpan={6} sx={{ bgcolor: 'action.hover' }}>
            <ServiceForm open={open} delivery={delivery} />
            <SubjectPapers
              caseId={open.file.case.id}
              standings={standings}
              of={(standing) => standing.subjectId === delivery.id}
            />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function ServiceForm({ open, delivery }: { open: OpenCase; delivery: Delivery }) {
  const { process } = useApp();
  const t = useText(serviceText);
  const { body, sentOn, receivedOn, partyId, paperId } = delivery;
  const stored: Values = { paperId, partyId, sentOn, receivedOn, ...body };
  const form = useAutosave<Values>(stored, (patch) => {
    const parts = cardAndBody(keepingNeeded(patch, ['sentOn']), serviceCard);
    return process.updateDelivery(delivery.id, { ...parts.card, body: parts.body });
  });
  return (
    <Box sx={{ py: 1 }} {...form.formProps}>
      <SpecFields
        specs={serviceSpecs(t, open, form.value)}
        value={form.value}
        onChange={(patch) => form.change(following(patch, form.value, open))}
        prefix={delivery.id}
      />
    </Box>
  );
}
