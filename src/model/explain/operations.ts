import { apportion } from '../apportion.ts';
import { per } from '../load.ts';
import { roundHalfAway } from '../money.ts';
import { settled } from '../tolerance.ts';
import type { Operation } from './step.ts';

const number = (value: number | null | undefined): number => value ?? 0;
const known = (values: readonly (number | null)[]): number[] => values.flatMap((value) => value ?? []);

/** All added up; null as soon as one is unknown. */
export const sum: Operation = (values) =>
  values.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);

/** Added up in billionths, so that the order of decimals does not matter. */
export const sumOfDecimals: Operation = (values) =>
  Number(values.reduce((all, one) => all + BigInt(Math.round(number(one) * 1e9)), 0n)) / 1e9;

/** Added up, to the penny. */
export const roundedSum: Operation = (values) => roundHalfAway(number(sum(values) as number | null));

/** The first less all others. */
export const less: Operation = ([first, ...others]) => number(first) - number(sum(others) as number | null);

/** The same, where what arithmetic on decimals leaves is nothing. */
export const settledLess: Operation = (values) => settled(less(values) as number);

/** The first less the second, but never below nothing. */
export const excess: Operation = (values) => Math.max(0, less(values) as number);

export const product: Operation = (values) => values.reduce<number>((all, one) => all * number(one), 1);

export const roundedProduct: Operation = (values) => roundHalfAway(product(values) as number);

/** The first over the second; null where there is none of it. */
export const quotient: Operation = ([amount = null, by]) => per(amount, number(by));

/** The same, but 0 where there is none of it. */
export const shareOf: Operation = (values) => quotient(values) ?? 0;

/** Posts × the cost of so many posts like them, ÷ their number: to the penny once, at the end. */
export const timesMean: Operation = ([posts, cost, of]) =>
  number(of) === 0 ? 0 : roundHalfAway((number(posts) * number(cost)) / number(of));

/** The same with the cost of so much FTE, for posts of another FTE: posts × FTE of one × cost ÷ FTE. */
export const timesPerFte: Operation = ([posts, fte, cost, of]) =>
  number(of) === 0 ? 0 : roundHalfAway((number(posts) * number(fte) * number(cost)) / number(of));

/** By how much the second is less than the first, as a share of it; 0 where there is none now. */
export const fall: Operation = ([now, planned]) =>
  number(now) > 0 ? (number(now) - number(planned)) / number(now) : 0;

export const largest: Operation = (values) =>
  known(values).length === 0 ? null : Math.max(...known(values));

/** The largest less the smallest. */
export const span: Operation = (values) =>
  known(values).length === 0 ? null : settled(Math.max(...known(values)) - Math.min(...known(values)));

/** Families less what Lead Professionals can hold at the standard, but never below nothing. */
export const overStandard: Operation = ([families, standard, fte]) =>
  Math.max(0, settled(number(families) - number(standard) * number(fte)));

export const atLeast: Operation = ([value, limit]) => number(value) >= number(limit);

/** Twelfths of a year, to the penny. */
export const monthsOfYear: Operation = ([pence, months]) =>
  roundHalfAway((number(pence) * number(months)) / 12);

/** Months of saving that pay for a cost; null when nothing is saved. */
export const payback: Operation = ([cost, saving]) =>
  number(saving) > 0 ? number(cost) / (number(saving) / 12) : null;

/** An amount so many years on, at a rate. */
export const discounted: Operation = ([amount, rate, years]) =>
  number(amount) / (1 + number(rate)) ** number(years);

/** FTE × what a full-time post of so many costs on average, to the penny. */
export const costOfFte: Operation = ([fte, cost, of]) => {
  if (number(of) === 0) return null;
  // In billionths first, as the model does: what is left of adding decimals in another order must not reach a penny.
  return roundHalfAway((Math.round(number(fte) * 1e9) / 1e9) * (number(cost) / number(of)));
};

/** What one of several gets of a whole number that is shared out by weights: the total first, then the weights. */
export const apportioned =
  (place: number): Operation =>
  ([total, ...weights]) =>
    apportion(number(total), weights.map(number))[place] ?? 0;

/** What the second factor makes of the first: 1 + a rate. */
export const plusRate: Operation = ([amount, rate]) => number(amount) * (1 + number(rate));
