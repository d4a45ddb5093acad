import { words } from '../issue.ts';
import { list } from '../list.ts';
import { fixed, pounds } from '../number.ts';

/** What is to be known of whose money a saving is, and for how long. */
export const fundingWords = {
  'time-limited-saving': words({
    severity: 'notice',
    says: (p: { pence: number; posts: number; until: string; isSaved: boolean }) =>
      `${pounds(p.pence)} a year is ${p.posts === 1 ? 'a fixed-term post that ends' : `${fixed(p.posts, 0)} fixed-term posts that end`} by ${p.posts === 1 ? 'itself' : 'themselves'}${p.posts === 1 ? ` on ${p.until}` : `, the last on ${p.until}`}: ${p.isSaved ? 'saved until then, not recurring' : 'before the saving begins, so none of it is saved by the plan'}.`,
    hint: () => '',
    means:
      'A fixed-term post costs nothing once it has ended, whatever the plan does. What it would have cost until its end_date is saved in those years; afterwards the budget falls without the plan, so it is no recurring saving of it and does not count towards the target. Posts lost are taken from vacancies first, then from posts with an end_date, the earliest first.',
    mend: 'Nothing is wrong. Where the post would have been renewed, take its end_date out of staffing.csv and write its contract as permanent: then it counts like any other, in the saving and among those who may leave.',
  }),
  'end-date-missing': words({
    severity: 'warning',
    says: (p: { posts: number }) =>
      p.posts === 1
        ? 'A fixed-term post of a role that loses posts has no end_date: it counts as lasting'
        : `${fixed(p.posts, 0)} fixed-term posts of roles that lose posts have no end_date: they count as lasting`,
    hint: () => 'give end_date in the staffing file',
    means:
      'A post ends by itself on its end_date, and without one it counts as a permanent post does: what it costs is a recurring saving, and who holds it may have to leave.',
    mend: 'Give end_date in staffing.csv. Where the post is renewed as a matter of course, write its contract as permanent.',
  }),
  'ending-post-replaced': words({
    severity: 'warning',
    says: (p: { roles: readonly string[]; posts: number }) =>
      `${list(p.roles)}: ${p.posts === 1 ? 'a post that ends by itself is' : `${fixed(p.posts, 0)} posts that end by themselves are`} taken to be kept, in smaller posts; some of the saving may not last`,
    hint: () =>
      'check what the role would cost once they have ended, with their rows left out of staffing.csv',
    means:
      'The role is cut by smaller posts, not by fewer, so no post counts as lost and posts with an end_date are taken to go on in another form. Had they ended without being replaced, what they cost would fall without the plan, and that part of the saving would not be its own.',
    mend: 'Leave the rows of posts that will not be renewed out of staffing.csv and see what the plan then saves: that is what lasts. Where they would be renewed in any case, nothing is wrong.',
  }),
};
