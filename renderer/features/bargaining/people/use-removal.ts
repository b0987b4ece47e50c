import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';

type Removal = {
  title: string;
  /** What is said afterwards. */
  done: string;
  remove: (reason: string) => Promise<unknown>;
  restore: () => Promise<unknown>;
};

/** Removes a record after asking for the reason, and offers to take it back. True when it was removed. */
export function useRemoval() {
  const t = useText(peopleText);
  const confirm = useConfirm();
  const notice = useNotice();
  return async ({ title, done, remove, restore }: Removal): Promise<boolean> => {
    const { ok, reason } = await confirm({
      title,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return false;
    try {
      await remove(reason);
      notice.say(done, { undo: async () => void (await restore()) });
      return true;
    } catch (error) {
      notice.fail(error);
      return false;
    }
  };
}
