import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { savedText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';

type Props = { onVerify: () => Promise<boolean>; onReopen: () => void };

/** After writing stopped: 检查并继续; only when the check fails is reopening advised. */
export function StoppedActs({ onVerify, onReopen }: Props) {
  const text = useText(savedText);
  const [check, setCheck] = useState<'not-yet' | 'running' | 'failed'>('not-yet');
  const verify = async () => {
    setCheck('running');
    const whole = await onVerify().catch(() => false);
    setCheck(whole ? 'not-yet' : 'failed');
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" role="alert" sx={{ mb: check === 'failed' ? 1.5 : 0 }}>
        {check === 'failed' ? text.verifyFailed : ''}
      </Typography>
      {check === 'failed' ? (
        <Button variant="contained" onClick={onReopen}>
          {text.reopen}
        </Button>
      ) : (
        <Button variant="contained" loading={check === 'running'} onClick={() => void verify()}>
          {text.verify}
        </Button>
      )}
    </Box>
  );
}
