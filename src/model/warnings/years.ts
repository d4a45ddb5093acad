import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { assumption } from '../assumption.ts';
import { yearName } from '../day.ts';
import { postsOf } from '../establishment.ts';
import { niToday } from '../years/ni-today.ts';
import type { Findings } from './findings.ts';

export function oneOffsOutsideYears({ theCase, scenario }: Findings): Fault[] {
  const years = assumption(theCase, scenario, 'mtfs_years');
  return scenario.oneOffs
    .filter(({ year }) => year > years)
    .map(({ label, year, at }) => fault('one-off-outside-years', { label, year, years }, at));
}

export function postsWithoutRows({ theCase: { posts, prices } }: Findings): Fault[] {
  const together = postsOf(posts.filter((group) => group.inScope && group.rows === undefined));
  return prices === undefined || together === 0
    ? []
    : [fault('posts-repriced-together', { posts: together }, prices.at)];
}

/** Rounding and a starter in mid-year are no difference; a wrong year's rate is. */
const NI_TOLERANCE = 0.01;

export function niOffTheTable({ theCase }: Findings): Fault[] {
  const { prices, financialYear } = theCase;
  const found = niToday(theCase);
  if (prices === undefined || found === null) return [];
  const { givenPence, tablePence } = found;
  return Math.abs(givenPence - tablePence) <= NI_TOLERANCE * Math.abs(givenPence)
    ? []
    : [fault('ni-off-the-table', { ...found, year: yearName(financialYear) }, prices.at)];
}
