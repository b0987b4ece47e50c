import type { DayType } from '../../shared/law/workdays/day-type.ts';
import { deadlineDeskText } from './deadline-desk.ts';
import type { Lang } from './text.ts';

/** 工作日, 调休上班, 国庆节放假 … */
export function dayKindWords(type: DayType, lang: Lang): string {
  const text = deadlineDeskText[lang];
  const kind = text.kinds[type.kind];
  return type.name !== null && type.kind !== 'make-up-workday' ? text.named(type.name, kind) : kind;
}
