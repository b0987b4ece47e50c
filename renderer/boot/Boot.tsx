import { useEffect, useState } from 'react';
import type { Host } from '../../shared/host/contract.ts';
import { claimDesk } from '../db/claim-desk.ts';
import { openDatabase } from '../db/database.ts';
import { rebuildFromDisk } from '../db/rebuild.ts';
import { startDesk } from '../db/start.ts';
import { startSlim } from '../slim/slim-client.ts';
import { Desk } from './Desk.tsx';
import { loadOnFreshAddress } from './fresh-address.ts';
import { chance, makeWorkshop, systemNow, type Workshop } from './make-app.ts';
import { Surroundings } from './Surroundings.tsx';
import { dataFolderOf, type Waiting, WaitingPage } from './Waiting.tsx';

type Phase = Waiting | { kind: 'ready'; workshop: Workshop };

const db = openDatabase();

/**
 * Start-up as a list: claim the desk for this window, compare database and disk journal, tell the user what was
 * found, and only then open the desk. An emptied database is never taken for a first start.
 */
export function Boot({ host }: { host: Host }) {
  const [phase, setPhase] = useState<Phase>({ kind: 'starting' });
  const start = async () => {
    setPhase({ kind: 'starting' });
    setPhase(await begin(host));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: started once per window
  useEffect(() => void start(), []);
  useEffect(() => loadOnFreshAddress(), []);

  if (phase.kind === 'ready') return <Desk host={host} workshop={phase.workshop} />;
  // Before the database is known to be whole its settings are not read: Chinese and light.
  return (
    <Surroundings lang="zh-CN" dark={false}>
      <WaitingPage waiting={phase} onRetry={start} onRestore={(progress) => rebuild(host, progress)} />
    </Surroundings>
  );
}

async function begin(host: Host): Promise<Phase> {
  const claim = await claimDesk();
  if (claim.kind === 'held-elsewhere') return { kind: 'held-elsewhere' };
  await navigator.storage?.persist?.();
  const outcome = await startDesk({ db, host, now: systemNow, chance });
  const usable = outcome.kind === 'journal-unavailable' && outcome.usable;
  if (['first-start', 'ok', 'catch-up'].includes(outcome.kind) || usable) {
    const workshop = await makeWorkshop({ db, host, slim: startSlim() });
    workshop.sync.start();
    return { kind: 'ready', workshop };
  }
  claim.release();
  return { kind: 'trouble', outcome, dataFolder: await dataFolderOf(host) };
}

/** @throws Error when the journal could not be read to its end; what was restored so far stays and it may be run again */
async function rebuild(host: Host, progress: (done: number, total: number) => void): Promise<void> {
  const onProgress = ({ done, total }: { done: number; total: number }) => progress(done, total);
  const rebuilt = await rebuildFromDisk({ db, host, now: systemNow, chance, onProgress });
  if (!rebuilt.ok) throw new Error(`rebuild: ${rebuilt.failure.kind}`);
}
