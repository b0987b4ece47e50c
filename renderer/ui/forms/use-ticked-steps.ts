import { useState } from 'react';

/** The steps an import would take: which are ticked, and taking those. A failure stays in sight, with what was ticked. */
export function useTickedSteps<S>(given: {
  /** Ticked from the start. */
  ticked: readonly S[];
  steps: readonly S[];
  onTake: (steps: readonly S[]) => Promise<unknown>;
  onDone: () => void;
}) {
  const [taken, setTaken] = useState<ReadonlySet<S>>(() => new Set(given.ticked));
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const toggle = (step: S) => {
    const next = new Set(taken);
    if (!next.delete(step)) next.add(step);
    setTaken(next);
  };
  const take = async () => {
    setBusy(true);
    try {
      await given.onTake(given.steps.filter((step) => taken.has(step)));
      given.onDone();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return { taken, toggle, take, failure, busy };
}
