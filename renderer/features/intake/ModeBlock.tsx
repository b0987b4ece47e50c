import Alert from '@mui/material/Alert';
import { memo } from 'react';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { intakeModeText } from '../../text/intake-mode.ts';
import { useText } from '../../text/text.ts';
import { ConsentsBlock } from './ConsentsBlock.tsx';
import { DelegationBlock } from './DelegationBlock.tsx';
import type { ChangeDraft } from './use-autosave.ts';

/** What the way an application came in asks for beside the rest: 主动调解, 委派委托, 口头申请. */
export const ModeBlock = memo(function ModeBlock(props: {
  mode: IntakeDraft['applicationMode'];
  parties: IntakeDraft['parties'];
  consents: IntakeDraft['consents'];
  delegation: IntakeDraft['delegation'];
  change: ChangeDraft;
}) {
  const { mode, parties, consents, delegation, change } = props;
  const t = useText(intakeModeText);
  if (mode === 'proactive') {
    return <ConsentsBlock parties={parties} consents={consents ?? {}} change={change} />;
  }
  if (mode === 'delegated') return <DelegationBlock delegation={delegation} change={change} />;
  if (mode === 'oral') {
    return (
      <Alert severity="info" variant="outlined">
        {t.oral}
      </Alert>
    );
  }
  return null;
});
