import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { Link } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { elementsOf } from '../../../../shared/mediation/effectiveness.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { AgreementFields } from './AgreementFields.tsx';
import { Signing } from './Signing.tsx';
import { TermsBlock } from './TermsBlock.tsx';

type Props = { open: OpenCase; agreement: CaseFile['agreements'][number] };

/** A drafted agreement: its text, its terms, and the four elements that make it effective. */
export function DraftAgreement({ open, agreement }: Props) {
  const { agreements } = useApp();
  const text = useText(agreementText);
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const { file, papers } = open;
  const caseId = file.case.id;
  const signed = elementsOf(file, agreement.id).some((element) => element.on !== null);
  const issued = papers.some((paper) => paper.document === 'mediation-agreement' && paper.state === 'issued');
  const backOut = async () => {
    const { ok, reason } = await confirm({
      title: text.backOutTitle,
      text: text.backOutText,
      act: text.backOut,
      danger: true,
      askReason: { label: text.backOutReason },
    });
    if (ok && (await act(() => agreements.backOut(caseId, reason)))) notice.say(text.backedOut);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Section
        title={text.title}
        actions={
          <>
            <Chip size="small" variant="outlined" label={text.stateDraft} sx={{ fontSize: 13 }} />
            <Button component={Link} to={`/cases/${caseId}/paper/mediation-agreement`}>
              {text.paper}
            </Button>
            <Button color="error" disabled={busy} onClick={() => void backOut()}>
              {text.backOut}
            </Button>
          </>
        }
      >
        {signed ? (
          <Alert severity="info" sx={{ mb: 1.25 }}>
            {text.locked}
          </Alert>
        ) : (
          issued && (
            <Alert severity="warning" sx={{ mb: 1.25 }}>
              {text.issuedAlready}
            </Alert>
          )
        )}
        <AgreementFields file={file} agreement={agreement} locked={signed} />
      </Section>
      <TermsBlock file={file} agreement={agreement} locked={signed} />
      <Signing file={file} agreement={agreement} />
    </Box>
  );
}
