import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLang, useText } from '../text/text.ts';
import { failureSentence, uiText } from '../text/ui.ts';

/** `undo` takes back what was done; `act` leads on to something. */
export type SayOptions = { undo?: () => Promise<void>; act?: { words: string; run: () => void } };
export type Notices = {
  /** Says that something was done; with `undo` it can be taken back for a while. */
  say: (text: string, options?: SayOptions) => void;
  /** Turns anything thrown by an action into a sentence; it stays until it is closed. */
  fail: (error: unknown) => void;
};

const NoticeContext = createContext<Notices | null>(null);

/** Short messages at the bottom of the window. @throws Error outside the provider, which is a bug */
export function useNotice(): Notices {
  const notices = useContext(NoticeContext);
  if (!notices) throw new Error('no NoticeProvider');
  return notices;
}

type Notice = {
  id: number;
  kind: 'said' | 'failed';
  text: string;
  undo?: (() => Promise<void>) | undefined;
  act?: SayOptions['act'] | undefined;
};
const atMost = 3;

/** Plain news is replaced by any newer one; failures and what can be undone stay beside it. */
const makesWayFor = (old: Notice, fresh: Omit<Notice, 'id'>): boolean =>
  (old.kind === 'said' && !old.undo && !old.act) || (old.kind === fresh.kind && old.text === fresh.text);

/** Draws the messages of everything below it; screen readers hear them. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const lang = useLang();
  const [shown, setShown] = useState<Notice[]>([]);
  const last = useRef(0);
  const add = useCallback((notice: Omit<Notice, 'id'>) => {
    last.current += 1;
    const id = last.current;
    setShown((before) => [
      ...before.filter((one) => !makesWayFor(one, notice)).slice(1 - atMost),
      { ...notice, id },
    ]);
  }, []);
  const close = useCallback((id: number) => setShown((before) => before.filter((one) => one.id !== id)), []);
  const notices = useMemo<Notices>(
    () => ({
      say: (text, options) => add({ kind: 'said', text, undo: options?.undo, act: options?.act }),
      fail: (error) => add({ kind: 'failed', text: failureSentence(error, lang) }),
    }),
    [add, lang],
  );
  const list = (kind: Notice['kind']) =>
    shown
      .filter((one) => one.kind === kind)
      .map((one) => <NoticeLine key={one.id} notice={one} onClose={close} onFail={notices.fail} />);
  return (
    <NoticeContext value={notices}>
      {children}
      <Box
        sx={{
          position: 'fixed',
          bottom: 16,
          // At the right, where forms keep their short column: a message hides the least there.
          right: 16,
          zIndex: (theme) => theme.zIndex.snackbar,
          width: 'min(440px, calc(100vw - 32px))',
          pointerEvents: 'none',
          '@media print': { display: 'none' },
          '& > div': { display: 'grid', gap: 1, justifyItems: 'end' },
        }}
      >
        {/* The regions are always there: one that appears together with its text is often not read out. */}
        <div role="alert">{list('failed')}</div>
        <div role="status">{list('said')}</div>
      </Box>
    </NoticeContext>
  );
}

function NoticeLine(props: {
  notice: Notice;
  onClose: (id: number) => void;
  onFail: (error: unknown) => void;
}) {
  const { notice, onClose, onFail } = props;
  const t = useText(uiText);
  const [held, setHeld] = useState(false);
  // Plain news goes by itself and lets clicks through: it must never cover what one is typing into.
  const plain = notice.kind === 'said' && !notice.undo && !notice.act;
  useEffect(() => {
    if (held || notice.kind === 'failed') return;
    const timer = setTimeout(() => onClose(notice.id), plain ? 4_000 : 12_000);
    return () => clearTimeout(timer);
  }, [held, notice, onClose, plain]);
  const undo = async () => {
    onClose(notice.id);
    try {
      await notice.undo?.();
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <Alert
      severity={notice.kind === 'failed' ? 'error' : notice.act ? 'info' : 'success'}
      variant="filled"
      role="presentation"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      sx={{
        pointerEvents: plain ? 'none' : 'auto',
        mt: 1,
        py: plain ? 0 : 0.5,
        fontSize: 14,
        whiteSpace: 'pre-line',
      }}
      action={
        plain ? undefined : (
          <>
            {notice.undo && (
              <Button color="inherit" onClick={() => void undo()}>
                {t.undo}
              </Button>
            )}
            {notice.act && (
              <Button
                color="inherit"
                onClick={() => {
                  onClose(notice.id);
                  notice.act?.run();
                }}
              >
                {notice.act.words}
              </Button>
            )}
            <Button color="inherit" onClick={() => onClose(notice.id)}>
              {t.close}
            </Button>
          </>
        )
      }
    >
      {notice.text}
    </Alert>
  );
}
