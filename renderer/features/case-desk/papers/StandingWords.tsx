import Typography from '@mui/material/Typography';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';

/** 未到此步 / 缺N项 / 未制作 / 已制作 / 已签 / 已送达, in words and colour. */
export function StandingWords({ standing }: { standing: PaperStanding }) {
  const text = useText(papersText);
  const register = useText(paperRegisterText);
  const { issued, due, missing, signing, servedOn } = standing;
  if (issued) {
    const signed =
      signing?.on &&
      (signing.done < signing.of ? register.partly(signing.done, signing.of) : register.signed(signing.on));
    const printed = issued.body.printedAt.at(-1);
    return (
      <Typography variant="body2" color="success">
        {text.madeOn(issued.issuedOn)}
        {signed && ` · ${signed}`}
        {servedOn && ` · ${register.served(servedOn)}`}
        {printed && ` · ${text.printedAt(printed.replace('T', ' '))}`}
      </Typography>
    );
  }
  if (!due) {
    return (
      <Typography variant="body2" color="textSecondary">
        {text.notYet}
      </Typography>
    );
  }
  if (missing.length === 0) return <Typography variant="body2">{text.notMade}</Typography>;
  const names = missing.map((one) => one.zh).join(text.between);
  return (
    <Typography variant="body2" color="warning" title={text.missingOf(names)}>
      {text.missing(missing.length)}
    </Typography>
  );
}
