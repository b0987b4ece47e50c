import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { caseListText } from '../../text/case-list.ts';
import { useText } from '../../text/text.ts';
import { pageSize } from './list-state.ts';

/** Which rows these are, and the way to the others. */
export function Pager({
  page,
  total,
  onPage,
}: {
  page: number;
  total: number;
  onPage: (step: 1 | -1) => void;
}) {
  const text = useText(caseListText);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  const from = (page - 1) * pageSize + 1;
  return (
    <Box
      component="nav"
      aria-label={text.pageOf(page, pages)}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, color: 'text.secondary' }}
    >
      <span>{text.rowsOf(from, Math.min(total, page * pageSize))}</span>
      <Button disabled={page <= 1} onClick={() => onPage(-1)}>
        {text.previous}
      </Button>
      <span>{text.pageOf(page, pages)}</span>
      <Button disabled={page >= pages} onClick={() => onPage(1)}>
        {text.next}
      </Button>
    </Box>
  );
}
