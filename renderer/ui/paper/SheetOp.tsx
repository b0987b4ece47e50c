import { type Op, pictureRise, type TextRun } from '../../../shared/documents/layout/page.ts';
import { fontOf } from './paper-fonts.ts';

type Pictures = Readonly<Record<number, string>>;

/** One drawing operation as SVG. `pictures`: addresses of the pictures of characters, by code point. */
export function SheetOp({ op, pictures }: { op: Op; pictures: Pictures | undefined }) {
  switch (op.kind) {
    case 'rect':
      return <rect x={op.x} y={op.y} width={op.width} height={op.height} fill="currentColor" />;
    case 'line':
      return (
        <line x1={op.x1} y1={op.y1} x2={op.x2} y2={op.y2} stroke="currentColor" strokeWidth={op.weight} />
      );
    case 'picture':
      return (
        <image
          href={pictures?.[op.codePoint]}
          x={op.x}
          y={op.y - pictureRise * op.size}
          width={op.size}
          height={op.size}
        >
          <title>{String.fromCodePoint(op.codePoint)}</title>
        </image>
      );
    case 'text':
      return <Run run={op} />;
  }
}

function Run({ run }: { run: TextRun }) {
  const { family, weight } = fontOf(run.font);
  const look = {
    y: run.y,
    fontSize: run.size,
    fontFamily: family,
    fontWeight: weight,
    fill: 'currentColor',
    // Each glyph has its own place; a ligature or a kerned pair would take two of them.
    style: { whiteSpace: 'pre', fontVariantLigatures: 'none', fontKerning: 'none' } as const,
  };
  const chars = Array.from(run.text);
  if (run.stretch !== 1) {
    return chars.map((char, i) => {
      const x = run.xs[i] ?? run.x;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a glyph is known by its place
        <text key={i} {...look} y={0} transform={`translate(${x} ${run.y}) scale(${run.stretch} 1)`}>
          {char}
        </text>
      );
    });
  }
  // An x list counts UTF-16 units: characters outside the basic plane are placed one by one.
  if (chars.length !== run.text.length) {
    return chars.map((char, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a glyph is known by its place
      <text key={i} {...look} x={run.xs[i] ?? run.x}>
        {char}
      </text>
    ));
  }
  return (
    <text {...look} x={run.xs.length > 0 ? run.xs.join(' ') : run.x}>
      {run.text}
    </text>
  );
}
