import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type SigningMethod, signingMethods } from '../../../shared/documents/cards/who-signs.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText, useWord } from '../../text/text.ts';

type Props = {
  paper: { body: Pick<Row<'papers'>['body'], 'prints' | 'signings' | 'originalAt'> };
  /** Name of the agent who signed for a party. */
  agentName?: (id: string) => string | undefined;
};

/** What became of an issued paper: each printing, each signature, where the original is. */
export function RegisterList({ paper, agentName }: Props) {
  const t = useText(paperRegisterText);
  const word = useWord();
  const { prints, signings, originalAt } = paper.body;
  const agentOf = (id: string | null) => (id === null ? undefined : agentName?.(id));
  const methodOf = (code: string) =>
    code in signingMethods ? word(signingMethods[code as SigningMethod]) : code;
  const lines = [
    ...prints.map(
      ({ at, copies, recipients, reason }) =>
        t.printLine(at.replace('T', ' '), copies, recipients) + (reason ? t.again(reason) : ''),
    ),
    ...signings.map(({ on, by, method, agentId }) => {
      const agent = agentOf(agentId);
      return t.signLine(on, by, methodOf(method)) + (agent ? t.byAgent(agent) : '');
    }),
    ...(originalAt ? [t.original(originalAt)] : []),
  ];
  return (
    <Box component="section" aria-label={t.prints} sx={{ mb: 1.5 }}>
      <Typography variant="h3" component="h2">
        {t.prints}
      </Typography>
      {lines.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.nothing}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5, display: 'grid', gap: 0.5 }}>
        {lines.map((line) => (
          <Typography key={line} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
