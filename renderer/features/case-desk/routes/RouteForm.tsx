import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { routesText } from '../../../text/routes.ts';
import { useText } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { cardAndBody, type Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { Caution } from './Caution.tsx';
import { routeCard, routeSpecs } from './route-specs.ts';

type Route = CaseFile['routes'][number];

/** What the application or the letter says; saved as one types. */
export function RouteForm({ file, route }: { file: CaseFile; route: Route }) {
  const { process } = useApp();
  const t = useText(routesText);
  const form = useAutosave<Values>({ receivedOn: route.receivedOn, ...route.body }, (patch) => {
    const { card, body } = cardAndBody(patch, routeCard);
    return process.updateRoute(route.id, { ...card, body });
  });
  return (
    <Box sx={{ pt: 1.5, pb: 1 }} {...form.formProps}>
      <Caution kind={route.kind} />
      <SpecFields
        specs={routeSpecs(route, t, file)}
        value={form.value}
        onChange={form.change}
        prefix={route.id}
      />
    </Box>
  );
}
