import { fixed, pounds } from '../../issue/number.ts';
import { costOf, postsOf } from '../../model/establishment.ts';
import { timesFraction } from '../../model/money.ts';
import type { Side } from './side.ts';

/** The areas as far as they are figures: where a row stands is none. In no order. */
export function areasIn({ theCase }: Side): string[] {
  return theCase.areas.map(({ row: _row, ...area }) => JSON.stringify(sorted(area))).toSorted();
}

/** How many areas there are, with how many families. */
export function areasText({ theCase: { areas } }: Side): string {
  const families = areas.reduce((sum, { openFamilies }) => sum + openFamilies, 0);
  return `${numberOf(areas.length, 'area')}, ${numberOf(families, 'open family', 'open families')}`;
}

/** The establishment, posts that are alike together. */
export function staffingIn({ theCase }: Side): string[] {
  return theCase.posts
    .map(({ at: _at, rows: _rows, costRest = 0n, ...group }) =>
      JSON.stringify(sorted({ ...group, costRest: String(costRest) })),
    )
    .toSorted();
}

/** How many posts there are, and what they cost a year. */
export function staffingText({ theCase: { posts } }: Side): string {
  return `${numberOf(postsOf(posts), 'post')}, ${pounds(timesFraction(1, costOf(posts)))}`;
}

/** The lines of the budget. */
export function budgetIn({ theCase }: Side): string[] {
  return theCase.budget.map(({ at: _at, ...line }) => JSON.stringify(sorted(line))).toSorted();
}

/** How many lines the budget has, and what they come to. */
export function budgetText({ theCase: { budget } }: Side): string {
  const pence = budget.reduce((sum, { amountPence }) => sum + amountPence, 0);
  return `${numberOf(budget.length, 'line')}, ${pounds(pence)}`;
}

function sorted(of: object): readonly (readonly [string, unknown])[] {
  return Object.entries(of).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function numberOf(number: number, one: string, many = `${one}s`): string {
  return `${fixed(number, 0)} ${number === 1 ? one : many}`;
}
