import { words } from '../issue.ts';
import { fixed, pounds } from '../number.ts';

/** What is to be known of whose money a saving is, and for how long. */
export const fundingWords = {
  'time-limited-saving': words({
    severity: 'notice',
    says: (p: { pence: number; posts: number; until: string }) =>
      `${pounds(p.pence)} a year is ${p.posts === 1 ? 'a fixed-term post that ends' : `${fixed(p.posts, 0)} fixed-term posts that end`} by ${p.posts === 1 ? 'itself' : 'themselves'}${p.posts === 1 ? ` on ${p.until}` : `, the last on ${p.until}`}: saved until then, not recurring.`,
    hint: () => '',
    means:
      'A fixed-term post costs nothing once it has ended, whatever the plan does. What it would have cost until its end_date is saved in those years; afterwards the budget falls without the plan, so it is no recurring saving of it and does not count towards the target. Posts lost are taken from vacancies first, then from posts with an end_date, the earliest first.',
    mend: 'Nothing is wrong. Where the post would have been renewed, take its end_date out of staffing.csv: then it counts like any other.',
  }),
};
