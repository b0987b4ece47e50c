import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IcsEvent, icsFile, icsFold, icsText } from '../../../shared/deadlines/ics.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const readBack = (text: string) => text.replace(/\\(.)/g, (_, one) => (one === 'n' ? '\n' : one));
const stamp = '2026-11-21T04:05:06.789Z';
const event = (given: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'c1-session-1@hejie-desk',
  on: day('2026-12-31'),
  summary: '调解会议',
  description: '一',
  category: '会议',
  ...given,
});
const file = (...events: IcsEvent[]) => icsFile({ name: '期限', stamp, events });

describe('text values', () => {
  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['一\n二', '一\\n二'],
    ['一\r\n二\r三', '一\\n二\\n三'],
    ['冒号: "引号"', '冒号: "引号"'],
    ['控\u0000制\u0007符\u007f\t', '控制符\t'],
  ])('%j', (text, escaped) => {
    expect(icsText(text)).toBe(escaped);
  });

  it('what is escaped can be read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '字', '😀', ',', ';', '\\', '\n', 'n') }),
        (text) => {
          expect(readBack(icsText(text))).toBe(text);
          expect(icsText(text)).not.toContain('\n');
        },
      ),
    );
  });
});

describe('lines', () => {
  it('75 octets stay whole, 76 are folded', () => {
    expect(icsFold('x'.repeat(75))).toBe('x'.repeat(75));
    expect(icsFold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('characters of several octets count as such and are never cut', () => {
    // 25 × 3 octets are 75; the next goes to a new line.
    expect(icsFold('字'.repeat(25))).toBe('字'.repeat(25));
    expect(icsFold('字'.repeat(26))).toBe(`${'字'.repeat(25)}\r\n 字`);
    expect(icsFold(`x${'😀'.repeat(19)}`)).toBe(`x${'😀'.repeat(18)}\r\n 😀`);
  });

  it('any line folds into short lines and unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = icsText(text).replaceAll('\t', '');
        for (const piece of icsFold(line).split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(unfold(icsFold(line))).toBe(line);
      }),
    );
  });
});

describe('the file', () => {
  it('is a calendar of all-day events with all required properties', () => {
    expect(file(event()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hejie Desk//Deadlines//ZH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:期限',
      'BEGIN:VEVENT',
      'UID:c1-session-1@hejie-desk',
      'DTSTAMP:20261121T040506Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:调解会议',
      'DESCRIPTION:一',
      'CATEGORIES:会议',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is the same text for the same days, and ends every line with CR LF', () => {
    const text = file(event({ summary: 'a\nb' }), event({ uid: 'c2' }));
    expect(file(event({ summary: 'a\nb' }), event({ uid: 'c2' }))).toBe(text);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('a text cannot break out of its line', () => {
    const text = unfold(file(event({ summary: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' })));
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^BEGIN:VALARM/m);
  });
});
