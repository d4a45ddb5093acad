import { words } from '../issue.ts';
import { fixed } from '../number.ts';

/** What the work beside the families can have wrong (model.md §7). */
export const workloadWords = {
  'function-without-owner': words({
    severity: 'warning',
    says: (p: { name: string; hours: number }) =>
      `Nobody does "${p.name}" in the plan: ${hoursText(p.hours)} a year without an owner`,
    hint: () => 'name the role that does it in then_by',
    means:
      'The case says what leaders and coordinators do beside the families. This is done by nobody in the plan, so either it stops, or its hours fall on someone who is not named.',
    mend: 'Name a role of the plan in then_by of functions.csv. If the work is to stop, take its row out, and say in the options paper that it stops.',
  }),
  'owner-without-post': words({
    severity: 'notice',
    says: (p: { name: string; hours: number; role: string; near: string | null }) =>
      `"${p.name}", ${hoursText(p.hours)} a year, is done today by "${p.role}", of whom there is no post` +
      (p.near === null ? '' : `: did you mean ${p.near}?`),
    hint: () => 'name a role of staffing.csv in now_by, or leave it empty',
    means:
      'The staffing file has no post of the role that does this today, so its hours stand beside no FTE. A role that is spelt otherwise there counts as another one.',
    mend: 'Correct the spelling in now_by of functions.csv. Where somebody outside the staffing file does it, nothing is wrong.',
  }),
  'owner-not-in-plan': words({
    severity: 'warning',
    says: (p: { name: string; hours: number; role: string; near: string | null }) =>
      `"${p.name}", ${hoursText(p.hours)} a year, is left to "${p.role}", of whom the plan has none` +
      (p.near === null ? '' : `: did you mean ${p.near}?`),
    hint: () => 'name a role of staffing.csv or new_posts that has posts in the plan',
    means:
      'The role that is to do this has no post in the plan: it is not in the staffing file and not among the new posts, or the scenario plans no post of it. Its hours are without an owner as much as if the cell were empty.',
    mend: 'Correct the spelling in then_by of functions.csv, name another role, or plan posts of this one in the scenario.',
  }),
};

function hoursText(hours: number): string {
  const places = Number.isInteger(hours) ? 0 : 1;
  return `${fixed(hours, places)} ${hours === 1 ? 'hour' : 'hours'}`;
}
