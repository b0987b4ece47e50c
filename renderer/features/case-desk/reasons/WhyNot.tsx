import Box from '@mui/material/Box';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { useText } from '../../../text/text.ts';
import { whyNotText } from '../../../text/why-not.ts';
import { Missing } from '../steps/Missing.tsx';

/** Why an act is closed: the stage in words, or what is missing with the way to where it is mended. */
export function WhyNot({ what, why }: { what: string; why: string | readonly Unmet[] }) {
  const t = useText(whyNotText);
  return (
    <Box sx={{ fontSize: 13, color: 'text.secondary', mt: 0.25 }}>
      {typeof why === 'string' ? (
        t.stage(what, why)
      ) : (
        <>
          {t.needs(what)}
          <Missing unmet={why} />
        </>
      )}
    </Box>
  );
}
