import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';

type Person = { id: string; active: boolean; mediator: boolean; body: { name: string; certNo: string } };

/** 指派调解员 out of the people of the office. */
export function MediatorPicker({ file }: { file: CaseFile }) {
  const t = useText(caseDeskText);
  const { office, cases } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const people = useLiveQuery(() => office.people(), [office]);
  const assign = async (ids: string[], declared: string[]) => {
    if (!(await act(() => cases.assign(file.case.id, ids, declared)))) return;
    const names = (people ?? []).filter((one) => ids.includes(one.id)).map((one) => one.body.name);
    say(t.assigned(names.join('、')));
  };
  return (
    <Section title={t.mediators}>
      {people ? (
        <MediatorChoice
          // Begins anew when the assignment was changed elsewhere.
          key={file.case.mediatorIds.join()}
          people={people}
          chosen={file.case.mediatorIds}
          open={!doneStages.includes(file.case.stage)}
          waiting={file.case.stage === 'accepted'}
          busy={busy}
          disclosed={file.recusals.flatMap((one) => (one.kind === 'disclosure' ? one.personId : []))}
          onAssign={(ids, declared) => void assign(ids, declared)}
        />
      ) : (
        <Loading />
      )}
    </Section>
  );
}

/** Those who may mediate, ticked or not; former mediators of the case stay visible. */
function MediatorChoice(props: {
  people: readonly Person[];
  chosen: readonly string[];
  open: boolean;
  /** The step 指派 is still to be taken, also with the same people. */
  waiting: boolean;
  busy: boolean;
  /** Those who have disclosed already. */
  disclosed: readonly string[];
  onAssign: (ids: string[], declared: string[]) => void;
}) {
  const { people, chosen, open, waiting, busy, disclosed, onAssign } = props;
  const t = useText(caseDeskText);
  const [ids, setIds] = useState<string[]>([...chosen]);
  const [declared, setDeclared] = useState(false);
  const undeclared = ids.filter((id) => !disclosed.includes(id));
  const shown = people.filter((one) => (one.active && one.mediator) || chosen.includes(one.id));
  const same = ids.length === chosen.length && ids.every((id) => chosen.includes(id));
  if (shown.length === 0) return <Typography variant="body2">{t.noMediators}</Typography>;
  return (
    <Box>
      {chosen.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.notAssigned}
        </Typography>
      )}
      <Box
        role="group"
        aria-label={t.mediators}
        data-field="mediators"
        sx={{ maxHeight: 180, overflowY: 'auto' }}
      >
        {shown.map((one) => (
          <CheckInput
            key={one.id}
            label={one.body.certNo ? `${one.body.name}（${one.body.certNo}）` : one.body.name}
            value={ids.includes(one.id)}
            disabled={!open}
            onChange={(on) => setIds(on ? [...ids, one.id] : ids.filter((id) => id !== one.id))}
          />
        ))}
      </Box>
      {open && undeclared.length > 0 && (
        <CheckInput label={t.noConflict} field="no-conflict" value={declared} onChange={setDeclared} />
      )}
      {open && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
          <Button
            variant="outlined"
            disabled={busy || ids.length === 0 || (same && !waiting)}
            onClick={() => onAssign(ids, declared ? undeclared : [])}
          >
            {t.assign}
          </Button>
          {ids.length === 0 && <Typography variant="body2">{t.pickMediator}</Typography>}
        </Box>
      )}
    </Box>
  );
}
