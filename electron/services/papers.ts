import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract.ts';
import { HostError } from '../../shared/host/host-error.ts';
import { flushFolder, renameOver, writeFlushed } from '../lib/write-atomically.ts';
import type { Platform } from '../platform.ts';

/** Kinds a person opens with the system's own program; none of them runs by being opened. */
const openable = new Set(['.pdf', '.docx', '.xlsx', '.csv', '.txt', '.png', '.jpg', '.ics']);
const savable = new Set([...openable, '.json', '.ndjson', '.gz', '.zip', '.hejie']);

/** Longest file name in UTF-8 that Linux takes, less room for a number. */
const maxNameBytes = 240;

/**
 * Papers and exports in `文书/<folder>/<name>`. Nothing is ever overwritten: a number is added. The screen holds
 * a token for each file it saved; paths stay here.
 */
export function papersService(
  root: string,
  platform: Platform,
): Pick<HostHandlers, 'papers.save' | 'papers.reveal' | 'papers.open'> {
  const saved = new Map<string, string>();
  const pathOf = (token: string) => {
    const path = saved.get(token);
    if (!path) throw new HostError('not-found', 'token');
    return path;
  };
  return {
    'papers.save': async ({ folder, name, bytes }) => {
      if (!savable.has(extname(name).toLowerCase())) throw new HostError('denied', 'file-kind');
      const place = join(root, shortened(folder, ''));
      await mkdir(place, { recursive: true });
      const taken = await reserve(place, name);
      await fill(place, taken, bytes);
      const token = randomBytes(16).toString('hex');
      saved.set(token, join(place, taken));
      return { token, name: taken, place: `文书/${shortened(folder, '')}` };
    },
    'papers.reveal': async ({ token }) => {
      await platform.reveal(pathOf(token));
      return {};
    },
    'papers.open': async ({ token }) => {
      const path = pathOf(token);
      if (!openable.has(extname(path).toLowerCase())) throw new HostError('denied', 'file-kind');
      await platform.open(path);
      return {};
    },
  };
}

/** Takes the first free name by making the file, so that two saves can never meet. */
async function reserve(place: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; number < 10_000; number += 1) {
    const tried = shortened(stem, `${number === 1 ? '' : ` (${number})`}${extension}`);
    try {
      await (await open(join(place, tried), 'wx')).close();
      return tried;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new HostError('denied', 'too-many-of-one-name');
}

async function fill(place: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(place, name);
  const temp = join(place, `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFlushed(temp, bytes);
    await renameOver(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    await rm(path, { force: true }); // the empty file of the reservation
    throw error;
  }
  await flushFolder(place);
}

/** `stem + ending`, the stem cut between characters until the whole fits into one file name. */
function shortened(stem: string, ending: string): string {
  const characters = [...stem];
  while (Buffer.byteLength(characters.join('') + ending) > maxNameBytes) characters.pop();
  return `${characters.join('').replace(/[. ]+$/, '')}${ending}`;
}
