import { describe, expect, it } from 'vitest';
import {
  countOf,
  filtered,
  firstState,
  paramsOf,
  queryOf,
  sortedBy,
  stateOf,
} from '../../../renderer/features/case-list/list-state.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

const read = (address: string) => stateOf(new URLSearchParams(address));

describe('列表的地址', () => {
  it.each([
    [''],
    ['due=overdue'],
    ['text=%E5%BC%A0%E4%B8%89&group=all'],
    ['group=closed&sort=nextDueOn&page=3'],
    ['mine=1&sort=amountFen&dir=asc&view=board'],
  ])('%s is read and written the same', (address) => {
    expect(paramsOf(read(address)).toString()).toBe(address);
  });

  it('a search from the head looks through all cases', () => {
    expect(read('text=张').group).toBe('all');
  });

  it('what it does not know counts as not said', () => {
    expect(read('group=x&due=y&sort=hlc&page=-1&dir=up')).toEqual(firstState);
  });

  it('a filter starts at the first page; due days belong to open cases', () => {
    expect(filtered({ ...firstState, page: 4 }, { mine: true }).page).toBe(1);
    expect(filtered({ ...firstState, group: 'closed' }, { due: 'week' }).group).toBe('open');
  });

  it('a head pressed again turns the order round', () => {
    const once = sortedBy(firstState, 'nextDueOn');
    expect([once.sort, once.dir]).toEqual(['nextDueOn', 'asc']);
    expect(sortedBy(once, 'nextDueOn').dir).toBe('desc');
  });

  it('asks page by page, with today where due days matter', () => {
    const query = queryOf({ ...firstState, due: 'week', mine: true, page: 3 }, day('2026-11-21'), 'me');
    expect(query).toMatchObject({ from: 100, count: 50, due: 'week', today: '2026-11-21', mediatorId: 'me' });
    expect(queryOf(firstState, day('2026-11-21'), 'me')).not.toHaveProperty('mediatorId');
  });

  it('adds up the stages of a chip', () => {
    const counts = { received: 2, inquiring: 1, mediating: 4, closed: 9 };
    expect([countOf('waiting', counts), countOf('open', counts), countOf('all', counts)]).toEqual([3, 7, 16]);
  });
});
