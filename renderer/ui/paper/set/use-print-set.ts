import { useEffect, useRef, useState } from 'react';
import { paperSetText } from '../../../text/paper-set.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../notice.tsx';
import { printPdf } from '../print-pdf.ts';
import type { SetDesk, SetLine } from './set-line.ts';

type Progress = { done: number; of: number };
type Watch = { onPart: (done: number, of: number) => void; signal: AbortSignal };

/** Binds a set and prints or saves it; `stop`, or leaving the page, ends the binding and nothing is kept of it. */
export function usePrintSet(desk: SetDesk) {
  const t = useText(paperSetText);
  const notice = useNotice();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const watched = async <T>(work: (watch: Watch) => Promise<T>): Promise<T | null> => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, of: 0 });
    try {
      return await work({ onPart: (done, of) => setProgress({ done, of }), signal: controller.signal });
    } catch (error) {
      if (controller.signal.aborted) notice.say(t.stopped);
      else notice.fail(error);
      return null;
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return {
    progress,
    stop: () => running.current?.abort(),
    /** True when it was sent to the printer and recorded. */
    print: async (lines: readonly SetLine[]): Promise<boolean> => {
      const wanted = lines.map(({ paper, copies, recipients, reason }) => ({
        paperId: paper.id,
        copies: copies ?? 1,
        recipients: recipients.trim(),
        reason: reason.trim(),
      }));
      const url = await watched((watch) => desk.url(wanted, watch));
      if (url === null) return false;
      try {
        await printPdf(url);
      } catch {
        notice.fail({ zh: paperSetText['zh-CN'].notPrinted, en: paperSetText.en.notPrinted });
        return false;
      }
      try {
        await desk.recordPrints(wanted);
      } catch (error) {
        notice.fail(error);
        return false;
      }
      notice.say(t.sent(wanted.reduce((sum, { copies }) => sum + copies, 0)));
      return true;
    },
    save: (lines: readonly SetLine[]) =>
      watched((watch) =>
        desk.save(
          lines.map(({ paper }) => paper.id),
          watch,
        ),
      ),
  };
}
