import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { agreementOf } from '../../../../shared/bargaining/parts.ts';
import { queryOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { presets } from '../../../../shared/bargaining/profile/preset.ts';
import { procedures, profileIds } from '../../../../shared/bargaining/terms.ts';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FactList } from '../FactList.tsx';
import { ConflictList, PresetList } from './ConflictList.tsx';
import { GapBanner } from './GapBanner.tsx';
import { OverviewDialog } from './OverviewDialog.tsx';

/** 概况: parties, numbers, the rules of the place and what is not known of them. */
export function OverviewSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const { round } = file;
  const { body } = round;
  const query = queryOfRound(file);
  const facts: readonly (readonly [{ zh: string; en: string }, string])[] = [
    [w.employerName, body.employerParty.name],
    [w.legalRepName, body.employerParty.legalRepName],
    [w.workerPartyName, body.workerParty.name],
    [w.upperUnion, body.workerParty.upperUnion],
    [w.startedOn, round.startedOn],
    [w.profile, word(profileIds[round.profile])],
    [w.preset, word(presets[body.strictest ? 'strictest' : 'local'])],
    [w.procedure, word(procedures[body.procedure])],
    [w.workers, String(body.workers)],
    [w.women, String(body.women)],
    [w.dispatched, String(body.dispatched)],
    [w.disabled, String(body.disabled)],
    [w.minimumWage, body.minimumWageFen === null ? '' : formatYuan(body.minimumWageFen)],
    [w.minimumWageSource, body.minimumWageSource],
    [w.minimumWageIssuedOn, body.minimumWageIssuedOn ?? ''],
    [w.minimumWagePostedOn, body.minimumWagePostedOn ?? ''],
    [w.recorder, body.recorder],
    [w.note, body.note],
  ];
  const renew = () =>
    act(async () => {
      const id = await bargaining.renew(round.id);
      say(t.renewDone);
      await navigate(`/bargaining/rounds/${id}`);
    });
  return (
    <>
      <GapBanner />
      <ConflictList query={query} />
      {body.strictest && <PresetList query={query} />}
      <Section
        title={t.basics}
        actions={
          <>
            {agreementOf(file)?.effectiveOn != null && (
              <Button loading={busy} onClick={() => void renew()}>
                {t.renewRound}
              </Button>
            )}
            <Button variant="outlined" onClick={() => setEditing(true)}>
              {t.editParties}
            </Button>
          </>
        }
      >
        <FactList facts={facts.map(([label, value]) => [word(label), value] as const)} />
      </Section>
      {editing && <OverviewDialog onClose={() => setEditing(false)} />}
    </>
  );
}
