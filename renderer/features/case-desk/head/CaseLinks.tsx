import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText } from '../../../text/text.ts';
import type { OpenCase } from '../open-case.ts';

/** 重新调解: the case this one goes on from, and those that go on from it. */
export function CaseLinks({ links: { earlier, later } }: { links: OpenCase['links'] }) {
  const t = useText(caseActsText);
  if (!earlier && later.length === 0) return null;
  const all = [
    ...(earlier ? [{ ...earlier, how: t.continues }] : []),
    ...later.map((one) => ({ ...one, how: t.continuedBy })),
  ];
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontSize: 13 }}>
      {all.map(({ id, number, how }) => (
        <Box component="span" key={id} sx={{ mr: 1 }}>
          {how}{' '}
          <Link component={RouterLink} to={`/cases/${id}`}>
            {number}
          </Link>
        </Box>
      ))}
    </Box>
  );
}
