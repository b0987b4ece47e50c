import { useState } from 'react';
import { queryOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { presets } from '../../../../shared/bargaining/profile/preset.ts';
import { procedures, profileIds } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, recordPatch, withValue } from '../form/form-value.ts';
import { RulesBelow } from './RulesBelow.tsx';

const fields: readonly FieldSpec[] = [
  { at: 'body.title', kind: 'text', label: w.roundTitle, required: true, span: 8 },
  { at: 'profile', kind: 'choice', label: w.profile, terms: profileIds },
  { at: 'preset', kind: 'choice', label: w.preset, hint: w.presetHint, terms: presets, span: 8 },
  { at: 'body.employerParty.name', kind: 'text', label: w.employerName },
  { at: 'body.employerParty.legalRepName', kind: 'text', label: w.legalRepName },
  { at: 'body.employerParty.uscc', kind: 'text', label: w.uscc },
  { at: 'body.employerParty.address', kind: 'text', label: w.address, span: 12 },
  { at: 'body.workerParty.name', kind: 'text', label: w.workerPartyName },
  { at: 'body.workerParty.principal', kind: 'text', label: w.workerPrincipal },
  { at: 'body.workerParty.upperUnion', kind: 'text', label: w.upperUnion },
  { at: 'body.hasUnion', kind: 'check', label: w.hasUnion },
  { at: 'body.aboveScale', kind: 'check', label: w.aboveScale },
  { at: 'body.procedure', kind: 'choice', label: w.procedure, terms: procedures },
  { at: 'body.workers', kind: 'number', label: w.workers, required: true },
  { at: 'body.women', kind: 'number', label: w.women, required: true },
  { at: 'body.dispatched', kind: 'number', label: w.dispatched, required: true },
  { at: 'body.disabled', kind: 'number', label: w.disabled, required: true },
  { at: 'body.minimumWageFen', kind: 'money', label: w.minimumWage },
  { at: 'body.minimumWageSource', kind: 'text', label: w.minimumWageSource },
  { at: 'body.minimumWageIssuedOn', kind: 'day', label: w.minimumWageIssuedOn },
  { at: 'body.minimumWagePostedOn', kind: 'day', label: w.minimumWagePostedOn },
  {
    at: 'body.numerous',
    kind: 'ticks',
    label: w.numerous,
    options: [
      ['women', w.women.zh],
      ['disabled', w.disabled.zh],
      ['dispatched', w.dispatched.zh],
    ],
  },
  {
    at: 'body.branchConsentOn',
    kind: 'day',
    label: w.branchConsentOn,
    when: (form) => form.scope === 'branch',
  },
  {
    at: 'body.territoryLevel',
    kind: 'choice',
    label: w.territoryLevel,
    terms: {
      'county-or-below': { zh: '县级以下', en: 'County or below' },
      'above-county': { zh: '县级以上', en: 'Above county' },
    },
    when: (form) => form.scope === 'industry' || form.scope === 'regional',
  },
  { at: 'body.recorder', kind: 'text', label: w.recorder },
  { at: 'body.note', kind: 'long', label: w.note },
];

/** Changes what the round says of itself; stage and contract move by steps alone. */
export function OverviewDialog({ onClose }: { onClose: () => void }) {
  const t = useText(roundText);
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const [before] = useState(() => file.round as unknown as FormValue);
  const [initial] = useState(() => ({
    ...before,
    preset: file.round.body.strictest ? 'strictest' : 'local',
  }));
  return (
    <FormDialog
      title={t.editParties}
      draftId={`round-overview:${file.round.id}`}
      fields={fields}
      initial={initial}
      onSave={({ preset, ...form }) => {
        const after = withValue(form, 'body.strictest', preset === 'strictest');
        return bargaining.updateRound(file.round.id, recordPatch(before, after) as never);
      }}
      below={(form) => <RulesBelow form={form} overrides={queryOfRound(file).overrides} />}
      onClose={onClose}
    />
  );
}
