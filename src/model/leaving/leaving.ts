import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { addDays, financialYearOf, type Day } from '../day.ts';
import type { FundedBy, LeavingRule, OneOff, Scenario } from '../scenario.ts';
import { leavingDate, type RoleLeavers } from './leavers.ts';
import { noticePayPence, payProtectionByYear } from './parts.ts';
import type { Scheme } from './redundancy.ts';
import { redundancyPrices, type Prices, type Range } from './price.ts';

interface Costs extends Range {
  readonly redundancy: Range;
  readonly pensionStrain: Range;
  readonly noticePayPence: number;
  readonly payProtectionPence: number;
  /** In year 1, 2, … of the plan. */
  readonly payProtectionByYear: readonly number[];
}

/** What it costs that people leave. Totals over all roles, since what a role costs can tell who leaves. */
export interface Leaving extends Costs {
  /** The last day of service. */
  readonly date: Day;
  /** The year of the plan that bears redundancy, notice pay and pension strain; 0 is the year before. */
  readonly year: number;
  readonly fundedBy: FundedBy;
  readonly scheme: Scheme;
  readonly leavers: number;
  readonly redeployed: number;
  readonly fixedTermPostsLost: number;
  /** Statutory weeks of the leavers, at the mean of those who may leave; null where their ages are not known. */
  readonly weeks: number | null;
  /** Whether what is shown leaves out a pension strain that may fall due. */
  readonly beforePensionStrain: boolean;
  /** Leavers priced by the ages and service of those who may leave, by the mean cost of the scenario, and not at all. */
  readonly pricedBy: { readonly people: number; readonly meanCost: number; readonly nothing: number };
  /** Those who may leave roles that are priced by their people, and of how many of them age and service are known. */
  readonly mayLeave: number;
  readonly known: number;
  /** Roles that are not priced by their people, since fewer than five of them are known. */
  readonly withoutPeople: readonly string[];
}

/** What leaving costs in a plan whose scenario says how people leave (model.md §9); null where it does not. */
export function planLeaving(
  theCase: Case,
  scenario: Scenario,
  roles: readonly RoleLeavers[],
): Leaving | null {
  const rule = scenario.leaving ?? null;
  if (rule === null) return null;
  const prices = redundancyPrices(theCase, scenario, rule, roles);
  const redeployed = sum(roles, (role) => role.redeployed);
  return {
    date: leavingDate(scenario),
    year: rule.year ?? yearOf(theCase, scenario),
    fundedBy: rule.fundedBy,
    scheme: rule.scheme,
    leavers: sum(roles, ({ leavers }) => leavers),
    redeployed,
    fixedTermPostsLost: sum(roles, ({ fixedTermPostsLost }) => fixedTermPostsLost),
    weeks: weeksOf(prices),
    ...costsOf(prices, rule, redeployed, assumption(theCase, scenario, 'notice_pay_weeks')),
    beforePensionStrain: rule.pensionStrain === null && prices.roles.length > 0 && !prices.noneNearPension,
    pricedBy: pricedBy(prices, rule),
    mayLeave: prices.mayLeave,
    known: prices.known,
    withoutPeople: prices.roles.flatMap(({ role, pool }) => (pool === null ? [role] : [])),
  };
}

/** Each part, and all of them together. */
function costsOf({ roles }: Prices, rule: LeavingRule, redeployed: number, noticeWeeks: number): Costs {
  const redundancy = rangeOf(roles);
  const pensionStrain = rangeOf(rule.pensionStrain === null ? [] : [rule.pensionStrain]);
  const noticePay = sum(roles, (role) => noticePayPence(role, noticeWeeks));
  const byYear = payProtectionByYear(redeployed, rule.payProtection);
  const kept = sum(byYear, (pence) => pence);
  const all = (key: keyof Range): number => redundancy[key] + noticePay + pensionStrain[key] + kept;
  return {
    redundancy,
    pensionStrain,
    noticePayPence: noticePay,
    payProtectionPence: kept,
    payProtectionByYear: byYear,
    lowPence: all('lowPence'),
    centralPence: all('centralPence'),
    highPence: all('highPence'),
  };
}

/**
 * The year of the plan in which the offer can no longer be withdrawn: that of the day on which notice is given. A plan
 * has no year before year 0.
 */
function yearOf(theCase: Case, scenario: Scenario): number {
  const weeks = assumption(theCase, scenario, 'notice_weeks');
  const notice = addDays(leavingDate(scenario), -Math.ceil(weeks * 7));
  return Math.max(0, financialYearOf(notice) - financialYearOf(scenario.start) + 1);
}

/** Weeks of each role's leavers at its mean; null where a role is not priced by its people. */
function weeksOf({ roles }: Prices): number | null {
  if (roles.length === 0 || roles.some(({ pool }) => pool === null)) return null;
  return sum(roles, ({ pool, leavers }) => (pool === null ? 0 : (pool.weeks * leavers) / pool.people));
}

function pricedBy({ roles }: Prices, { meanCost }: LeavingRule): Leaving['pricedBy'] {
  const [known, others] = [true, false].map((is) => roles.filter(({ pool }) => (pool !== null) === is));
  const unknown = sum(others ?? [], ({ leavers }) => leavers);
  return {
    people: sum(known ?? [], ({ leavers }) => leavers),
    meanCost: meanCost === null ? 0 : unknown,
    nothing: meanCost === null ? unknown : 0,
  };
}

function rangeOf(ranges: readonly Range[]): Range {
  return {
    lowPence: sum(ranges, ({ lowPence }) => lowPence),
    centralPence: sum(ranges, ({ centralPence }) => centralPence),
    highPence: sum(ranges, ({ highPence }) => highPence),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** What leaving adds to what the plan spends once, at its central value; nothing where the scenario says nothing. */
export function leavingOneOffs(scenario: Scenario, leaving: Leaving | null): OneOff[] {
  const { leaving: rule } = scenario;
  if (leaving === null || rule === undefined || rule === null) return [];
  const { redundancy, pensionStrain, noticePayPence: notice, year } = leaving;
  const cost = (label: string, amountPence: number, when: number): OneOff[] =>
    amountPence === 0 ? [] : [{ label, amountPence, year: when, fundedBy: leaving.fundedBy, at: rule.at }];
  return [
    ...cost('Redundancy', redundancy.centralPence, year),
    ...cost('Pay in lieu of notice', notice, year),
    ...cost('Pension strain', pensionStrain.centralPence, year),
    ...leaving.payProtectionByYear.flatMap((pence, i) => cost('Pay protection', pence, i + 1)),
  ];
}
