import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { serviceText } from '../../../text/service.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { NewService } from './NewService.tsx';
import { ServiceRow } from './ServiceRow.tsx';
import { type Delivery, servable } from './service-specs.ts';

/** 送达登记: each paper served on each person, newest last; papers nobody was served with yet are named. */
export function ServiceRegister(props: { open: OpenCase; standings: readonly PaperStanding[] }) {
  const { open, standings } = props;
  const { file, papers } = open;
  const t = useText(serviceText);
  const { process, cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const [adding, setAdding] = useState(false);
  const rows = [...file.deliveries].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
  const served = new Set(file.deliveries.map((one) => one.paperId));
  const unserved = servable(papers).filter((paper) => !served.has(paper.id));

  const remove = async ({ id, body }: Delivery) => {
    const answer = await confirm({
      title: t.removeTitle(body.document),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => process.removeDelivery(id, answer.reason)))) return;
    say(t.removed(body.document), { undo: () => cases.restore('deliveries', id).then(() => undefined) });
  };
  return (
    <Section
      title={t.title}
      actions={
        <Button variant="outlined" data-field="add-service" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      }
    >
      {adding && <NewService open={open} onClose={() => setAdding(false)} />}
      {unserved.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t.unserved(unserved.map((paper) => paper.body.title).join(t.between))}
        </Typography>
      )}
      {rows.length === 0 && !adding && <EmptyState title={t.none} text={t.noneText} />}
      {rows.length > 0 && (
        <Table size="small" aria-label={t.title}>
          <TableHead>
            <TableRow>
              {[t.paper, t.recipient, t.method, t.sentOn, t.state].map((head) => (
                <TableCell key={head}>{head}</TableCell>
              ))}
              <TableCell align="right">{t.act}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((delivery) => (
              <ServiceRow
                key={delivery.id}
                open={open}
                delivery={delivery}
                standings={standings}
                onRemove={() => void remove(delivery)}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
