import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../shared/schema/record-types.ts';
import { paperWordingText } from '../../text/paper-wording.ts';
import { useText } from '../../text/text.ts';

/** What is told of a version of a paper. */
export type PaperVersion = {
  id: string;
  issuedOn: string;
  state: string;
  body: Pick<Row<'papers'>['body'], 'registerNo' | 'voided' | 'edits'>;
};

/** 版次: the papers that stood in this one's place before, with why each was voided, and the one that stands now. */
export function VersionList({ chain, toCome }: { chain: readonly PaperVersion[]; toCome: boolean }) {
  const t = useText(paperWordingText);
  const lineOf = ({ issuedOn, state, body: { registerNo, voided, edits } }: PaperVersion, i: number) => {
    const own = edits ? t.changes(edits.own.length, edits.clauses.length) : '';
    const parts = [
      t.version(i + 1),
      ...(registerNo === null ? [] : [t.number(registerNo)]),
      t.issuedOn(issuedOn),
      ...(own ? [own] : []),
      ...(i > 0 ? [t.replaces(i)] : []),
      state === 'void'
        ? voided
          ? t.voidedOn(voided.on) + (voided.reason ? t.why(voided.reason) : '')
          : t.void
        : t.inForce,
    ];
    return parts.join(t.comma);
  };
  const next = [t.version(chain.length + 1), t.replaces(chain.length), t.toCome].join(t.comma);
  if (chain.length === 0) return null;
  return (
    <Box component="section" aria-label={t.versions} sx={{ mb: 1.5 }}>
      <Typography variant="h3" component="h2">
        {t.versions}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5, display: 'grid', gap: 0.5 }}>
        {chain.map((paper, i) => (
          <Typography key={paper.id} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {lineOf(paper, i)}
          </Typography>
        ))}
        {toCome && (
          <Typography component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {next}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
