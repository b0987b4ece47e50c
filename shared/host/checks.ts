import { z } from 'zod';

/** Bytes up to `max`. */
export const zBytes = (max: number) =>
  z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= max, 'too-large') as unknown as z.ZodType<
    Uint8Array<ArrayBuffer>,
    Uint8Array
  >;

/** SHA-256 as 64 lower-case hex digits. */
export const zSha256 = z.string().regex(/^[0-9a-f]{64}$/);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** One file or folder name that every system takes: no separators, device names, trailing dot or space. */
export const zFileName = z
  .string()
  .min(1)
  .max(120)
  .refine(
    (name) => !forbidden.test(name) && !reserved.test(name) && !/[. ]$/.test(name) && !name.startsWith('.'),
    'file-name',
  );

/**
 * Checks without rewriting: what comes out is what came in, with the order of its keys and the fields of a newer
 * version. What is kept and hashed must not be changed by being looked at.
 */
export const asGiven = <S extends z.ZodType>(check: S) =>
  z.unknown().check((context) => {
    const checked = check.safeParse(context.value);
    for (const issue of checked.error?.issues ?? [])
      context.issues.push({ ...issue, input: undefined } as unknown as z.core.$ZodRawIssue);
  }) as unknown as z.ZodType<z.output<S>, z.input<S>>;
