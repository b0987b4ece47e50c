import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { representativesOf } from '../../../../shared/bargaining/parts.ts';
import { representativeSays } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { chiefRoles, producedBy, type Side, sides } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FormValue } from '../form/form-value.ts';
import { productionFields } from '../parts/people-kinds.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';
import { PointList } from './PointList.tsx';
import { ProtectionSection } from './ProtectionSection.tsx';

/** 代表: both sides with how they were produced, and what the rules of the place say of them. */
export function RepresentativesSection() {
  const t = useText(roundText);
  const { file, today } = useRoundWay();
  const { calendar } = useApp().law;
  const known = (['worker', 'employer'] as const).filter((side) => representativesOf(file, side).length > 0);
  const said = representativeSays({ file, on: today, profile: profileOfRound(file), calendar }, known);
  return (
    <>
      {known.length > 0 && said.unmet.length === 0 && said.warnings.length === 0 && (
        <Typography variant="body2" role="status" sx={{ color: 'success.main' }}>
          {t.verdicts}：{t.verdict.valid}
        </Typography>
      )}
      <PointList title={`${t.verdicts}：${t.verdict.invalid}`} severity="error" points={said.unmet} />
      <PointList
        title={`${t.verdicts}：${t.verdict['valid-with-warning']}`}
        severity="warning"
        points={said.warnings}
      />
      <SideReps side="worker" />
      <ProtectionSection />
      <SideReps side="employer" />
    </>
  );
}

function SideReps({ side }: { side: Side }) {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const [producing, setProducing] = useState(false);
  const production = file.round.body.production[side];
  const rows = file.roundReps.filter((one) => one.side === side);
  const name = word(sides[side]);
  const save = (form: FormValue) =>
    bargaining.updateRound(file.round.id, {
      body: { production: { ...file.round.body.production, [side]: form } as never },
    });
  return (
    <Section
      title={t.repsOf(name)}
      actions={
        <AddPart
          kind="representative"
          label={t.add}
          preset={{ side, ...(rows.length === 0 ? { chief: true } : {}) }}
        />
      }
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5, fontSize: 13 }}>
        <span>
          {t.producedTitle}：
          {production === null
            ? t.notProduced
            : [
                word(producedBy[production.method]),
                production.on,
                production.eligible === null ? '' : `${word(w.eligible)}${production.eligible}`,
                production.present === null ? '' : `${word(w.present)}${production.present}`,
              ]
                .filter((one) => one !== '')
                .join(' · ')}
        </span>
        <Button onClick={() => setProducing(true)}>{t.registerProduction}</Button>
      </Box>
      <PartTable
        kind="representative"
        label={t.repsOf(name)}
        rows={rows}
        columns={[
          [
            word(w.name),
            ({ chief, outsider, active, body }) =>
              [
                body.name,
                chief ? `（${t.chiefMark}）` : '',
                outsider ? `（${t.outsiderMark}）` : '',
                active ? '' : `（${t.leftMark}）`,
              ].join(''),
          ],
          [word(w.post), ({ body }) => [body.department, body.post].filter((one) => one !== '').join(' ')],
          [
            word(w.chiefRole),
            ({ body }) => (body.chiefRole === null ? '' : word(chiefRoles[body.chiefRole])),
          ],
          [word(w.producedBy), ({ body }) => `${word(producedBy[body.producedBy])} ${body.producedOn ?? ''}`],
          [word(w.phone), ({ body }) => body.phone],
        ]}
      />
      {producing && (
        <FormDialog
          title={`${name}：${t.producedTitle}`}
          draftId={`round-production:${file.round.id}:${side}`}
          fields={productionFields}
          initial={
            production ?? {
              method: side === 'worker' ? 'congress-elected' : 'employer-designated',
              on: null,
              eligible: null,
              present: null,
              guidingUnion: '',
              candidates: [],
              note: '',
            }
          }
          onSave={save}
          onClose={() => setProducing(false)}
        />
      )}
    </Section>
  );
}
