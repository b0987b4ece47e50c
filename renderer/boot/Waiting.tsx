import { lazy, Suspense } from 'react';
import type { Host } from '../../shared/host/contract.ts';
import { needsRebuild, type StartOutcome } from '../db/start.ts';
import type { RecoveryPageProps } from '../features/recovery/RecoveryPage.tsx';
import { Loading } from '../ui/Loading.tsx';

const RecoveryPage = lazy(async () => ({
  default: (await import('../features/recovery/RecoveryPage.tsx')).RecoveryPage,
}));

/** What start-up may show instead of the desk. */
export type Waiting =
  | { kind: 'starting' }
  | { kind: 'held-elsewhere' }
  | { kind: 'trouble'; outcome: StartOutcome; dataFolder: string };

type Props = {
  waiting: Waiting;
  onRetry: () => Promise<void>;
  onRestore: NonNullable<RecoveryPageProps['onRestore']>;
};

/** The screen before the desk is open: loading, or what was found and what can be done. */
export function WaitingPage(props: Props) {
  if (props.waiting.kind === 'starting') return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Found {...props} waiting={props.waiting} />
    </Suspense>
  );
}

function Found({ waiting, onRetry, onRestore }: Props & { waiting: Exclude<Waiting, { kind: 'starting' }> }) {
  const retry = () => void onRetry();
  if (waiting.kind === 'held-elsewhere') {
    return <RecoveryPage kind="held-elsewhere" entries={null} onRetry={retry} />;
  }
  const { outcome, dataFolder } = waiting;
  const restorable = needsRebuild(outcome);
  return (
    <RecoveryPage
      kind={kindOf(outcome)}
      entries={'entries' in outcome ? outcome.entries : null}
      torn={'tornBytes' in outcome && outcome.tornBytes > 0}
      dataFolder={dataFolder}
      {...(restorable ? { onRestore, onContinue: retry } : { onRetry: retry })}
    />
  );
}

function kindOf(outcome: StartOutcome): RecoveryPageProps['kind'] {
  switch (outcome.kind) {
    case 'loss':
    case 'older':
    case 'foreign':
      return outcome.kind;
    case 'unfinished-rebuild':
      return 'older';
    case 'journal-unavailable':
      return outcome.failure.kind === 'journal-damaged' ? 'journal-damaged' : 'host-unreachable';
    default:
      return 'host-unreachable';
  }
}

/** Name of the data folder, for reading only; empty when the host does not answer. */
export async function dataFolderOf(host: Host): Promise<string> {
  const info = await host['app.info']({});
  return info.ok ? info.value.dataFolder : '';
}
