import { checkPhone } from '../../../shared/mediation/identity/phone.ts';
import { leadsText } from '../../text/leads.ts';
import { useText } from '../../text/text.ts';

/** What is odd about a telephone number, in words; null when it is empty or fine. Never keeps anybody from saving. */
export function usePhoneAdvice(): (phone: string) => string | null {
  const t = useText(leadsText);
  return (phone) => {
    const { errorCode, hotline } = checkPhone(phone);
    if (errorCode === 'hotline') return t.phoneHotline(hotline?.zh ?? '');
    return errorCode === 'format' ? t.phoneFormat : null;
  };
}
