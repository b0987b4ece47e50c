import { textClosed } from '../../../../shared/bargaining/process/text-lock.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';

/** True while the text of the contract may be worked on: before signature, and again when it was reopened. */
export const textOpen = (file: RoundFile): boolean => textClosed(file) === null;
