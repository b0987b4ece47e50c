import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { UnionState } from '../../../../shared/bargaining/terms.ts';
import { unionStates } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { registerText } from '../../../text/bargaining-register.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { BargainingFrame } from '../BargainingFrame.tsx';
import { EnterpriseDialog } from './EnterpriseDialog.tsx';
import { EnterpriseTable } from './EnterpriseTable.tsx';
import { PasteEnterprises } from './PasteEnterprises.tsx';

const pageSize = 50;
type Enterprise = Row<'enterprises'>;

/** 企业名册 (`/bargaining/enterprises`). */
export function EnterprisesPage() {
  const t = useText(registerText);
  const b = useText(bargainingText);
  const word = useWord();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const [text, setText] = useState('');
  const [union, setUnion] = useState<UnionState | null>(null);
  const [page, setPage] = useState(0);
  const [retry, setRetry] = useState(0);
  const [editing, setEditing] = useState<Enterprise | 'new' | 'paste' | null>(null);
  const answer = useLiveQuery(
    () =>
      bargaining
        .enterprises({
          ...(union === null ? {} : { union }),
          ...(text.trim() === '' ? {} : { text }),
          from: page * pageSize,
          count: pageSize,
        })
        .then(
          (list) => ({ list }),
          (error: unknown) => ({ error }),
        ),
    [bargaining, text, union, page, retry],
  );
  const remove = async ({ id, body }: Enterprise) => {
    const { ok, reason } = await confirm({
      title: t.removeTitle(body.name),
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return;
    try {
      await bargaining.removeEnterprise(id, reason);
      notice.say(t.removed(body.name), { undo: async () => void (await bargaining.restoreEnterprise(id)) });
    } catch (error) {
      notice.fail(error);
    }
  };
  const actions = (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Button variant="outlined" onClick={() => setEditing('paste')}>
        {t.paste}
      </Button>
      <Button variant="contained" onClick={() => setEditing('new')}>
        {t.add}
      </Button>
    </Box>
  );
  const narrowed = text !== '' || union !== null;
  return (
    <BargainingFrame page="/bargaining/enterprises" actions={actions}>
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />
      ) : (
        <Section
          title={t.total(answer.list.total)}
          actions={
            <>
              <Box sx={{ width: 220 }}>
                <TextInput
                  label={t.search}
                  value={text}
                  onChange={(next) => {
                    setText(next);
                    setPage(0);
                  }}
                />
              </Box>
              <NarrowChoice
                label={t.union}
                all={t.everyUnion}
                value={union}
                options={Object.entries(unionStates).map(([code, words]) => [code, word(words)])}
                onChange={(next) => {
                  setUnion(next as UnionState | null);
                  setPage(0);
                }}
              />
            </>
          }
        >
          {answer.list.total === 0 ? (
            <EmptyState title={narrowed ? t.noneFit : t.none} {...(narrowed ? {} : { text: t.noneText })} />
          ) : (
            <EnterpriseTable
              rows={answer.list.rows}
              onEdit={setEditing}
              onRemove={(row) => void remove(row)}
            />
          )}
          {answer.list.total > pageSize && (
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1, fontSize: 13 }}>
              <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
                {b.before}
              </Button>
              {b.page(page + 1, Math.ceil(answer.list.total / pageSize))}
              <Button disabled={(page + 1) * pageSize >= answer.list.total} onClick={() => setPage(page + 1)}>
                {b.after}
              </Button>
            </Box>
          )}
        </Section>
      )}
      {editing === 'paste' && <PasteEnterprises onClose={() => setEditing(null)} />}
      {editing !== null && editing !== 'paste' && (
        <EnterpriseDialog enterprise={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </BargainingFrame>
  );
}
