import type { BudgetLine, Case } from '../case.ts';
import { costOf } from '../establishment.ts';
import { endingPosts, type EndingPosts } from '../fixed-term.ts';
import { fundingsOf, whoseMoney } from '../funding.ts';
import { roundHalfAway, timesFraction } from '../money.ts';
import { lineSaving, type DriverFalls } from '../nonpay.ts';
import type { Deciding } from '../plan.ts';
import type { RolePosts } from '../posts.ts';
import { recurringParts } from '../recurring.ts';
import type { PostRule, Scenario } from '../scenario.ts';
import { plannedCost, variedPaySaved } from './cost.ts';
import type { Reading, Values } from './reading.ts';

/** The recurring saving, and the part of it that the target is about. Pence a year. */
interface Saved {
  readonly recurringPence: number;
  readonly towardsTargetPence: number;
}

/** What a plan saves whose posts stand, for any values of its other assumptions; and which of the posts end anyway. */
export interface VariedSaving {
  readonly ending: readonly EndingPosts[];
  readonly of: (values: Values) => Saved;
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The saving as `planSavings` has it, from the same parts by the same rules: only what varies is worked out anew, into
 * the same places, so that a million draws leave nothing behind.
 */
export function variedSaving(
  theCase: Case,
  scenario: Scenario,
  decided: Deciding,
  reading: Reading,
): VariedSaving {
  const ending = decided.posts.flatMap((role) => endingPosts(theCase, role));
  const posts = decided.posts.map((role): Changing<RolePosts> => ({ ...role }));
  const added = decided.added.map((one) => ({ ...one }));
  const lines = decided.lines.map((line) => ({ ...line }));
  const renew = [
    ...posts.flatMap((role) => renewRole(theCase, scenario, role, reading)),
    ...added.flatMap((one, i) => renewAdded(theCase, scenario.newPosts[i], one, reading)),
    ...lines.flatMap((saving) => renewLine(saving, decided.falls, reading)),
  ];
  const vacancyFactor = reading.of('vacancy_factor');
  const pensionShare = reading.of('pension_not_saved');
  const isOfOne = fundingsOf(theCase).length === 1;
  const { newCosts } = scenario;
  return {
    ending,
    of(values) {
      for (const renewed of renew) renewed(values);
      const factors = { vacancyFactor: vacancyFactor(values), pensionShare: pensionShare(values) };
      const parts = recurringParts({ posts, ending, added, lines, newCosts, ...factors });
      const { recurringPence } = parts;
      if (isOfOne) return { recurringPence, towardsTargetPence: recurringPence };
      return { recurringPence, ...whoseMoney({ theCase, posts, ending, lines, ...factors, ...parts }) };
    },
  };
}

type Renew = (values: Values) => void;

/** A role whose planned posts may cost otherwise: its saving, and the pay that is saved. */
function renewRole(theCase: Case, scenario: Scenario, role: Changing<RolePosts>, reading: Reading): Renew[] {
  const rule = scenario.posts.find((each) => each.role === role.role);
  const moves = (['unit_cost_change', 'regrade_per_post'] as const).some((id) =>
    reading.variesFor(id, role.role),
  );
  if (rule === undefined || !moves) return [];
  const today = theCase.posts.filter((group) => group.inScope && group.role === role.role);
  const share = reading.ofSubject('unit_cost_change', role.role);
  const regrade = reading.ofSubject('regrade_per_post', role.role);
  const cost = plannedCost(role.postsPlanned, rule, today);
  const pay = variedPaySaved(role.postsPlanned, rule, today);
  const pence = (values: Values): number => roundHalfAway(regrade(values) * 100);
  const now = timesFraction(1, costOf(today));
  return [
    (values) => {
      const [ofPrice, more] = [share(values), pence(values)];
      role.savingPence = now - cost(ofPrice, more);
      role.paySavedPence = pay(ofPrice, more);
    },
  ];
}

/** Posts that are added are not graded anew. */
function renewAdded(
  theCase: Case,
  rule: PostRule | undefined,
  added: { costPence: number; readonly posts: number },
  reading: Reading,
): Renew[] {
  if (rule === undefined || !reading.variesFor('unit_cost_change', rule.role)) return [];
  const groups = theCase.posts.filter(({ role }) => role === rule.role);
  const inScope = groups.filter((group) => group.inScope);
  const share = reading.ofSubject('unit_cost_change', rule.role);
  const cost = plannedCost(added.posts, rule, inScope.length > 0 ? inScope : groups);
  return [(values) => void (added.costPence = cost(share(values), 0))];
}

function renewLine(
  saving: { readonly line: BudgetLine; readonly driver: string; pence: number },
  falls: DriverFalls,
  reading: Reading,
): Renew[] {
  const { line, driver } = saving;
  const fallen = driver in falls ? (falls[driver as keyof DriverFalls] ?? 0) : 0;
  if (fallen === 0 || !reading.variesFor('line_saving', line.id)) return [];
  const share = reading.ofSubject('line_saving', line.id);
  return [(values) => void (saving.pence = lineSaving(line, share(values), fallen))];
}
