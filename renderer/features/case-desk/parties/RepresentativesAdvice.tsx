import Alert from '@mui/material/Alert';
import { inForce } from '../../../../shared/law/parameter.ts';
import { representativeNumbers } from '../../../../shared/law/parameters/representatives.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useToday } from '../../../ui/use-today.ts';

/** Said while the workers have chosen fewer or more representatives than the rule in force; shows nothing else. */
export function RepresentativesAdvice({ file }: { file: CaseFile }) {
  const t = useText(caseDeskText);
  const today = useToday(useApp().clock);
  const elected = file.parties.filter((party) => party.body.representation !== null).length;
  const { value, basis } = inForce(representativeNumbers, today, file.office.region);
  if (elected === 0 || (elected >= value.fewest && elected <= value.most)) return null;
  return (
    <Alert severity="info" variant="outlined">
      {t.representativesAdvice(elected, value.fewest, value.most)}
      <Bases bases={basis} />
    </Alert>
  );
}
