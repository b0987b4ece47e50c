type Chained = { id: string; body: { replacesId: string | null } };

/** 版次: a paper with those it replaced, the first version first. Its length is the number of its version. */
export function chainOf<P extends Chained>(papers: readonly P[], last: P): P[] {
  const chain = [last];
  for (let at = last.body.replacesId; at !== null; ) {
    const before = papers.find(({ id }) => id === at);
    if (!before || chain.includes(before)) break;
    chain.unshift(before);
    at = before.body.replacesId;
  }
  return chain;
}

type Placed = Chained & {
  document: string;
  subjectId?: string | null;
  state: 'issued' | 'void';
  body: { registerNo: number | null };
};

/** The paper a new one takes the place of: the last of the same document about the same thing, when it is void. */
export function replacedBy<P extends Placed>(
  papers: readonly P[],
  { document, subjectId }: { document: string; subjectId: string | null },
): P | null {
  const same = papers
    .filter((paper) => paper.document === document && (paper.subjectId ?? null) === subjectId)
    .sort((a, b) => (a.body.registerNo ?? 0) - (b.body.registerNo ?? 0));
  const last = same.at(-1);
  return last?.state === 'void' ? last : null;
}
