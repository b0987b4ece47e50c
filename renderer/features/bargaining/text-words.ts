import type { Words } from '../../../shared/mediation/terms.ts';
import type { Texts } from '../../text/text.ts';

/** Labels of fields out of a text of the interface: `w('product')` in both languages. */
export function textWords<T>(texts: Texts<T>) {
  return (name: { [K in keyof T]: T[K] extends string ? K : never }[keyof T]): Words => ({
    zh: String(texts['zh-CN'][name]),
    en: String(texts.en[name]),
  });
}
