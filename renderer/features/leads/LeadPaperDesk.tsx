import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { LeadPaperStanding } from '../../actions/lead-papers.ts';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import type { WordingDraft } from '../../actions/wording-drafts.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { paperWordingText } from '../../text/paper-wording.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { CharacterPictures } from '../../ui/paper/CharacterPictures.tsx';
import { PaperPreview } from '../../ui/paper/PaperPreview.tsx';
import { PaperSide } from '../../ui/paper/PaperSide.tsx';
import { PaperTexts } from '../../ui/paper/wording/PaperTexts.tsx';
import { type OwnWording, useOwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { countsOf } from '../../ui/paper/wording/WordingColumn.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { LeadPaperActs } from './LeadPaperActs.tsx';

const noNews = () => () => undefined;
type Props = { lead: Row<'leads'>; standing: LeadPaperStanding };

/** The paper of a lead: what it holds at the left, the pages at the right, what can be done below. */
export function LeadPaperDesk({ lead, standing }: Props) {
  const { leadPapers, characterPictures } = useApp();
  const p = useText(papersText);
  const t = useText(leadText);
  const w = useText(paperWordingText);
  const word = useWord();
  const { document, issued, versions } = standing;
  const shelf = useMemo(
    () => ({
      load: () => leadPapers.ownWording(lead.id, document),
      keep: (draft: WordingDraft) => leadPapers.keepWording(lead.id, document, draft),
    }),
    [leadPapers, lead.id, document],
  );
  const own = useOwnWording(shelf);
  // A picture put in for a character, or taken out, is another look of the same paper.
  const pictures =
    useLiveQuery(
      async () => (await characterPictures.list()).map(({ body }) => body.sha256).join(),
      [characterPictures],
    ) ?? '';
  // An issued paper no longer follows the lead; a preview is laid out again at each change of it.
  const follows = issued ? issued.id : lead;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `follows` stands for `issued` and for the lead as it is, `pictures` for those the worker draws
  const load = useCallback(
    () => (issued ? leadPapers.reopen(issued) : leadPapers.prepare(lead.id, document, own.shown)),
    [leadPapers, document, follows, own.shown, pictures],
  );
  const prepared = useReading(load, noNews);
  const paper = prepared.state === 'ready' ? prepared.value : null;
  const changed = w.changes(...countsOf(issued?.body, own));
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <Box
        sx={{
          ...{ display: 'flex', alignItems: 'center', gap: 1.5, px: 2, py: 1 },
          ...{ borderBottom: 1, borderColor: 'divider' },
        }}
      >
        <Typography variant="h1" noWrap>
          {word(standing)}
        </Typography>
        <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1 }}>
          {lead.body.no} · {issued ? p.issuedMark(issued.issuedOn) : p.draftMark}
          {changed && ` · ${changed}`}
        </Typography>
        <Button component={Link} to={`/leads/${lead.id}`}>
          {t.backToLead}
        </Button>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '340px minmax(0, 1fr)' }}>
        <PaperSide
          frozen={issued !== null}
          own={own}
          versions={versions}
          facts={<Needed leadId={lead.id} paper={paper} issued={issued !== null} />}
          wording={<Texts leadId={lead.id} document={document} paper={paper} own={own} />}
        />
        {prepared.state === 'loading' && <Loading />}
        {prepared.state === 'failed' && <Failed error={prepared.error} onRetry={prepared.retry} />}
        {paper && (
          <PaperPreview
            paper={paper}
            stale={prepared.state === 'ready' && prepared.stale}
            characters={
              <CharacterPictures paper={paper} frozen={issued !== null} actions={characterPictures} />
            }
          />
        )}
      </Box>
      <LeadPaperActs lead={lead} standing={standing} paper={paper} own={own} />
    </Box>
  );
}

type TextsProps = { leadId: string; document: string; paper: PreparedPaper | null; own: OwnWording };

function Texts({ leadId, document, paper, own }: TextsProps) {
  const { drafts, wordings } = useApp();
  const library = useLiveQuery(() => wordings.clausesFor(document), [wordings, document]);
  return (
    <PaperTexts
      document={document}
      ownerId={leadId}
      subjectId={null}
      library={library}
      drafts={drafts}
      paper={paper}
      own={own}
    />
  );
}

type NeededProps = { leadId: string; paper: PreparedPaper | null; issued: boolean };

/** What the paper needs: the missing first, with the way to the lead. */
function Needed({ leadId, paper, issued }: NeededProps) {
  const p = useText(papersText);
  const missing = issued ? [] : (paper?.missing ?? []);
  return (
    <Box component="section" aria-label={p.facts} sx={{ fontSize: 13 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {p.facts}
      </Typography>
      {paper && (
        <Box sx={{ mb: 1, color: missing.length > 0 ? 'warning.main' : 'text.secondary' }}>
          {issued ? p.factsFrozen : missing.length > 0 ? p.factsMissing(missing.length) : p.factsWhole}
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {missing.map((fact) => (
          <li key={fact.path}>
            {fact.zh}{' '}
            <MuiLink component={Link} to={fact.section === 'settings' ? '/settings' : `/leads/${leadId}`}>
              {p.fill}
            </MuiLink>
          </li>
        ))}
        {paper?.filled?.map((fact) => (
          <li key={fact.path}>
            <Box sx={{ color: 'text.secondary' }}>{fact.zh}</Box>
            <Box sx={{ overflowWrap: 'anywhere' }}>{fact.text}</Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
