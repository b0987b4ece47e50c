/** Complete lines of a byte stream, several at a time, each without its end; `rest` is what follows the last one. */
export async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer[], Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of stream) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, part]) : part;
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (lines.length > 0) yield lines;
  }
  return rest;
}
