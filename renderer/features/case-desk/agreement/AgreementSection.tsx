import { mayAgree, stages } from '../../../../shared/mediation/stages.ts';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { DraftAgreement } from './DraftAgreement.tsx';
import { EffectiveAgreement } from './EffectiveAgreement.tsx';
import { StartAgreement } from './StartAgreement.tsx';

/** 协议 of the case desk: not yet, being drafted and signed, or in effect. */
export function AgreementSection({ open }: { open: OpenCase }) {
  const text = useText(agreementText);
  const { file } = open;
  const { stage } = file.case;
  const agreement = file.agreements.find((one) => one.state !== 'void');
  if (agreement?.state === 'effective') return <EffectiveAgreement file={file} agreement={agreement} />;
  if (agreement && stage === 'agreementDraft') {
    return <DraftAgreement key={agreement.id} open={open} agreement={agreement} />;
  }
  if (mayAgree(stage)) return <StartAgreement file={file} />;
  const over = stages[stage].track === 'closing';
  return (
    <Section title={text.title}>
      <EmptyState title={text.none} text={over ? text.noneEnded : text.noneText} />
    </Section>
  );
}
