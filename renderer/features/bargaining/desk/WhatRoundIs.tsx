import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { amendmentUnderWay, renewedBy } from '../../../../shared/bargaining/process/what-round-is.ts';
import { sides } from '../../../../shared/bargaining/terms.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from './round-way.ts';

/** 续签 or 变更 at the head of a round: which contract it renews, or which one it is amending. */
export function WhatRoundIs() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const renews = renewedBy(file);
  const amends = amendmentUnderWay(file);
  if (renews === null && amends === null) return null;
  const contract = renews?.contract ?? null;
  return (
    <Typography variant="body2" component="p" sx={{ m: 0, fontSize: 13 }}>
      {renews !== null && (
        <>
          {t.renews}
          {contract === null ? (
            t.renewsUnknown
          ) : (
            <Link component={RouterLink} to={`/bargaining/rounds/${contract.roundId}`}>
              {`${contract.body.title || contract.body.number}${t.termTo(contract.termStart, contract.termEnd)}`}
            </Link>
          )}
        </>
      )}
      {renews !== null && amends !== null && ' · '}
      {amends !== null &&
        [
          t.amending(amends.on, amends.by === null ? '' : word(sides[amends.by]), amends.ground),
          amends.inForce === null
            ? ''
            : t.stillInForce(amends.inForce.body.title || amends.inForce.body.number),
        ].join('')}
    </Typography>
  );
}
