import type { BudgetLine, Case, PostGroup } from '../case.ts';
import { rolesNow, type RoleNow } from '../establishment.ts';
import { eachArea, merge, type Merged } from '../merge.ts';
import type { Plan } from '../plan.ts';
import type { NewCost, PostRule, Scenario } from '../scenario.ts';
import { outcome, type Operation } from './operation.ts';
import { absent, type Named, type Step } from './step.ts';

/** What explanations of a plan's figures are drawn from. */
export interface Basis {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** The localities of the plan, and today's: each area by itself. */
  readonly planned: readonly Merged[];
  readonly today: readonly Merged[];
  readonly roles: ReadonlyMap<string, RoleNow>;
  /** The explanation of another figure, which the one at hand is made of. */
  readonly figure: (id: string) => Step;
  /** A step that several lead to, made once. */
  readonly once: (key: string, make: () => Step) => Step;
  /** Where a later year's prices are explained: what stands in place of today's. */
  readonly prices?: PricesThen;
}

/** What stands in place of a cell, or of a price that is given, at the prices of a later year. */
export interface PricesThen {
  /** What posts cost, those that are alike in one step. */
  readonly posts: (groups: readonly PostGroup[]) => readonly Step[];
  readonly line: (line: BudgetLine) => Step;
  readonly cost: (cost: NewCost) => Step;
  readonly price: (rule: PostRule) => Step;
  /** What posts are paid, those that are alike in one step. */
  readonly pay: (groups: readonly PostGroup[]) => readonly Step[];
  /** What a planned post of a role costs more since its job is graded anew. */
  readonly regrade: (role: string) => Step;
}

/** What there is to draw on; `figure` explains any other figure of the plan. */
export function basisOf(
  { theCase, scenario, plan }: Pick<Basis, 'theCase' | 'scenario' | 'plan'>,
  figure: (id: string) => Step,
): Basis {
  const made = new Map<string, Step>();
  return {
    theCase,
    scenario,
    plan,
    planned: merge(theCase.areas, scenario.localities),
    today: eachArea(theCase.areas),
    roles: new Map(rolesNow(theCase, scenario).map((now) => [now.role, now])),
    figure,
    once(key, make) {
      const step = made.get(key) ?? make();
      made.set(key, step);
      return step;
    },
  };
}

/** A step whose value its operation makes of its parts. */
export function derived(
  named: Named & { readonly formula: string },
  rule: Operation['rule'] | Operation,
  parts: readonly Step[],
): Step {
  const operation = typeof rule === 'string' ? { rule } : rule;
  return { figure: null, ...named, ...outcome(operation, parts), operation, parts, source: null };
}

/** A sum, or nothing where there is nothing to add; `none` says what there is none of. */
export function total(
  named: Named & { readonly formula: string },
  parts: readonly Step[],
  none: string,
  rule: Operation['rule'] = 'sum',
): Step {
  return parts.length === 0
    ? absent({ label: named.label, unit: named.unit }, none)
    : derived(named, rule, parts);
}

/** The first of several less the others. */
export function less(named: Named & { readonly formula: string }, from: Step, ...off: readonly Step[]): Step {
  return derived(named, { rule: 'sum', minus: off.map((_, i) => i + 1) }, [from, ...off]);
}
