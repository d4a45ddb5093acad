import { assumption } from '../../model/assumption.ts';
import {
  assumptionRule,
  isAssumptionId,
  partsOfId,
  type AssumptionId,
} from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { withValue } from '../../model/decided.ts';
import type { Figure } from '../../model/figure.ts';
import { figureNamed } from '../../model/figures.ts';
import { deciding, evaluate } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { domainOf } from './break-even.ts';
import { crossingsOf, type Crossings, type Domain } from './crossings.ts';

/** An input that a question varies: an assumption, the posts of a role in all, or what one of them costs. */
export type Lever =
  | { readonly kind: 'assumption'; readonly id: AssumptionId }
  | { readonly kind: 'posts' | 'price'; readonly role: string };

/** A figure that is to have a value, and an input that may be moved for it. */
export interface Asked {
  readonly figure: Pick<Figure, 'id' | 'unit'>;
  /** In the figure's own unit: pence, FTE, families. */
  readonly wanted: number;
  readonly varied: string;
  readonly lever: Lever;
}

export interface Solved extends Asked, Crossings {
  readonly domain: Domain;
  /** Null: a price that nobody gives is the mean of today's posts. */
  readonly now: { readonly input: number | null; readonly figure: number | null };
  /** What the figure is at each value of a crossing: the one on the side at or above what is wanted, and the next. */
  readonly values: readonly { readonly holds: number | null; readonly fails: number | null }[];
}

/** A whole plan is worked out for each value, which takes a millisecond. */
const MOST_CELLS = 1009;

/** The input by its name on the command line; null where a plan has no such input. */
export function leverOf(theCase: Case, scenario: Scenario, name: string): Lever | null {
  if (isAssumptionId(name))
    return isOfPlan(theCase, scenario, name) ? { kind: 'assumption', id: name } : null;
  const [, kind, role = ''] = /^(posts|price)\.(.+)$/s.exec(name) ?? [];
  if (kind === undefined || !scenario.posts.some((rule) => rule.role === role)) return null;
  return { kind: kind as 'posts' | 'price', role };
}

/** What the staffing file is read with can no longer be moved; and a role needs a rule, a line to be in the budget. */
function isOfPlan({ budget }: Case, { posts, newPosts }: Scenario, id: AssumptionId): boolean {
  const { subject } = partsOfId(id);
  if (subject === null) return id !== 'on_cost_rate';
  if (assumptionRule(id).of === 'line') return budget.some((line) => line.id === subject);
  return [...posts, ...newPosts].some(({ role }) => role === subject);
}

/** The inputs of a plan that may be moved, apart from assumptions. */
export function leversOf({ posts }: Scenario): string[] {
  return posts.flatMap(({ role }) => [`posts.${role}`, `price.${role}`]);
}

/**
 * Where a figure has the value that is wanted, for each value of an input: what a planner asks a spreadsheet by goal
 * seek, answered for all of the input's range and not only near where one happens to stand.
 */
export function solve(theCase: Case, scenario: Scenario, asked: Asked): Solved {
  const move = mover(theCase, scenario, asked.lever);
  const figureOf = (option: Scenario): number | null => {
    const value = figureNamed(evaluate(theCase, option), asked.figure.id)?.value;
    return typeof value === 'number' ? value : null;
  };
  const at = (value: number): number | null => figureOf(move(value));
  const domain = domainFor(theCase, asked.lever);
  // Of hours by the ten thousand, a billionth is more than arithmetic leaves.
  const scale = asked.figure.unit === 'pence' ? 1 : Math.max(1, Math.abs(asked.wanted));
  const crossings = crossingsOf((value) => ((at(value) ?? NaN) - asked.wanted) / scale, domain, MOST_CELLS);
  return {
    ...asked,
    ...crossings,
    domain,
    now: { input: inputNow(theCase, scenario, asked.lever), figure: figureOf(scenario) },
    values: crossings.crossings.map(({ holds, fails }) => ({ holds: at(holds), fails: at(fails) })),
  };
}

function domainFor(theCase: Case, lever: Lever): Domain {
  if (lever.kind === 'assumption') return domainOf(lever.id, null);
  const posts = theCase.posts.filter(({ role, inScope }) => inScope && role === lever.role);
  const count = posts.reduce((sum, group) => sum + group.count, 0);
  if (lever.kind === 'posts') return { least: 0, most: 2 * count + 10, kind: 'whole', near: null };
  return { least: 0, most: 500_000, kind: 'pounds', near: null };
}

/** What the input is in the plan as it stands. */
function inputNow(theCase: Case, scenario: Scenario, lever: Lever): number | null {
  switch (lever.kind) {
    case 'assumption':
      return assumption(theCase, scenario, lever.id);
    case 'posts':
      return postsPlanned(theCase, scenario, lever.role);
    case 'price': {
      const pence = scenario.posts.find(({ role }) => role === lever.role)?.pricePence ?? null;
      return pence === null ? null : pence / 100;
    }
  }
}

/** The option with the input at another value. */
function mover(theCase: Case, scenario: Scenario, lever: Lever): (value: number) => Scenario {
  if (lever.kind === 'assumption') return (value) => withValue(scenario, lever.id, value);
  if (lever.kind === 'price')
    return (value) => ({
      ...scenario,
      posts: scenario.posts.map((rule) =>
        rule.role === lever.role ? { ...rule, pricePence: Math.round(value * 100) } : rule,
      ),
    });
  const id = `extra_posts.${lever.role}` as const;
  const ruled = postsPlanned(theCase, withValue(scenario, id, 0), lever.role);
  return (value) => withValue(scenario, id, value - ruled);
}

function postsPlanned(theCase: Case, scenario: Scenario, role: string): number {
  return deciding(theCase, scenario).posts.find((each) => each.role === role)?.postsPlanned ?? 0;
}
