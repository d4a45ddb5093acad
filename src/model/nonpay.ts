import { assumption } from './assumption.ts';
import type { BudgetLine, Case, Driver } from './case.ts';
import { fteOf, postsOf } from './establishment.ts';
import { roundHalfAway } from './money.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { Scenario } from './scenario.ts';

/** What one budget line saves: positive is a saving. */
export interface LineSaving {
  readonly line: BudgetLine;
  readonly driver: Driver;
  readonly pence: number;
}

/** How far each driver falls: 0 is no change, 1 is all of it, negative is growth. Null: there is none of it now. */
export interface DriverFalls {
  readonly per_team: number | null;
  readonly per_post: number | null;
  readonly per_fte: number | null;
}

/**
 * The share by which teams, posts and FTE in scope fall, new posts counted: (now − planned) ÷ now; null where there
 * is none now.
 */
export function driverFalls(
  theCase: Case,
  scenario: Scenario,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): DriverFalls {
  const inScope = theCase.posts.filter((group) => group.inScope);
  const planned = (of: (p: RolePosts) => number, ofAdded: (a: AddedPosts) => number): number =>
    posts.reduce((sum, p) => sum + of(p), 0) + added.reduce((sum, a) => sum + ofAdded(a), 0);
  return {
    per_team: fall(theCase.areas.length, scenario.localities.length),
    per_post: fall(
      postsOf(inScope),
      planned(
        (p) => p.postsPlanned,
        (a) => a.posts,
      ),
    ),
    per_fte: fall(
      fteOf(inScope),
      planned(
        (p) => p.plannedFte,
        (a) => a.fte,
      ),
    ),
  };
}

/**
 * What each budget line saves: its amount × the share by which its driver falls × line_saving, to the penny. Lines that
 * are fixed, that are the staffing file's own cost, or that are the turnover the budget assumes save nothing here.
 */
export function lineSavings(theCase: Case, scenario: Scenario, falls: DriverFalls): LineSaving[] {
  return theCase.budget.map((line) => {
    const driver = driverOf(line, scenario);
    const fallen = driver in falls ? (falls[driver as keyof DriverFalls] ?? 0) : 0;
    if (fallen === 0) return { line, driver, pence: 0 };
    const share = assumption(theCase, scenario, `line_saving.${line.id}`);
    return { line, driver, pence: lineSaving(line, share, fallen) };
  });
}

/**
 * What a budget line saves: amount × how far its driver falls × the share of that which comes, to the penny. A line may
 * fall less than what drives it: a mileage budget that stays as it is. Pence a year.
 */
export function lineSaving(
  { amountPence }: Pick<BudgetLine, 'amountPence'>,
  share: number,
  fallen: number,
): number {
  return roundHalfAway(amountPence * fallen * share);
}

/**
 * The driver in force: the scenario's for this line, else for its subjective group, else the budget's own. A
 * staffing line stays one whatever a scenario says: its cost is the posts', and would be saved twice.
 */
export function driverOf(line: BudgetLine, scenario: Scenario): Driver {
  if (line.driver === 'staffing') return 'staffing';
  return scenario.drivers.get(line.id) ?? scenario.drivers.get(line.subjective) ?? line.driver;
}

function fall(now: number, planned: number): number | null {
  return now > 0 ? (now - planned) / now : null;
}
