// First: the worker's realm is under the content policy too, and no schema may be made before this.
import '../page-safety.ts';
import { clockOf } from '../clock.ts';
import { openDatabase } from '../db/database.ts';
import { pinyinOfNames } from './pinyin.ts';
import { projection } from './project-case.ts';
import { type SlimDesk, slimDesk } from './slim-desk.ts';
import type { SlimReply, SlimRequest } from './slim-messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const reply = (message: SlimReply) => scope.postMessage(message);

const desk: SlimDesk = slimDesk({
  db: openDatabase(),
  pinyin: pinyinOfNames,
  today: clockOf(() => new Date()).today,
  ...projection,
  onProgress: (progress) => reply({ kind: 'progress', ...progress }),
});

scope.onmessage = async ({ data }: MessageEvent<SlimRequest>) => {
  const { id, call, args } = data;
  try {
    const answer = desk[call] as (...given: unknown[]) => Promise<unknown>;
    const onStep = (step: { done: number; total: number }) => reply({ kind: 'step', id, ...step });
    reply({ kind: 'answer', id, value: await answer(...args, ...(call === 'statistics' ? [onStep] : [])) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply({ kind: 'failed', id, name, message });
  }
};
