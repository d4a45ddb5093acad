import { words } from '../issue.ts';
import { fixed, pounds } from '../number.ts';
import { quote } from '../quote.ts';

/** What can be wrong with the prices of later years, or should be known of them (model.md §4). */
export const yearsWords = {
  'ni-year-unknown': words({
    severity: 'error',
    says: (p: { years: readonly string[]; known: readonly string[] }) =>
      `No employer National Insurance is known for ${p.years.join(', ')}: there is a table for ${spans(p.known)}`,
    hint: (p) => `give it in locplan.yaml: employer_ni: { ${p.years[0]}: { rate: 15%, threshold: 5000 } }`,
    means:
      'The case asks for the saving in the prices of later years, and what employing somebody costs then depends on the National Insurance of that year. Rates are set a year or two ahead; a year that nobody has set would be a guess.',
    mend: 'Add the year to employer_ni in locplan.yaml, with the rate and the threshold that your budget assumes, or show fewer years (--years, mtfs_years).',
  }),
  'pay-award-unclear': words({
    severity: 'error',
    says: (p: { value: unknown }) =>
      `A pay award is a percentage or pounds for each FTE, and ${quote(p.value)} is neither`,
    hint: () => 'write 3% or £1,290',
    means:
      'A bare number can be a percentage or pounds. The two are far apart, so the unit has to be written.',
    mend: 'Write 3% for a percentage of pay, or £1,290 for pounds a year for each full-time post.',
  }),
  'year-twice': words({
    severity: 'error',
    says: (p: { year: string; key: string }) => `${p.key} has ${p.year} twice`,
    hint: () => 'keep one of the two',
    means: 'Two entries are for the same financial year, and only one can hold.',
    mend: 'Take one of them out.',
  }),
  'ni-off-the-table': words({
    severity: 'warning',
    says: (p: { givenPence: number; tablePence: number; year: string }) =>
      `Posts in scope have ${pounds(p.givenPence)} of employer National Insurance, and by the table of ${p.year} it is ${pounds(p.tablePence)}: part of what later years save is that difference`,
    hint: () =>
      'correct employer_ni in staffing.csv, or give the rate that the budget assumes in locplan.yaml',
    means:
      "Years in the prices of their time work out National Insurance from each post's pay and the table of the year. Where the staffing file has another amount for the year of the budget, the saving changes between the two for a reason that has nothing to do with prices.",
    mend: 'See of which year the amounts in employer_ni are, and whether they are for each contract. Where the budget assumes its own rate, give it: employer_ni in locplan.yaml, for the year of the budget too.',
  }),
  'posts-repriced-together': words({
    severity: 'notice',
    says: (p: { posts: number }) =>
      `${fixed(p.posts, 0)} posts are priced for later years together: pay awards on their whole cost, without each year's National Insurance and pension rate`,
    hint: () => '',
    means:
      'Beyond 20,000 posts the rows of the staffing file are not kept, so what one post costs in a later year cannot be worked out from its own pay. Pay, National Insurance and pension of those posts rise together by the pay awards.',
    mend: 'Leave the posts that the plan does not touch out of staffing.csv.',
  }),
};

/** Names of years as spans: 2012/13 to 2026/27, 2028/29. */
function spans(years: readonly string[]): string {
  const runs: string[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && Number(last.at(-1)?.slice(0, 4)) + 1 === Number(year.slice(0, 4)))
      last.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(', ');
}
