import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { zDay } from '../../../shared/kernel/calendar-day.ts';
import { areaLabel } from '../../../shared/mediation/leads/area-label.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { areasText } from '../../text/areas.ts';
import { useText } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { PersonInput } from '../../ui/PersonInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { useToday } from '../../ui/use-today.ts';

const Form = z.object({
  on: zDay,
  areaId: z.string().nullable(),
  stewardId: z.string().nullable(),
  stewardName: z.string(),
  unit: z.string(),
  note: z.string(),
});
type Form = z.output<typeof Form>;

const formOf = ({ on, areaId, stewardId, body }: Row<'visits'>): Form => {
  const { stewardName, unit, note } = body;
  return { on, areaId, stewardId, stewardName, unit, note };
};

type Props = {
  visit: Row<'visits'> | null;
  areas: readonly Row<'areas'>[];
  people: readonly Row<'people'>[];
  /** The area the list is narrowed to. */
  areaId: string | null;
  onClose: () => void;
};

/** One visit; from here a lead that was found is taken down with unit, area and day already filled in. */
export function VisitDialog({ visit, areas, people, areaId, onClose }: Props) {
  const app = useApp();
  const t = useText(areasText);
  const u = useText(uiText);
  const navigate = useNavigate();
  const notice = useNotice();
  const today = useToday(app.clock);
  const { busy, act } = useAct();
  const blank: Form = {
    on: today,
    areaId,
    stewardId: app.desk.me.id,
    stewardName: '',
    unit: '',
    note: '',
  };
  const form = useFormDraft(app.drafts, `visit-${visit?.id ?? 'new'}`, Form, visit ? formOf(visit) : blank);
  const { value, change } = form;
  const lacking = value.unit.trim() === '';

  const stored = (): Promise<string> => {
    const { on, areaId: area, stewardId, ...body } = value;
    const fields = { on, areaId: area, stewardId, body };
    return visit
      ? app.areas.updateVisit(visit.id, fields).then(() => visit.id)
      : app.areas.addVisit({ ...fields, leadIds: [] });
  };
  const save = async () => {
    if (!(await act(stored))) return;
    form.clear();
    notice.say(t.saved);
    onClose();
  };
  const found = () =>
    act(async () => {
      const visitId = await stored();
      form.clear();
      const leadId = await app.leads.createFromVisit(visitId);
      void navigate(`/leads/${leadId}`);
    });
  const cancel = () => {
    if (visit) form.clear();
    onClose();
  };
  return (
    <Dialog open onClose={cancel} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{visit ? t.editVisit : t.addVisit}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.75, pt: 0.75 }}>
            <TextInput
              label={t.unit}
              value={value.unit}
              onChange={(unit) => change({ unit })}
              required
              autoFocus
              hint={lacking ? t.unitNeeded : null}
            />
            <DayInput
              label={t.on}
              value={value.on}
              onChange={(on) => on !== null && change({ on })}
              max={today}
            />
            <NarrowChoice
              label={t.area}
              all={t.noArea}
              options={areas
                .filter((area) => area.active || area.id === value.areaId)
                .map((area) => [area.id, areaLabel(area)] as const)}
              value={value.areaId}
              onChange={(id) => change({ areaId: id })}
              width="100%"
            />
            <PersonInput
              label={t.steward}
              none={t.noSteward}
              people={people}
              value={value.stewardId}
              onChange={(id) => change({ stewardId: id })}
            />
            {value.stewardId === null && (
              <TextInput
                label={t.stewardName}
                value={value.stewardName}
                onChange={(stewardName) => change({ stewardName })}
              />
            )}
            <TextInput
              label={t.visitNote}
              value={value.note}
              onChange={(note) => change({ note })}
              multiline
              minRows={4}
            />
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button title={t.eventHint} disabled={busy || lacking} onClick={() => void found()}>
          {t.event}
        </Button>
        <Box sx={{ flex: 1 }} />
        <Button onClick={cancel}>{u.cancel}</Button>
        <Button variant="contained" disabled={busy || lacking} onClick={() => void save()}>
          {t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
