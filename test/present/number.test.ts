import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../src/issue/fault.ts';
import * as number from '../../src/present/number.ts';

describe('a number in a result', () => {
  it.each([
    [1234567.5, 0, '1,234,568'],
    [-1234.5, 0, '-1,235'],
    [0.5, 0, '1'],
    [-0.4, 0, '0'],
    [1.005, 2, '1.01'],
    [999.95, 1, '1,000.0'],
    [12, 1, '12.0'],
    [1e15, 0, '1,000,000,000,000,000'],
  ])('prints %d with %d places as %s, half away from zero', (value, places, text) => {
    expect(number.decimal(value, places)).toBe(text);
  });

  it('prints a dash where there is no value, never NaN or Infinity', () => {
    for (const value of [null, Number.NaN, Infinity, -Infinity]) expect(number.decimal(value, 1)).toBe('–');
    expect(number.pounds(null)).toBe('–');
    expect(number.signedPounds(null)).toBe('–');
    expect(number.months(null)).toBe('–');
    expect(number.percent(1, 0)).toBe('–');
  });

  it('marks a gain with + and nothing with neither sign', () => {
    expect(number.signed(7.32, 1)).toBe('+7.3');
    expect(number.signed(-0.4, 1)).toBe('-0.4');
    expect(number.signed(0.04, 1)).toBe('0.0');
    expect(number.signed(-0.04, 1)).toBe('0.0');
  });

  it('puts the sign before the pound', () => {
    expect(number.pounds(19_905_839, 2)).toBe('£199,058.39');
    expect(number.pounds(-40_000)).toBe('-£400');
    expect(number.signedPounds(577_839)).toBe('+£5,778');
    expect(number.amount(-12_531_300)).toBe('-125,313');
    expect(number.pounds(-1)).toBe('£0');
  });

  it('never calls less than the whole 100%', () => {
    expect(number.percent(205_778.39, 200_000)).toBe('103%');
    expect(number.percent(199_058.39, 200_000)).toBe('99.5%');
    expect(number.percent(199_999.99, 200_000)).toBe('99.9%');
    expect(number.percent(200_000, 200_000)).toBe('100%');
    expect(number.percent(-1, 2)).toBe('-50%');
  });

  it('never calls more than nothing 0%', () => {
    expect(number.percent(1, 1_000_000)).toBe('under 1%');
    expect(number.percent(1, 200)).toBe('1%');
    expect(number.percent(0, 200)).toBe('0%');
    expect(fault('partner-transfer', { share: 0.002, families: 1, regroupedOnly: null }, null).message).toBe(
      'under 1% of partner-led families move to the teams: +1.',
    );
  });

  it('asks about turnover without naming a share too small to print', () => {
    const asked = (lostAbove: number): string => fault('vacancy-factor-unknown', { lostAbove }, null).message;
    expect(asked(0.0123)).toBe('Is this budget net of turnover? Above 1.2% the target is missed.');
    expect(asked(0.0002)).toBe('Is this budget net of turnover? Then the target is missed.');
  });

  it('shows as many places as it takes to tell a figure from its limit', () => {
    expect(number.placesApart(19.3, 12, 1)).toBe(1);
    expect(number.placesApart(12.04, 12, 1)).toBe(2);
    expect(number.placesApart(12, 12, 1)).toBe(1);
  });

  it('knows one from many', () => {
    expect(number.count(1, 'area')).toBe('1 area');
    expect(number.count(0, 'area')).toBe('0 areas');
    expect(number.count(2, 'locality', 'localities')).toBe('2 localities');
  });
});

describe('whole numbers that add up', () => {
  it('gives the pounds left over to the largest remainders, ties to the first', () => {
    expect(number.wholePoundParts([12_531_352, 7_374_487])).toEqual([12_531_300, 7_374_500]);
    expect(number.wholePoundParts([-12_531_352, -7_374_487, -672_000])).toEqual([
      -12_531_300, -7_374_500, -672_000,
    ]);
    expect(number.wholeParts([0.5, 0.5])).toEqual([1, 0]);
  });

  it('always adds up to the rounded total, no part off by a pound or more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 }), (pence) => {
        const shown = number.wholePoundParts(pence);
        expect(number.pounds(number.sum(shown))).toBe(number.pounds(number.sum(pence)));
        shown.forEach((part, i) => expect(Math.abs(part - (pence[i] ?? 0))).toBeLessThan(100));
      }),
    );
  });

  it('keeps every running total along the years within half a pound', () => {
    expect(number.wholePoundsAlong([20_577_839, 20_577_839, 20_577_839, 20_577_839])).toEqual([
      20_577_800, 20_577_900, 20_577_800, 20_577_900,
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 12 }), (pence) => {
        const shown = number.wholePoundsAlong(pence);
        pence.forEach((_, i) => {
          const exact = number.sum(pence.slice(0, i + 1));
          expect(Math.abs(number.sum(shown.slice(0, i + 1)) - exact)).toBeLessThanOrEqual(50);
        });
      }),
    );
  });
});
