import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';

/** One day in a calendar of another program. */
export type IcsEvent = {
  /** Stable and unique: a later export of the same thing replaces the earlier one. */
  uid: string;
  on: CalendarDay;
  summary: string;
  description: string;
  category: string;
};

const lineOctets = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Text values: backslash, semicolon, comma and line breaks are escaped; other controls are not allowed at all. */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (one) => `\\${one}`)
    .replaceAll('\n', '\\n');
}

/** A content line in pieces of at most 75 octets; no character is cut in two. */
export function icsFold(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > lineOctets) {
      pieces.push(piece);
      // The space that marks a continuation counts too.
      [piece, octets] = [' ', 1];
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

const compact = (on: CalendarDay) => on.replaceAll('-', '');

/**
 * An iCalendar file (RFC 5545) of all-day events that do not block the day.
 * @param stamp instant of the export, as `Date.toISOString` writes it
 */
export function icsFile(given: { name: string; stamp: string; events: readonly IcsEvent[] }): string {
  const stamp = `${given.stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hejie Desk//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(given.name)}`,
    ...given.events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${icsText(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.on)}`,
      // The end of an all-day event is the first day after it.
      `DTEND;VALUE=DATE:${compact(addDays(event.on, 1))}`,
      `SUMMARY:${icsText(event.summary)}`,
      `DESCRIPTION:${icsText(event.description)}`,
      `CATEGORIES:${icsText(event.category)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(icsFold).join('\r\n')}\r\n`;
}
