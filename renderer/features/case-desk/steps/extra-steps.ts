import { agreementInForce } from '../../../../shared/mediation/effectiveness.ts';
import { doneStages, mediatingStages } from '../../../../shared/mediation/stages.ts';
import type { OpenCase } from '../open-case.ts';
import { type ExtraAct, extraActs } from './act-ids.ts';

type File = OpenCase['file'];

const inHand = ({ case: row }: File) => !doneStages.includes(row.stage);

/** When each act beside the table makes sense. */
const fits: Record<ExtraAct, (file: File) => boolean> = {
  disclose: ({ case: row }) => mediatingStages.includes(row.stage),
  'waive-recusal': ({ recusals }) => recusals.some((one) => one.state === 'open'),
  'party-leave': (file) => inHand(file) && file.parties.some((one) => one.body.leftOn === null),
  'party-return': (file) => inHand(file) && file.parties.some((one) => one.body.leftOn !== null),
  'correct-received': ({ case: row }) => row.stage !== 'archived',
  delegation: ({ case: row }) => row.body.applicationMode === 'delegated' && row.stage !== 'archived',
  'risk-facts': ({ case: row }) => row.stage !== 'archived',
  'limitation-facts': ({ case: row }) => row.stage !== 'archived',
  'follow-up-waive': (file) =>
    agreementInForce(file) !== null &&
    file.case.body.followUpWaived === '' &&
    !file.followUps.some((one) => one.doneOn !== null),
};

/** Acts of the desk that fit the case now; nothing keeps any of them closed. */
export const extraSteps = (file: File): { id: ExtraAct; unmet: [] }[] =>
  extraActs.filter((id) => fits[id](file)).map((id) => ({ id, unmet: [] }));
