import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type RouteKind, routeKinds } from '../../../../shared/mediation/process-terms.ts';
import { routesText } from '../../../text/routes.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { Caution } from './Caution.tsx';
import { RouteWhyNot } from './RouteWhyNot.tsx';
import { referralKinds } from './route-specs.ts';

const kinds = ['legal-aid', ...referralKinds, 'execution'] as const satisfies readonly RouteKind[];

/** 转介和移送: each body a case or a part of it may be passed to, and 强制执行 once there is a title. */
export function Referrals(props: { open: OpenCase; busy: boolean; onPrepare: (kind: RouteKind) => void }) {
  const { open, busy, onPrepare } = props;
  const t = useText(routesText);
  const word = useWord();
  return (
    <Section title={t.referrals}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            disabled={busy}
            data-field={`prepare-${kind}`}
            onClick={() => onPrepare(kind)}
          >
            {word(routeKinds[kind])}
          </Button>
        ))}
      </Box>
      {kinds.map((kind) => (
        <RouteWhyNot key={kind} kind={kind} open={open} what={word(routeKinds[kind])} />
      ))}
      <Typography component="div" variant="body2" sx={{ mt: 1 }}>
        <Caution kind="labour-inspection" />
        <Caution kind="legal-aid" />
      </Typography>
    </Section>
  );
}
