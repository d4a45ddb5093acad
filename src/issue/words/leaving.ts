import { words } from '../issue.ts';
import { fixed, pounds } from '../number.ts';
import { quote } from '../quote.ts';

const weeksOf = (count: number): string =>
  count === 1 ? '1 week' : `${fixed(count, Number.isInteger(count) ? 0 : 1)} weeks`;

/**
 * What can be wrong with who leaves and what that costs (model.md §9). No message ever says an age, a length of
 * service or what one person costs.
 */
export const leavingWords = {
  'unknown-post': words({
    severity: 'error',
    says: () => 'The staffing file has no post with this post_id; it is not shown',
    hint: () => 'write post_id as in the staffing file',
    means: 'A row of people.csv is about a post that the staffing file does not have.',
    mend: 'Write post_id as in staffing.csv, or remove the row.',
  }),
  'person-in-vacant-post': words({
    severity: 'error',
    says: () => 'The post of this row is vacant, and somebody is said to hold it',
    hint: () => 'remove the row, or set the status of the post to filled',
    means: 'people.csv has an age and service for a post that staffing.csv says is vacant.',
    mend: 'Remove the row from people.csv, or correct status in staffing.csv.',
  }),
  'person-out-of-scope': words({
    severity: 'notice',
    says: () => 'The post of this row is out of scope: its holder is not looked at',
    hint: () => '',
    means: 'A post out of scope is not cut by any plan, so nobody leaves it and its row is not needed.',
    mend: 'Remove the row from people.csv: what is not needed about people should not be kept.',
  }),
  'person-twice': words({
    severity: 'error',
    says: () => 'The post_id of this row is there twice; it is not shown',
    hint: () => 'give each post one row, of the one who holds it',
    means: 'Two rows of people.csv are about the same post, or ages or names stand in the column of post_id.',
    mend: 'Look the row up by its line, and remove the copy or correct its post_id.',
  }),
  'person-total': words({
    severity: 'notice',
    says: () => 'Left out as a total; what the row holds is not shown',
    hint: () => '',
    means: 'A row of people.csv whose first filled cell begins with "Total" was left out.',
    mend: 'Nothing need be done. If it is no total, give the row its post_id in the first cell.',
  }),
  'person-column': words({
    severity: 'notice',
    says: () => 'This column is not used; its header is not shown',
    hint: () => 'keep post_id, age and service_years alone',
    means:
      'people.csv has a column that no figure depends on. What is not needed about people should not be kept.',
    mend: 'Remove the column from people.csv, or head it post_id, age or service_years if it is that.',
  }),
  'person-age': words({
    severity: 'error',
    says: () => 'Age is not between 16 and 80 years; it is not shown',
    hint: () => 'write the age in whole years on the day of leaving',
    means: 'Redundancy depends on age, and nobody is employed at this one.',
    mend: 'Write the age in whole years on the day of leaving. A date of birth or a year does not belong there.',
  }),
  'person-service': words({
    severity: 'error',
    says: () => 'Years of service are more than the age allows; neither is shown',
    hint: () => 'write whole years of continuous service, other councils counted',
    means: 'Nobody has been employed for longer than since the age of 14.',
    mend: 'Check that age and service_years stand in their own columns and are years, not months.',
  }),
  'person-value': words({
    severity: 'error',
    says: (p: { column: string }) => `${p.column} cannot be read; what it holds is not shown`,
    hint: () => 'write a plain number of years, 0 or more, and a post_id as in the staffing file',
    means:
      'A cell of people.csv is empty or is no number of years. Since the file is about people, no message quotes it.',
    mend: 'Look the cell up in the file by its line and column, and write a plain number of years.',
  }),
  'people-not-used': words({
    severity: 'warning',
    says: () => 'The staffing file has more than 20,000 posts: people.csv is not used',
    hint: () => 'give the establishment of the service alone, or mean_cost under leaving in the scenario',
    means:
      'Ages and service are matched to posts one by one, which is done for up to 20,000 posts. Leaving costs are then priced by the mean cost of the scenario.',
    mend: 'Leave posts of other services out of staffing.csv, or give leaving: { mean_cost: … } in the scenario.',
  }),
  'redundancy-limit-missing': words({
    severity: 'error',
    says: (p: { date: string; days: string }) =>
      `No limit on a week's pay is known for a leaving date of ${p.date}: there is one from ${p.days}`,
    hint: () => 'set date under leaving to a day that has one, or give mean_cost',
    means:
      "Statutory redundancy counts a week's pay up to a limit that is set anew each year and that holds on the day of leaving.",
    mend: 'Set leaving: { date: … } to a day that has a limit. For later days give leaving: { mean_cost: … }: it stands in for people.csv, with a warning.',
  }),
  'redundancy-limit-unknown': words({
    severity: 'warning',
    says: (p: { date: string; days: string }) =>
      `No limit on a week's pay is known for a leaving date of ${p.date}, only from ${p.days}: mean_cost stands in for people.csv`,
    hint: () => 'price these leavers anew once the limit of that day is made',
    means:
      "Statutory redundancy counts a week's pay up to a limit that is set anew each year. Without the limit of the day of leaving nobody is priced by age and service; the scenario has a mean cost, and that is used.",
    mend: 'Nothing need be done. Set leaving: { date: … } to a day that has a limit if that is meant.',
  }),
  'start-before-notice': words({
    severity: 'warning',
    says: (p: {
      start: string;
      earliest: string;
      decision: string;
      consultation: number;
      /** Days, where they are more than the weeks; else 0. */
      collective: number;
      notice: number;
    }) =>
      `The plan starts on ${p.start}; a decision on ${p.decision}, ${p.collective > 0 ? `${p.collective} days of collective consultation` : `${weeksOf(p.consultation)} of consultation`} and ${weeksOf(p.notice)} of notice allow no day before ${p.earliest}`,
    hint: (p) => `start on ${p.earliest} or later`,
    means:
      'Between the decision and the day on which the first post goes lie consultation and notice. A start before their end saves less than the plan says. Where 20 or more may be dismissed the law asks for 30 days of collective consultation, from 100 for 45 (90 before 6 April 2013); they count where consultation_weeks is less.',
    mend: 'Move start in the scenario, or correct decision_date in locplan.yaml, consultation_weeks or notice_weeks.',
  }),
  'leaving-after-start': words({
    severity: 'warning',
    says: (p: { date: string; start: string }) =>
      `People are in service until ${p.date}, and the plan counts their pay as saved from ${p.start}`,
    hint: (p) => `set date under leaving to a day before ${p.start}, or start the day after people leave`,
    means:
      'The last day of service is on or after the start of the plan: pay is counted as saved while it is still paid.',
    mend: 'Correct date under leaving, or move start to the day after it. slippage_months says that the saving comes later.',
  }),
  'leaving-too-early': words({
    severity: 'warning',
    says: (p: { date: string; event: 'decision' | 'start'; day: string }) =>
      p.event === 'decision'
        ? `People leave on ${p.date}, before the decision on ${p.day}`
        : `People leave on ${p.date}, more than a year before the plan starts on ${p.day}`,
    hint: () => 'correct date under leaving',
    means:
      'Nobody can be given notice before the decision, and nobody leaves long before the plan that takes the post.',
    mend: 'Correct date under leaving in the scenario, start, or decision_date in locplan.yaml.',
  }),
  'leaving-not-priced': words({
    severity: 'warning',
    says: (p: { leavers: number }) =>
      p.leavers === 1
        ? 'What 1 leaver costs is not known, and counts as nothing'
        : `What ${fixed(p.leavers, Number.isInteger(p.leavers) ? 0 : 1)} leavers cost is not known, and counts as nothing`,
    hint: () => 'give mean_cost under leaving in the scenario, or people.csv',
    means:
      'The scenario speaks of leaving, but there is neither a people.csv with the ages and service of those at risk nor a mean cost.',
    mend: 'Add people.csv (post_id, age, service_years), or leaving: { mean_cost: { low: …, central: …, high: … } }.',
  }),
  'leaving-not-in-plan': words({
    severity: 'notice',
    says: (p: { posts: number }) =>
      `${p.posts === 1 ? '1 filled post is' : `${fixed(p.posts, 0)} filled posts are`} lost; what leaving costs is not in this plan, though people.csv is there`,
    hint: () => 'add leaving to the scenario, for example leaving: { funded_by: reserve }',
    means:
      'Ages and service are used only where the scenario says how people leave. Without it payback and one-off costs count nothing for those who leave, but for what one_off says.',
    mend: 'Add leaving: { … } to the scenario: scheme, mean_cost, pension_strain, pay_protection, funded_by. Take redundancy out of one_off then.',
  }),
  'too-few-people': words({
    severity: 'warning',
    says: (p: { roles: readonly string[] }) =>
      `Fewer than five people are known among those who may leave as ${p.roles.join(', ')}: people.csv is not used for ${p.roles.length === 1 ? 'that role' : 'those roles'}`,
    hint: () =>
      'give mean_cost under leaving in the scenario: each of them counts so much, or nothing without it',
    means:
      'A role is priced by its people only where five or more of them are known, since less would tell what one of them is paid. Where nobody is known it is the same: the role is priced by mean_cost.',
    mend: 'Give leaving: { mean_cost: … } in the scenario, and keep the calculation for these few with the payroll team.',
  }),
  'people-incomplete': words({
    severity: 'warning',
    says: (p: { known: number; mayLeave: number }) =>
      `In the roles priced by their people, age and service are known of ${fixed(p.known, 0)} of the ${fixed(p.mayLeave, 0)} who may leave: the others count as the mean of their role`,
    hint: () => 'add a row for each filled post of these roles',
    means:
      'Leaving costs are the mean of those known in a role, where they are five or more. Roles of which fewer are known are priced by mean_cost (too-few-people).',
    mend: 'Add the rows that are missing to people.csv.',
  }),
  'leaving-counted-twice': words({
    severity: 'warning',
    says: (p: { label: string }) =>
      `One-off cost ${quote(p.label)} stands beside leaving, which counts such costs itself`,
    hint: () => 'remove it from one_off, or remove leaving',
    means:
      'A one-off cost is called redundancy, severance or early retirement, and the scenario also has leaving: the same pounds may be counted twice.',
    mend: 'Remove the entry from one_off. If it is another cost, call it by another name.',
  }),
  'leaving-unfunded': words({
    severity: 'warning',
    says: (p: { pence: number }) => `Nothing pays for the ${pounds(p.pence)} that leaving costs`,
    hint: () => 'set funded_by under leaving: revenue, reserve or capital_receipts',
    means: 'What leaving costs has to be found in the year in which it falls; the plan does not say where.',
    mend: 'Agree with finance what pays for it, and set funded_by under leaving in the scenario.',
  }),
};
