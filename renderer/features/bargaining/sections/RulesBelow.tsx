import Box from '@mui/material/Box';
import type { ProfileQuery } from '../../../../shared/bargaining/profile/profile.ts';
import { profileIds, scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import type { FormValue } from '../form/form-value.ts';
import { ConflictList, PresetList } from './ConflictList.tsx';

/** What the rules that are being chosen mean: conflicts with wider rules, and what the strictest preset changes. */
export function RulesBelow({ form, overrides }: { form: FormValue; overrides?: ProfileQuery['overrides'] }) {
  const { profile, subject, scope } = form as Pick<ProfileQuery, 'profile' | 'subject' | 'scope'>;
  if (!(profile in profileIds) || !(subject in subjects) || !(scope in scopes)) return null;
  const strictest = form.preset === 'strictest';
  const query: ProfileQuery = { profile, subject, scope, strictest, ...(overrides && { overrides }) };
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
      <ConflictList query={query} />
      {strictest && <PresetList query={query} />}
    </Box>
  );
}
