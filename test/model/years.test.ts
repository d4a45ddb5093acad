import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day.ts';
import type { OneOff } from '../../src/model/scenario.ts';
import { monthsInEffect, netPresentValue, paybackMonths, planYears } from '../../src/model/years.ts';

const day = (year: number, month: number, date = 1): Day => ({ year, month, day: date });
const cost = (year: number, pounds: number): OneOff => ({
  label: 'Redundancy',
  amountPence: pounds * 100,
  year,
  at: { file: 'x' },
});

describe('year 1 is the April–March year that holds the start', () => {
  it.each([
    [day(2013, 4), 12, '2013/14'],
    [day(2013, 4, 2), 11, '2013/14'],
    [day(2013, 7), 9, '2013/14'],
    [day(2014, 3), 1, '2013/14'],
    [day(2014, 3, 15), 0, '2013/14'],
    [day(2014, 1), 3, '2013/14'],
    [day(2099, 12), 4, '2099/00'],
  ])('%o has %d whole months of %s', (start, months, name) => {
    expect(monthsInEffect(start)).toBe(months);
    expect(planYears(1200, { start, oneOffs: [], years: 1 })[0]).toMatchObject({
      year: name,
      recurringPence: months * 100,
    });
  });

  it('what is spent the year before has a year of its own, without a saving', () => {
    const years = planYears(100_00, { start: day(2013, 4), oneOffs: [cost(0, 30)], years: 2 });
    expect(
      years.map(({ index, year, netPence, cumulativePence, baseChangePence }) => [
        index,
        year,
        netPence,
        cumulativePence,
        baseChangePence,
      ]),
    ).toEqual([
      [0, '2012/13', -30_00, -30_00, 0],
      [1, '2013/14', 100_00, 70_00, -100_00],
      [2, '2014/15', 100_00, 170_00, 0],
    ]);
  });

  it('years 0 and 1 are not discounted', () => {
    const years = planYears(110_00, { start: day(2013, 4), oneOffs: [cost(0, 30)], years: 3 });
    expect(netPresentValue(years, 0.1)).toBe(-3000 + 11000 + 10000 + 9091);
  });

  it('nothing saved is never paid back; nothing spent is paid back at once', () => {
    expect(paybackMonths(100, 0)).toBeNull();
    expect(paybackMonths(100, -5)).toBeNull();
    expect(paybackMonths(0, 1200)).toBe(0);
  });
});
