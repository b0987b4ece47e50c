import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { registrationGaps } from '../../../shared/mediation/intake-mode.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { intakeText } from '../../text/intake.ts';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { ClaimsBlock } from './ClaimsBlock.tsx';
import { DraftStateLine } from './DraftStateLine.tsx';
import { workersOf } from './draft.ts';
import { FactsBlock } from './FactsBlock.tsx';
import { ModeBlock } from './ModeBlock.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { PartiesBlock } from './PartiesBlock.tsx';
import { SourceBlock } from './SourceBlock.tsx';
import { Summary } from './Summary.tsx';
import { sharesOf } from './shares.ts';
import { adviceOf } from './summary-facts.ts';
import type { ChangeDraft, DraftState } from './use-autosave.ts';

export type IntakeViewProps = {
  draft: IntakeDraft;
  state: DraftState;
  today: CalendarDay;
  areas: readonly Row<'areas'>[];
  busy: boolean;
  /** Key of the party whose editor is open in a table. */
  open: string | null;
  onOpen: (key: string | null) => void;
  onJump: (field: string) => void;
  change: ChangeDraft;
  /** Asks for the calculation of a claim. */
  onCompute: (key: string) => void;
  onFlush: () => void;
  onRegister: () => void;
  onKeepAsLead: () => void;
  onLater: () => void;
  onDiscard: () => void;
};

// The claims are drawn anew for a key typed at a party only where that matters.
const nobody: IntakeDraft['parties'] = [];

/** 登记: four blocks in the order of a conversation; the summary builds at the right as one types. */
export function IntakeView(props: IntakeViewProps) {
  const { draft, change, today, open, onOpen, onJump } = props;
  const t = useText(intakeText);
  const shares = useMemo(() => sharesOf(draft), [draft]);
  const counted = Math.max(1, workersOf(draft).length);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
        gap: 1.5,
        p: 1.5,
        alignItems: 'start',
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
      <div data-form onKeyDown={onEnterMoves} onBlur={props.onFlush}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Typography component="h1" variant="h1">
            {t.title}
          </Typography>
          <SourceBlock
            channel={draft.channel}
            applicationMode={draft.applicationMode}
            receivedAt={draft.receivedAt}
            appliedOn={draft.appliedOn}
            area={draft.area}
            areaId={draft.areaId ?? null}
            areas={props.areas}
            change={change}
          />
          <PartiesBlock
            parties={draft.parties}
            shares={shares}
            today={today}
            change={change}
            open={open}
            onOpen={onOpen}
          />
          <ModeBlock
            mode={draft.applicationMode}
            parties={draft.parties}
            consents={draft.consents}
            delegation={draft.delegation}
            change={change}
          />
          <ClaimsBlock
            claims={draft.claims}
            parties={draft.claims.some((claim) => claim.computation) ? draft.parties : nobody}
            change={change}
            onCompute={props.onCompute}
          />
          <FactsBlock
            facts={draft.facts}
            reasons={draft.reasons}
            proceedings={draft.proceedings}
            commonClaim={draft.commonClaim}
            migrantWorkers={draft.migrantWorkers}
            newForm={draft.newForm}
            workersCount={draft.workersCount}
            counted={counted}
            change={change}
          />
        </Box>
      </div>
      <Aside {...props} onJump={onJump} />
    </Box>
  );
}

/** The right column. It may lag a moment behind the keys, so that typing never waits for it. */
function Aside({ draft: latest, today, state, busy, onJump, ...acts }: IntakeViewProps) {
  const t = useText(intakeText);
  const l = useText(leadText);
  const draft = useDeferredValue(latest);
  const gaps = useMemo(() => registrationGaps(draft), [draft]);
  const advice = useMemo(() => adviceOf(draft, today), [draft, today]);
  return (
    <Box
      sx={{
        position: { md: 'sticky' },
        top: 12,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        maxHeight: { md: 'calc(100vh - 88px)' },
      }}
    >
      <Box sx={{ overflowY: 'auto', minHeight: 0 }}>
        <Summary draft={draft}>
          {gaps.length > 0 ? (
            <OpenPoints title={t.gaps(gaps.length)} points={gaps} tone="text.primary" onJump={onJump} />
          ) : (
            <Typography variant="body2" sx={{ fontWeight: 600, color: 'success.main' }}>
              {t.complete}
            </Typography>
          )}
          {advice.length > 0 && (
            <OpenPoints title={t.advice(advice.length)} points={advice} tone="warning.main" onJump={onJump} />
          )}
        </Summary>
      </Box>
      <DraftStateLine state={state} onRetry={acts.onFlush} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={acts.onRegister} disabled={busy}>
          {busy ? t.registering : t.register}
        </Button>
        <Button variant="outlined" onClick={acts.onKeepAsLead} disabled={busy}>
          {l.keep}
        </Button>
        <Button variant="outlined" onClick={acts.onLater} disabled={busy}>
          {t.later}
        </Button>
        <Button color="inherit" onClick={acts.onDiscard} disabled={busy}>
          {t.discard}
        </Button>
      </Box>
    </Box>
  );
}
