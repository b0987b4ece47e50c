import { useState } from 'react';
import { useNotice } from '../notice.tsx';

/** Runs one act at a time: `busy` while it runs; a failure is said in words. True when it was done. */
export function useAct() {
  const { fail } = useNotice();
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, act };
}
