import Alert from '@mui/material/Alert';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { checkCreditCode } from '../../../../shared/mediation/identity/credit-code.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { registerText } from '../../../text/bargaining-register.ts';
import { useText } from '../../../text/text.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { recordPatch } from '../form/form-value.ts';
import { enterpriseDraft, enterpriseFields, enterpriseForm } from './enterprise-form.ts';

type Props = { enterprise: Row<'enterprises'> | null; onClose: () => void };

/** Adds or changes one enterprise of the register. */
export function EnterpriseDialog({ enterprise, onClose }: Props) {
  const t = useText(registerText);
  const app = useApp();
  const [initial] = useState(() => enterpriseForm(enterprise, app.clock.today()));
  return (
    <FormDialog
      title={enterprise ? t.edit : t.add}
      draftId={`enterprise:${enterprise?.id ?? 'new'}`}
      fields={enterpriseFields}
      initial={initial}
      onSave={(form) => {
        const draft = enterpriseDraft(form);
        return enterprise
          ? app.bargaining.updateEnterprise(
              enterprise.id,
              recordPatch(enterpriseDraft(initial) as never, draft as never),
            )
          : app.bargaining.addEnterprise(draft);
      }}
      onClose={onClose}
      below={(form) => <CodeAdvice code={String(form.uscc ?? '').trim()} ownId={enterprise?.id ?? null} />}
    />
  );
}

/** A code that fails its check, or stands in the register already, is said; saving stays possible. */
function CodeAdvice({ code, ownId }: { code: string; ownId: string | null }) {
  const t = useText(registerText);
  const { bargaining } = useApp();
  const same = useLiveQuery(
    async () => (code === '' ? [] : (await bargaining.withCode(code)).filter((one) => one.id !== ownId)),
    [bargaining, code, ownId],
  );
  if (code === '') return null;
  return (
    <>
      {checkCreditCode(code).error && <Alert severity="warning">{t.badCode}</Alert>}
      {same && same.length > 0 && (
        <Alert severity="warning">{t.sameCode(same.map((one) => one.body.name).join('、'))}</Alert>
      )}
    </>
  );
}
