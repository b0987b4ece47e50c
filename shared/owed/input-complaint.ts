import type { z } from 'zod';
import { missing } from './refused.ts';

/** The first complaint of a check as the key it is about and a sentence. No value is repeated: it may be personal. */
export function inputComplaint(error: z.ZodError, raw: unknown): { key: string; message: string } {
  const [issue] = error.issues;
  if (!issue) return { key: 'inputs', message: '无法使用 / not usable' };
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    return { key: [...path, unknown].join('.'), message: '没有这一项 / unknown key' };
  }
  const key = path.join('.') || 'inputs';
  if (path.length > 0 && at(raw, path) === undefined) return { key, message: missing };
  return { key, message: `${sentences[issue.code ?? ''] ?? '取值不合'} / ${issue.message}` };
}

const sentences: Record<string, string> = {
  invalid_type: '类型不合',
  invalid_value: '不在可选值之内',
  too_small: '过小',
  too_big: '过大',
  custom: '取值不合',
  invalid_format: '格式不合',
};

function at(raw: unknown, path: readonly string[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
