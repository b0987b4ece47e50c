import { createContext, useContext } from 'react';

/** Interface languages. Chinese is the first; documents are always Chinese. */
export type Lang = 'zh-CN' | 'en';

type Same<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/** The sentences of one feature in both languages; a missing one does not compile. */
export type Texts<T> = Record<Lang, Same<T>>;

/** Declares sentences: Chinese first, English with the same keys. */
export function defineText<T extends Record<string, unknown>>(zh: T, en: Same<T>): Texts<T> {
  return { 'zh-CN': zh as Same<T>, en };
}

export const LangContext = createContext<Lang>('zh-CN');

/** The interface language now. */
export const useLang = (): Lang => useContext(LangContext);

/** The sentences of a feature in the interface language. */
export function useText<T>(texts: Texts<T>): Same<T> {
  return texts[useLang()];
}

/** A coded term in the interface language: `word(channels[code])`. */
export function useWord(): (words: { zh: string; en: string }) => string {
  const lang = useLang();
  return (words) => (lang === 'en' ? words.en : words.zh);
}
