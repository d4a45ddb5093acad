import { isoDay, type Day } from '../day.ts';

/**
 * The most that a week's pay counts for statutory redundancy, in pounds, from the day that each limit holds (Great
 * Britain). Source: the Employment Rights (Increase of Limits) Orders, one a year: section 227 of the Employment Rights
 * Act 1996 as each amends it. In force from 1 February to 2013, from 6 April since 2014.
 */
const LIMITS: readonly (readonly [from: string, pounds: number])[] = [
  ['2012-02-01', 430],
  ['2013-02-01', 450],
  ['2014-04-06', 464],
  ['2015-04-06', 475],
  ['2016-04-06', 479],
  ['2017-04-06', 489],
  ['2018-04-06', 508],
  ['2019-04-06', 525],
  ['2020-04-06', 538],
  ['2021-04-06', 544],
  ['2022-04-06', 571],
  ['2023-04-06', 643],
  ['2024-04-06', 700],
  ['2025-04-06', 719],
  ['2026-04-06', 751],
];

/** The last day of the last limit: nobody knows the next before it is made. */
const LAST = '2027-04-05';

/** The days that have a limit, in words. */
export const LIMIT_DAYS = `${LIMITS[0]?.[0] ?? ''} to ${LAST}`;

/** The limit on a week's pay on the day of leaving, in pence; null on a day that has none here. */
export function weeksPayLimit(leaving: Day): number | null {
  const day = isoDay(leaving);
  const found = day > LAST ? undefined : LIMITS.findLast(([from]) => from <= day);
  return found === undefined ? null : found[1] * 100;
}
