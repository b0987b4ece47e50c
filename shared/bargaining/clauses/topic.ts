import type { Basis } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';
import type { LayerId } from '../profile/profile.ts';
import type { ClauseUnit } from './unit.ts';

/** 条款变量. A figure or a word the parties fill in; the wording names it in braces. */
export type ClauseVariableSpec = Words & {
  name: string;
  unit: ClauseUnit;
  /** What the law itself says, in the unit; null: only the parties can say it. */
  standard: number | null;
};

/** What makes a topic necessary: the text, and whose law it is; `CN` holds everywhere. */
export type TopicDuty = { where: LayerId; basis: Basis };

/** 条款主题. A matter of a contract, our own wording for it, and where the law names it. */
export type ClauseTopic = {
  topic: string;
  title: string;
  en: string;
  /**
   * Wording with `{variables}`. A part in square brackets is left out while a variable in it is empty. Only topics whose
   * every other variable has a legal standard may stand in a paper where the parties agreed on nothing.
   */
  text: string;
  variables: readonly ClauseVariableSpec[];
  /** Texts that name the topic among a contract's contents. */
  basis: readonly Basis[];
  /** 法定必备: texts by which the contract must have it. */
  duties?: readonly TopicDuty[];
  /** Topics that settle the same, so that either will do. */
  instead?: readonly string[];
  /** Stands in a paper in standard words although the round has no clause of it. */
  fallback: boolean;
};

/** One variable: `figure('perDay', '每日工时', 'Hours a day', 'hour', 8)`. */
export const figure = (
  name: string,
  zh: string,
  en: string,
  unit: ClauseUnit,
  standard: number | null = null,
): ClauseVariableSpec => ({ name, zh, en, unit, standard });
