import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { isoDay } from '../day.ts';
import type { Scenario } from '../scenario.ts';
import type { Earliest } from './earliest-start.ts';
import type { RoleLeavers } from './leavers.ts';
import { leavingOneOffs, type Leaving } from './leaving.ts';
import { LIMIT_DAYS, weeksPayLimit } from './limits.ts';

interface Found {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly leavers: readonly RoleLeavers[];
  readonly leaving: Leaving | null;
  readonly earliest: Earliest | null;
}

/** What is wrong with how people leave in a plan, or worth knowing. */
export const LEAVING_CHECKS: readonly ((found: Found) => Fault[])[] = [
  startBeforeNotice,
  afterStart,
  tooEarly,
  notPriced,
  notInPlan,
  withoutLimit,
  tooFewPeople,
  someUnknown,
  countedTwice,
  unfunded,
  outsideYears,
];

function startBeforeNotice({ scenario, earliest }: Found): Fault[] {
  const start = isoDay(scenario.start);
  if (earliest === null || start >= isoDay(earliest.start)) return [];
  const { consultationWeeks: consultation, collectiveDays: collective, noticeWeeks: notice } = earliest;
  const [first, decision] = [isoDay(earliest.start), isoDay(earliest.decision)];
  const facts = { start, earliest: first, decision, consultation, collective, notice };
  return [fault('start-before-notice', facts, scenario.startAt ?? null)];
}

/** Paid while their pay counts as saved: those who leave on the day of the start or later. */
function afterStart({ scenario }: Found): Fault[] {
  const date = scenario.leaving?.date ?? null;
  if (date === null || isoDay(date) < isoDay(scenario.start)) return [];
  const facts = { date: isoDay(date), start: isoDay(scenario.start) };
  return [fault('leaving-after-start', facts, dateAt(scenario))];
}

/** A day of leaving that is hardly meant: before the decision, or more than a year before the start. */
function tooEarly({ theCase: { decisionDate }, scenario }: Found): Fault[] {
  const date = scenario.leaving?.date ?? null;
  if (date === null) return [];
  const before = (event: 'decision' | 'start', day: string): Fault[] => [
    fault('leaving-too-early', { date: isoDay(date), event, day }, dateAt(scenario)),
  ];
  if (decisionDate !== undefined && isoDay(date) < isoDay(decisionDate))
    return before('decision', isoDay(decisionDate));
  const { start } = scenario;
  return isoDay(date) < isoDay({ ...start, year: start.year - 1 }) ? before('start', isoDay(start)) : [];
}

function dateAt({ leaving }: Scenario): Fault['at'] {
  const at = leaving?.at;
  if (at === undefined) return null;
  return at.path === undefined ? at : { ...at, path: [...at.path, 'date'] };
}

function notPriced({ scenario, leaving }: Found): Fault[] {
  const leavers = leaving?.pricedBy.nothing ?? 0;
  return leavers > 0 ? [fault('leaving-not-priced', { leavers }, scenario.leaving?.at ?? null)] : [];
}

/** People are given and posts are lost, but the scenario says nothing of leaving. */
function notInPlan({ theCase, leavers, leaving }: Found): Fault[] {
  const posts = leavers.reduce((sum, { filledPostsLost }) => sum + filledPostsLost, 0);
  if (leaving !== null || theCase.people === undefined || posts === 0) return [];
  return [fault('leaving-not-in-plan', { posts }, peopleFile(theCase))];
}

/** People are given, and there is no limit to price them by: those who leave cost the mean of the scenario. */
function withoutLimit({ theCase, scenario, leaving }: Found): Fault[] {
  if (leaving === null || theCase.people === undefined || weeksPayLimit(leaving.date) !== null) return [];
  const facts = { date: isoDay(leaving.date), days: LIMIT_DAYS };
  return [fault('redundancy-limit-unknown', facts, scenario.leaving?.at ?? null)];
}

function tooFewPeople({ theCase, scenario, leaving }: Found): Fault[] {
  if (leaving === null || theCase.people === undefined || weeksPayLimit(leaving.date) === null) return [];
  const { withoutPeople: roles } = leaving;
  const at = peopleFile(theCase) ?? scenario.leaving?.at ?? null;
  return roles.length === 0 ? [] : [fault('too-few-people', { roles }, at)];
}

function someUnknown({ theCase, leaving }: Found): Fault[] {
  if (leaving === null || leaving.known >= leaving.mayLeave) return [];
  const { known, mayLeave } = leaving;
  return [fault('people-incomplete', { known, mayLeave }, peopleFile(theCase))];
}

function peopleFile({ people }: Case): Fault['at'] {
  const file = people?.[0]?.at.file;
  return file === undefined ? null : { file };
}

/** What is spent once and called by the name of what leaving costs already. */
function countedTwice({ scenario, leaving }: Found): Fault[] {
  if (leaving === null) return [];
  return scenario.oneOffs
    .filter(({ label }) => /redundan|severance|early retire|pension strain|notice pay/i.test(label))
    .map(({ label, at }) => fault('leaving-counted-twice', { label }, at));
}

function unfunded({ scenario, leaving }: Found): Fault[] {
  if (leaving === null || leaving.fundedBy !== 'unfunded' || leaving.centralPence === 0) return [];
  return [fault('leaving-unfunded', { pence: leaving.centralPence }, scenario.leaving?.at ?? null)];
}

function outsideYears({ theCase, scenario, leaving }: Found): Fault[] {
  const years = assumption(theCase, scenario, 'mtfs_years');
  return leavingOneOffs(scenario, leaving)
    .filter(({ year }) => year > years)
    .map(({ label, year, at }) => fault('one-off-outside-years', { label, year, years }, at));
}
