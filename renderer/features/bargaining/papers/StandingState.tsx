import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { placeOfFact } from './paper-path.ts';

/** Most missing things named in the table; the document page names all. */
const most = 4;

/** 未制作 / 缺N项 with the way to each / 已制作 / 已签 / 纸质原件, in words and colour. */
export function StandingState({ roundId, standing }: { roundId: string; standing: RoundPaperStanding }) {
  const { issued, original, waitsFor, missing } = standing;
  return (
    <>
      {issued && <Made standing={standing} />}
      {original && <Original standing={standing} />}
      {!issued && !original && waitsFor && <Waits roundId={roundId} standing={standing} />}
      {!issued && !waitsFor && missing.length > 0 && <Lacks roundId={roundId} standing={standing} />}
      {!issued && !original && !waitsFor && missing.length === 0 && <NotMade />}
    </>
  );
}

function Made({ standing: { issued, signing, voided } }: { standing: RoundPaperStanding }) {
  const text = useText(papersText);
  const register = useText(paperRegisterText);
  const t = useText(roundPapersText);
  if (!issued) return null;
  const { registerNo, printedAt } = issued.body;
  const printed = printedAt.at(-1);
  const parts = [
    text.madeOn(issued.issuedOn),
    registerNo === null ? '' : t.registerNo(registerNo),
    voided.length > 0 ? t.versions(voided.length + 1) : '',
    signing?.on
      ? signing.done < signing.of
        ? register.partly(signing.done, signing.of)
        : register.signed(signing.on)
      : '',
    printed ? text.printedAt(printed.replace('T', ' ')) : '',
  ];
  return (
    <Typography variant="body2" color="success">
      {parts.filter((one) => one !== '').join(' · ')}
    </Typography>
  );
}

function Original({ standing: { original } }: { standing: RoundPaperStanding }) {
  const r = useText(roundText);
  const t = useText(roundPapersText);
  if (!original) return null;
  return (
    <Typography variant="body2">
      {r.paperExternal} {original.issuedOn}
      {t.kept(original.body.keptAt)}
    </Typography>
  );
}

function Waits({ roundId, standing: { waitsFor, need } }: { roundId: string; standing: RoundPaperStanding }) {
  const t = useText(roundPapersText);
  const word = useWord();
  if (!waitsFor) return null;
  return (
    <MuiLink
      component={Link}
      to={placeOfFact(roundId, waitsFor.section)}
      variant="body2"
      color={need === 'required' ? 'warning' : 'textSecondary'}
    >
      {t.waitsFor(word(waitsFor))}
    </MuiLink>
  );
}

function Lacks({ roundId, standing: { missing, need } }: { roundId: string; standing: RoundPaperStanding }) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  return (
    <Typography variant="body2" component="div" color={need === 'required' ? 'warning' : 'textSecondary'}>
      {text.missing(missing.length)}：
      {missing.slice(0, most).map((fact, i) => (
        <Box component="span" key={fact.path}>
          {i > 0 && t.between}
          <MuiLink component={Link} to={placeOfFact(roundId, fact.section)}>
            {fact.zh}
          </MuiLink>
        </Box>
      ))}
      {missing.length > most && ` ${t.more(missing.length)}`}
    </Typography>
  );
}

function NotMade() {
  const text = useText(papersText);
  return <Typography variant="body2">{text.notMade}</Typography>;
}
