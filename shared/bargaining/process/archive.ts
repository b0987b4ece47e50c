import type { RoundFile } from '../round-file.ts';
import { closedStages } from '../stages.ts';
import { eightSteps } from './eight-steps.ts';
import type { RoundUnmet } from './unmet.ts';

/** 可以归档: the round is over and not archived yet. */
export const mayArchive = ({ round }: Pick<RoundFile, 'round'>): boolean =>
  closedStages.includes(round.stage) && round.body.archivedOn === null;

/** What the file of the round lacks of the proof of the eight steps; archiving it all the same needs a reason. */
export const archiveLacks = (file: RoundFile): RoundUnmet[] =>
  eightSteps(file).flatMap(({ missing }) => missing);
