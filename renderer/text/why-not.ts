import { defineText } from './text.ts';

/** Why something of the process is not open now. */
export const whyNotText = defineText(
  {
    stage: (what: string, stage: string) => `${what}：案件现为“${stage}”，这一步不适用`,
    needs: (what: string) => `${what}：`,
  },
  {
    stage: (what, stage) => `${what}: not at this point (${stage})`,
    needs: (what) => `${what}: `,
  },
);
