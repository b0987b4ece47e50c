import { describe, expect, it } from 'vitest';
import { commands } from '../../electron/cli/commands.ts';
import { ran } from './cli-io.ts';

describe('hejie', () => {
  it('explains every command when asked, and complains when nothing is asked', async () => {
    const help = await ran(['--help']);
    expect(help.code).toBe(0);
    for (const name of Object.keys(commands)) expect(help.help.join('\n')).toContain(`  ${name} `);
    expect(help.complaints).toEqual([]);
    expect(await ran([])).toMatchObject({ code: 2, help: [] });
  });

  it.each(Object.keys(commands))('explains %s alone', async (name) => {
    const { code, help } = await ran([name, '--help']);
    expect([code, help[0]?.trim().split(' ')[0]]).toEqual([0, name]);
  });

  it('knows its version', async () => {
    expect(await ran(['--version'])).toMatchObject({ code: 0, answers: [{ version: '1.2.3' }] });
  });

  it.each(['nothing', 'constructor', '__proto__'])('has no command %s', async (name) => {
    const { code, complaints, answers } = await ran([name]);
    expect([code, complaints.length, answers]).toEqual([2, 1, []]);
  });
});

describe('unusable input: code 2, one line, nothing on standard output', () => {
  it.each([
    ['no file named', ['deadlines']],
    ['an option it does not know', ['deadlines', '--into', 'x']],
    ['an option without its value', ['identity', '--in']],
    ['no such file', ['deadlines', '--in', '/not/there.json']],
    ['not JSON', ['deadlines', '--in', 'bad.json']],
    ['not a list', ['deadlines', '--in', 'object.json']],
    ['an old Chinese encoding', ['identity', '--in', 'gbk.json']],
    ['no such day', ['identity', '--in', 'empty.json', '--as-of', '2026-02-30']],
    ['no such schema', ['schema', 'constructor']],
  ])('%s', async (_, args) => {
    const files = {
      'bad.json': '{"张三": ',
      'object.json': '{}',
      'empty.json': '[]',
      'gbk.json': new Uint8Array([0x5b, 0x22, 0xd5, 0xc5, 0x22, 0x5d]),
    };
    const { code, answers, complaints } = await ran(args, files);
    expect([code, answers]).toEqual([2, []]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).not.toContain('张三');
  });
});

describe('identity', () => {
  const list = JSON.stringify([
    { id: 'a', kind: 'phone', input: '138 1234 5678' },
    { id: 'b', kind: 'other' },
  ]);

  it('answers what it could read, says which it could not, and ends with 2', async () => {
    const { code, answers, complaints } = await ran(['identity', '--in', 'x.json'], { 'x.json': list });
    expect(code).toBe(2);
    expect(answers).toEqual([[expect.objectContaining({ id: 'a', normalized: '13812345678', valid: true })]]);
    expect(complaints).toHaveLength(1);
  });

  it('takes a byte order mark, and an empty list', async () => {
    expect(await ran(['identity', '--in', 'x'], { x: '\ufeff[]' })).toMatchObject({ code: 0, answers: [[]] });
  });
});

describe('deadlines', () => {
  it('computes a limit with its reasons', async () => {
    const items = [
      { id: 'x', deadlineId: 'mediation-15d-from-receipt', triggerDate: '2026-11-02' },
      { id: 'y', deadlineId: 'none', triggerDate: '2026-11-02' },
    ];
    const { code, answers, complaints } = await ran(['deadlines', '--in', '-'], {
      '-': JSON.stringify(items),
    });
    expect(code).toBe(2);
    expect(answers).toEqual([
      [expect.objectContaining({ id: 'x', due: '2026-11-17', triggerWeekday: 'Mon' })],
    ]);
    expect(complaints).toEqual([expect.stringContaining('#2 y')]);
  });
});

describe('schema', () => {
  it('prints the JSON Schema of a case file as it is handed in', async () => {
    const { code, answers } = await ran(['schema', 'case']);
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['format', 'version', 'office', 'case', 'parties']) as unknown,
    });
  });
});
