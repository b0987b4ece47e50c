import type { SlimCase } from '../../shared/search/slim-case.ts';
import type { LeadFacts } from '../../shared/statistics/lead-facts.ts';

/** What a commit tells the list cache. */
export type SlimNews = {
  slims: SlimCase[];
  people: { id: string; name: string }[];
  /** Leads that changed, as statistics count them. */
  leads?: LeadFacts[];
};

/** Names of what the worker answers. */
export type SlimCall = 'load' | 'list' | 'home' | 'find' | 'statistics' | 'behind' | 'apply' | 'compact';

export type SlimRequest = { id: number; call: SlimCall; args: unknown[] };

export type SlimReply =
  | { kind: 'answer'; id: number; value: unknown }
  /** A bug or a broken store; `name` is the error's name. */
  | { kind: 'failed'; id: number; name: string; message: string }
  | { kind: 'progress'; done: number; total: number }
  /** How far one question is. */
  | { kind: 'step'; id: number; done: number; total: number };
