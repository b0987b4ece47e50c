import { type ClaimAnswer, runClaims } from '../../../shared/owed/command.ts';

/** The answer of one claim; a refused input fails the test. */
export function owed(calculator: string, inputs: Record<string, unknown>): ClaimAnswer {
  const [answer] = runClaims([{ calculator, inputs }]).output;
  if (!answer || answer.error !== undefined) throw new Error(answer?.error ?? 'no answer');
  return answer;
}

/** Only the sum. */
export const owedFen = (calculator: string, inputs: Record<string, unknown>) =>
  owed(calculator, inputs).amountFen;

/** What is said of inputs that cannot be used. */
export const refusal = (calculator: string, inputs: unknown): string | undefined =>
  runClaims([{ calculator, inputs }]).output[0]?.error;
