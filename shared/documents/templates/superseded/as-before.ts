import type { Template } from '../../template.ts';
import { rewordBlocks } from '../../wording/places.ts';

/**
 * An earlier version that differs from the template of today in some words of its free texts only: today's words →
 * those it had. What else changes in the template must not change here: a test holds every superseded template to its
 * fingerprint.
 */
export function asBefore(
  template: Template,
  version: number,
  before: readonly (readonly [now: string, then: string])[],
): Template {
  const then = (text: string) => before.reduce((whole, [now, was]) => whole.replaceAll(now, was), text);
  return { ...template, version, blocks: rewordBlocks(template.blocks, ({ text }) => then(text)) };
}
