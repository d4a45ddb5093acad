import { fixed, percent as percentOf, pounds as poundsOf } from '../issue/number.ts';
import { roundToTotal } from '../model/apportion.ts';
import { roundHalfAway } from '../model/money.ts';
import { settled } from '../model/tolerance.ts';

/** What stands where there is no figure: a ratio over nothing is neither 0 nor an error. */
export const NONE = '–';

/** A number with thousands commas, rounded half away from zero: the same text under every locale. */
export function decimal(value: number | null, places = 0): string {
  return value === null || !Number.isFinite(value) ? NONE : fixed(value, places);
}

/** As `decimal`, a gain marked with + so that the eye need not work out the direction: +7.3, -0.4, 0.0. */
export function signed(value: number | null, places = 0): string {
  const text = decimal(value, places);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Pence as pounds without the sign of the currency, for columns whose heading carries it: -125,313. */
export function amount(pence: number | null, places: 0 | 2 = 0): string {
  return decimal(pence === null ? null : pence / 100, places);
}

/** Pence as pounds: £205,778, or £199,058.39 with two places; -£400 below zero. */
export function pounds(pence: number | null, places: 0 | 2 = 0): string {
  return pence === null || !Number.isFinite(pence) ? NONE : poundsOf(pence, places);
}

/** As `pounds`, a gain marked with +: +£5,778. */
export function signedPounds(pence: number | null, places: 0 | 2 = 0): string {
  const text = pounds(pence, places);
  return pence !== null && pence > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A part of a whole as a percentage: 103%. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? NONE : percentOf(part / whole);
}

/** A span of months: 5.8 months. */
export function months(count: number | null): string {
  return count === null ? NONE : `${decimal(count, 1)} months`;
}

/** A count with its noun: 1 area, 11 areas. The plural is given where it does not end in s. */
export function count(number: number, one: string, many = `${one}s`): string {
  const shown = decimal(number);
  return `${shown} ${shown === '1' ? one : many}`;
}

/**
 * The fewest decimal places, from `least` up, at which a figure and its limit look different: 12.04 against
 * a standard of 12 must not print as 12.0 against 12.0 with the word OVER beside it.
 */
export function placesApart(value: number, limit: number, least: number): number {
  let places = least;
  while (
    places < least + 6 &&
    settled(value - limit) !== 0 &&
    decimal(value, places) === decimal(limit, places)
  )
    places++;
  return places;
}

/**
 * Parts as whole numbers that add up to their rounded total, by largest remainder (ties to the first):
 * a column of families that foots. Same unit as given.
 */
export function wholeParts(parts: readonly number[], total = sum(parts)): number[] {
  return roundToTotal(parts, roundHalfAway(total));
}

/** Pence to the nearest whole pound, in pence: 1017350 → 1017400. */
export function toWholePounds(pence: number): number {
  return roundHalfAway(pence / 100) * 100;
}

/** As `wholeParts`, for pence that are shown in whole pounds. All in pence, each part of the result a whole pound. */
export function wholePoundParts(pence: readonly number[], total = sum(pence)): number[] {
  return wholeParts(
    pence.map((part) => part / 100),
    total / 100,
  ).map((part) => part * 100);
}

/**
 * Pence year by year in whole pounds: each the rounded cumulative less the one before, so that no running
 * total ever drifts from the exact one by more than half a pound. The result is in pence.
 */
export function wholePoundsAlong(pence: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return pence.map((year) => {
    exact += year;
    const step = toWholePounds(exact) - shown;
    shown += step;
    return step;
  });
}

/** The sum of numbers; 0 for none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
