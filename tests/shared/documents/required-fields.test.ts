import { describe, expect, it } from 'vitest';
import { catalogue, templateOf } from '../../../shared/documents/catalogue.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { pathsOf } from '../../../shared/documents/fill.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { sampleFacts, sampleForDocument } from '../../../shared/samples/for-document.ts';
import { computedCase } from './computed-claims.ts';
import { factsFor, sample } from './paper-fixtures.ts';
import { noAmount } from './paper-situations.ts';
import { ownCarriers, usualCarriers } from './required-carriers.ts';
import required from './required-fields.json' with { type: 'json' };

const documents = Object.entries(required as Record<string, readonly string[]>);

/** Every fact a template prints, repeats over, asks for or needs; written anew, not by the program's own way. */
function namedIn(template: Template): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown, member: string): void => {
    if (typeof value === 'string') {
      if (['each', 'of', 'has', 'path'].includes(member)) found.add(value);
      for (const path of pathsOf(value)) found.add(path);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, name);
  };
  look(template, '');
  return found;
}

/** True when the template carries the fact: by its path, by another, by several together, or in words by hand. */
function carries(template: Template, path: string): boolean {
  const named = namedIn(template);
  const ways = [path, ...(ownCarriers[template.id]?.[path] ?? []), ...(usualCarriers[path] ?? [])];
  return ways.some((way) =>
    way.startsWith('=')
      ? JSON.stringify(template.blocks).includes(way.slice(1))
      : way.split('+').every((one) => named.has(one)),
  );
}

/** What no record holds is filled in with a pen: the text leaves a ruled blank of a width, and nothing hangs on it. */
function onlyByHand(template: Template, path: string): boolean {
  const text = JSON.stringify(template.blocks);
  return !text.includes(`{${path}}`) && !text.includes(`:"${path}"`) && text.includes(`{${path}`);
}

/** Cases that tell what no sample does: acts without sums, a partial agreement, a refusal with a coded reason, sums worked out and agreed by claim. */
function otherFacts(): Facts[] {
  const partial = sample((file) => {
    for (const agreement of file.agreements) {
      agreement.partial = true;
      agreement.body.remainingDisputes = '2026年7月的加班费';
    }
  });
  const { file } = structuredClone(sampleForDocument('non-acceptance-notice'));
  file.case.body.nonAcceptance = { code: 'ALREADY-DECIDED', text: '已有生效裁决', remedy: '申请强制执行' };
  return [noAmount(), partial, file, computedCase()].map(factsFor);
}

describe('必备内容', () => {
  it('is known for every paper of the catalogue, and every paper is made', () => {
    expect(documents).toHaveLength(53);
    expect(catalogue.map((one) => one.id).sort()).toEqual(documents.map(([id]) => id).sort());
  });

  it.each(documents)('%s prints or asks for each of them', (id, paths) => {
    const template = templateOf(id);
    if (!template) throw new Error(`no template ${id}`);
    expect(paths.filter((path) => !carries(template, path))).toEqual([]);
  });

  it('no carrier is told for a paper or a content that does not exist', () => {
    const idle = Object.entries(ownCarriers).flatMap(([id, carriers]) =>
      Object.keys(carriers)
        .filter((path) => !(required as Record<string, readonly string[]>)[id]?.includes(path))
        .map((path) => `${id} ${path}`),
    );
    // Shared sets of carriers hold more than each of their papers asks for.
    expect(
      idle.filter(
        (one) => !/^(supervision-|judicial-|arbitration-review|follow-up|dossier-index)/u.test(one),
      ),
    ).toEqual([]);
  });

  it('no template names a fact that nothing tells', () => {
    const told = new Set(['seq']);
    for (const facts of [...catalogue.map(({ id }) => sampleFacts(id)), ...otherFacts()])
      for (const [path, value] of Object.entries(facts)) {
        told.add(path);
        if (typeof value !== 'string')
          for (const row of value) for (const field of Object.keys(row)) told.add(field);
      }
    const untold = catalogue.flatMap((template) =>
      [...namedIn(template)]
        .filter((path) => !told.has(path) && !onlyByHand(template, path))
        .map((path) => `${template.id}: ${path}`),
    );
    expect(untold).toEqual([]);
  });

  it('a template stripped of its texts carries none of them', () => {
    const template = templateOf('mediation-agreement');
    if (!template) throw new Error('no agreement');
    const bare: Template = { ...template, id: 'mediation-agreement', needs: [], blocks: [] };
    const paths = (required as Record<string, readonly string[]>)['mediation-agreement'] ?? [];
    expect(paths.filter((path) => carries(bare, path))).toEqual([]);
  });
});
