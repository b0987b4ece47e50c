import type { Template } from '../../template.ts';
import { rewordBlocks } from '../../wording/places.ts';

/**
 * An earlier version that differs from the template of today in some texts only: today's text → the text it had. What
 * else changes in the template must not change here: a test holds every superseded template to its fingerprint.
 */
export function asBefore(
  template: Template,
  version: number,
  before: Readonly<Record<string, string>>,
): Template {
  return { ...template, version, blocks: rewordBlocks(template.blocks, ({ text }) => before[text] ?? text) };
}
