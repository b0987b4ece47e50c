import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useParams } from 'react-router';
import { anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import { useApp } from '../../../app-context.tsx';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { TemplateDesk } from './TemplateDesk.tsx';

/** One document (`/settings/templates/:document`): its texts, standard and own, and how they look. */
export function TemplatePage() {
  const { document = '' } = useParams();
  const { wordings } = useApp();
  const t = useText(officeWordingText);
  const template = anyTemplateOf(document);
  const kept = useLiveQuery(
    async () => ({ document, row: await wordings.wordingOf(document) }),
    [wordings, document],
  );
  if (!template) {
    return (
      <EmptyState
        title={t.noSuch}
        action={
          <Button component={Link} to="/settings/templates" variant="contained">
            {t.toList}
          </Button>
        }
      />
    );
  }
  if (kept?.document !== document) return <Loading />;
  // What is kept may change elsewhere, such as by an undo: the form then begins with it.
  return <TemplateDesk key={`${document}:${kept.row?.hlc ?? ''}`} template={template} row={kept.row} />;
}
