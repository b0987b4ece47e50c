import { transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { stepFormText } from '../../../text/step-forms.ts';
import { useText, useWord } from '../../../text/text.ts';
import { type ActId, isExtraAct } from './act-ids.ts';

/** What an act is called: a step by its row, any other by the desk's own words. */
export function useActWord(): (id: ActId) => string {
  const t = useText(stepFormText);
  const word = useWord();
  return (id) => (isExtraAct(id) ? t.acts[id] : word(transitionOf(id)));
}
