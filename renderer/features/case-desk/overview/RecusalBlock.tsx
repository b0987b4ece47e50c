import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { recusalGrounds } from '../../../../shared/mediation/process-terms.ts';
import { mediatingStages } from '../../../../shared/mediation/stages.ts';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useDeskWay } from '../desk-way.ts';
import { partyName, personName } from '../names.ts';
import type { OpenCase } from '../open-case.ts';

type File = OpenCase['file'];

/** 披露与回避: who declared what, who objected to whom, and how it was decided. */
export function RecusalBlock({ file }: { file: File }) {
  const t = useText(caseActsText);
  const way = useDeskWay();
  const open = mediatingStages.includes(file.case.stage);
  const waiting = file.recusals.some((one) => one.state === 'open');
  const silent = file.case.mediatorIds.filter(
    (id) => !file.recusals.some((one) => one.kind === 'disclosure' && one.personId === id),
  );
  if (!open && file.recusals.length === 0) return null;
  return (
    <Section
      title={t.recusals}
      actions={
        open && (
          <>
            <Button onClick={() => way.begin('disclose')}>{t.disclose}</Button>
            {file.case.mediatorIds.length > 0 && <Button onClick={() => way.begin('T13')}>{t.object}</Button>}
          </>
        )
      }
    >
      {file.recusals.length === 0 && <Typography variant="body2">{t.noRecusals}</Typography>}
      {silent.length > 0 && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t.notDisclosed(silent.map((id) => personName(file, id)).join('、'))}
        </Typography>
      )}
      {file.recusals.map((one) => (
        <RecusalLine key={one.id} file={file} recusal={one} />
      ))}
      {open && waiting && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <Button variant="outlined" onClick={() => way.begin('T13b')}>
            {t.decide}
          </Button>
          <Button onClick={() => way.begin('waive-recusal')}>{t.waive}</Button>
        </Box>
      )}
    </Section>
  );
}

function RecusalLine({ file, recusal }: { file: File; recusal: File['recusals'][number] }) {
  const t = useText(caseActsText);
  const word = useWord();
  const { kind, personId, filedOn, state, body } = recusal;
  const who = personName(file, personId);
  const more = [
    ...body.grounds.map((code) => word(recusalGrounds[code])),
    body.reason,
    body.waivedBy.length > 0
      ? t.waivedBy(body.waivedBy.map((one) => partyName(file, one.partyId)).join('、'))
      : '',
    body.decision,
    body.replacementId ? t.replacedBy(personName(file, body.replacementId)) : '',
  ].filter((text) => text !== '');
  return (
    <Box sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
      {kind === 'objection' ? t.objection(partyName(file, body.byPartyId), who) : t.disclosureOf(who)}{' '}
      <Box component="span" sx={{ color: state === 'open' ? 'warning.main' : 'text.secondary' }}>
        {t.recusalStates[state]}
      </Box>{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {[filedOn, ...more].join(' · ')}
      </Box>
    </Box>
  );
}
