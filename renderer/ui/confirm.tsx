import { createContext, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import { late } from './late.tsx';

const QuestionDialog = late(async () => (await import('./QuestionDialog.tsx')).QuestionDialog);

export type Question = {
  title: string;
  text?: string;
  /** The verb on the button that does it. */
  act: string;
  danger?: boolean;
  /** Asks for a reason; without one the act is not done. */
  askReason?: { label: string };
};
export type Answered = { ok: boolean; reason: string };
export type Confirm = (question: Question) => Promise<Answered>;

const ConfirmContext = createContext<Confirm | null>(null);

/** Asks before an act that cannot be taken back. @throws Error outside the provider, which is a bug */
export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext);
  if (!confirm) throw new Error('no ConfirmProvider');
  return confirm;
}

type Asked = Question & { answer: (given: Answered) => void };

/** Draws the questions of everything below it, one at a time. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked[]>([]);
  const confirm = useCallback<Confirm>(
    (question) => new Promise((answer) => setAsked((before) => [...before, { ...question, answer }])),
    [],
  );
  const first = asked[0];
  return (
    <ConfirmContext value={confirm}>
      {children}
      {first && (
        <Suspense>
          <QuestionDialog
            key={asked.length}
            question={first}
            onAnswer={(given) => {
              setAsked((before) => before.slice(1));
              first.answer(given);
            }}
          />
        </Suspense>
      )}
    </ConfirmContext>
  );
}
