import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { formatYuan } from '../../../shared/kernel/money.ts';
import type { Plain } from '../../../shared/schema/record-types.ts';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { gapOf } from './gap-of.ts';
import { KindMark } from './KindMark.tsx';

type Offer = Plain<'offers'>;
type Side = Offer['by'];

type Props = {
  offers: readonly Offer[];
  /** 达成一致 may be recorded now. */
  canAgree: boolean;
  onAgree: (offer: Offer) => void;
  /** False while the parties look at the screen: offers only the mediator may see are left out. */
  showOwn: boolean;
};

/** 历次出价 × 各方: one row for each offer, in the column of the side that made it. */
export function OfferGrid({ offers, canAgree, onAgree, showOwn }: Props) {
  const text = useText(sessionsText);
  const shown = [...offers]
    .filter((offer) => showOwn || offer.audience === 'both-sides')
    .sort((a, b) => a.ord - b.ord);
  if (shown.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ py: 1 }}>
        {text.offersEmpty}
      </Typography>
    );
  }
  const gap = gapOf(shown);
  // A proposal of the mediator is rare; its column takes room only when there is one.
  const sides: Side[] = ['applicant', 'respondent'];
  if (shown.some((offer) => offer.by === 'mediator')) sides.push('mediator');
  return (
    <Box>
      <Table size="small" aria-label={text.offers} sx={{ '& td, & th': { px: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{text.when}</TableCell>
            {sides.map((side) => (
              <TableCell key={side}>{text.who[side]}</TableCell>
            ))}
            <TableCell aria-label={text.agree} />
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((offer) => (
            <TableRow
              key={offer.id}
              selected={offer.agreed}
              sx={{ opacity: offer.audience === 'own-eyes' ? 0.85 : 1, verticalAlign: 'top' }}
            >
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{offer.on.slice(5)}</TableCell>
              {sides.map((side) => (
                <TableCell key={side}>{offer.by === side && <OfferCell offer={offer} />}</TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {offer.agreed ? (
                  <Typography variant="body2" component="strong" color="success" sx={{ fontWeight: 600 }}>
                    {text.agreed}
                  </Typography>
                ) : (
                  offer.audience === 'both-sides' &&
                  canAgree && <Button onClick={() => onAgree(offer)}>{text.agree}</Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {gap !== null && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
          {gap === 0 ? text.gapNone : text.gap(formatYuan(gap))}
        </Typography>
      )}
    </Box>
  );
}

function OfferCell({ offer }: { offer: Offer }) {
  const text = useText(sessionsText);
  return (
    <Box sx={{ minWidth: 0 }}>
      {offer.body.amountFen !== null && (
        <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          ¥{formatYuan(offer.body.amountFen)}
        </Box>
      )}
      {offer.body.text !== '' && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {offer.body.text}
        </Typography>
      )}
      {offer.audience === 'own-eyes' && <KindMark color="secondary" words={text.ownEyes} />}
    </Box>
  );
}
