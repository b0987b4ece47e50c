import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { z } from 'zod';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { areasText } from '../../text/areas.ts';
import { useText } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';

const Form = z.object({
  name: z.string(),
  town: z.string(),
  stewardIds: z.array(z.string()),
  stewardNames: z.string(),
  enterpriseCount: z.number().int().min(0).nullable(),
  note: z.string(),
  active: z.boolean(),
});
type Form = z.output<typeof Form>;

const blank: Form = {
  name: '',
  town: '',
  stewardIds: [],
  stewardNames: '',
  enterpriseCount: null,
  note: '',
  active: true,
};

const formOf = ({ active, stewardIds, body }: Row<'areas'>): Form => {
  const { name, town, stewardNames, enterpriseCount, note } = body;
  return { active, stewardIds, name, town, stewardNames, enterpriseCount, note };
};

type Props = { area: Row<'areas'> | null; people: readonly Row<'people'>[]; onClose: () => void };

/** One area: made, or changed. What is typed is kept until it is saved. */
export function AreaDialog({ area, people, onClose }: Props) {
  const { areas, drafts } = useApp();
  const t = useText(areasText);
  const u = useText(uiText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const form = useFormDraft(drafts, `area-${area?.id ?? 'new'}`, Form, area ? formOf(area) : blank);
  const { value, change } = form;
  const lacking = value.name.trim() === '';
  const save = async () => {
    const { active, stewardIds, ...body } = value;
    const done = await act(() =>
      area ? areas.update(area.id, { active, stewardIds, body }) : areas.add({ active, stewardIds, body }),
    );
    if (!done) return;
    form.clear();
    notice.say(t.saved);
    onClose();
  };
  const cancel = () => {
    if (area) form.clear();
    onClose();
  };
  const officers = people.filter((person) => person.active || value.stewardIds.includes(person.id));
  return (
    <Dialog open onClose={cancel} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{area ? t.editArea : t.addArea}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.75, pt: 0.75 }}>
            <TextInput
              label={t.name}
              value={value.name}
              onChange={(name) => change({ name })}
              required
              autoFocus
              hint={lacking ? t.nameNeeded : null}
            />
            <TextInput label={t.town} value={value.town} onChange={(town) => change({ town })} />
            <Box role="group" aria-label={t.stewards}>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.stewards}</Box>
              {officers.map((person) => (
                <CheckInput
                  key={person.id}
                  label={person.body.name}
                  value={value.stewardIds.includes(person.id)}
                  onChange={(on) =>
                    change({
                      stewardIds: on
                        ? [...value.stewardIds, person.id]
                        : value.stewardIds.filter((id) => id !== person.id),
                    })
                  }
                />
              ))}
            </Box>
            <TextInput
              label={t.otherStewards}
              value={value.stewardNames}
              onChange={(stewardNames) => change({ stewardNames })}
              hint={t.otherStewardsHint}
            />
            <NumberInput
              label={t.enterprises}
              min={0}
              value={value.enterpriseCount}
              onChange={(enterpriseCount) => change({ enterpriseCount })}
            />
            <TextInput
              label={t.note}
              value={value.note}
              onChange={(note) => change({ note })}
              multiline
              minRows={2}
            />
            <CheckInput label={t.active} value={value.active} onChange={(active) => change({ active })} />
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={cancel}>{u.cancel}</Button>
        <Button variant="contained" disabled={busy || lacking} onClick={() => void save()}>
          {t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
