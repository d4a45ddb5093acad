import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Assumptions, Case, PostGroup, SetAssumption } from '../../model/case.ts';
import { evaluate, type Plan } from '../../model/plan.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';

/**
 * A stretch of how far a role can be cut, over which each post saves the same. A role has one, or several where posts
 * that end by themselves go before others. Pence of recurring saving that counts towards the target.
 */
export interface RoleSpan {
  readonly rule: PostRule;
  /** Posts in scope today. */
  readonly posts: number;
  /** Posts that go at least. */
  readonly from: number;
  /** Posts that can go beyond those, while every locality keeps one. */
  readonly most: number;
  /** What planning the rest anew saves, at the rule's FTE and price: below zero where that costs more. */
  readonly planningPence: number;
  /** What each further post that goes saves on top, with the budget lines that fall with it. */
  readonly postPence: number;
}

/** What becomes of a role that a scenario has a rule for. */
export interface KeptPosts {
  readonly role: string;
  readonly posts: number;
  /** Of how many today. */
  readonly of: number;
  /** The posts of today, of whatever FTE they are. */
  readonly asItIs: boolean;
}

/**
 * The roles that a scenario has a rule for and that have a post for each locality, each with its stretches, measured by
 * the model at both ends.
 */
export function spansOf(theCase: Case, scenario: Scenario): readonly (readonly RoleSpan[])[] {
  const asItIs = evaluate(theCase, ruled(scenario, new Map()));
  const least = scenario.localities.length;
  return scenario.posts.flatMap((rule): RoleSpan[][] => {
    const posts = postsOf(asItIs, rule.role);
    if (posts < least || posts === 0) return [];
    const saving = (cut: number): number =>
      evaluate(theCase, planned(scenario, [{ rule, posts, cut }])).savings.towardsTargetPence -
      asItIs.savings.towardsTargetPence;
    const ends = turns(theCase, rule.role, posts - least).map((cut) => ({ cut, pence: saving(cut) }));
    return [
      ends.slice(0, Math.max(1, ends.length - 1)).map(({ cut: from, pence: planningPence }, i) => {
        const { cut, pence } = ends[i + 1] ?? { cut: from, pence: planningPence };
        const most = cut - from;
        return {
          rule,
          posts,
          from,
          most,
          planningPence,
          postPence: most === 0 ? 0 : (pence - planningPence) / most,
        };
      }),
    ];
  });
}

/**
 * Where what a post saves can change: vacancies go before filled posts, of each those that end by themselves first,
 * one by one since what is left of them may be paid by others.
 */
function turns({ posts }: Case, role: string, most: number): readonly number[] {
  const number = (isIt: (group: PostGroup) => boolean): number =>
    posts.reduce(
      (sum, group) => sum + (group.inScope && group.role === role && isIt(group) ? group.count : 0),
      0,
    );
  const ending = (filled: boolean): number =>
    number((group) => group.filled === filled && group.endDate !== undefined);
  const vacant = number(({ filled }) => !filled);
  const oneByOne = (from: number, count: number): number[] =>
    count === 0 ? [] : Array.from({ length: count + 1 }, (_, i) => from + i);
  const all = [0, ...oneByOne(0, ending(false)), ...oneByOne(vacant, ending(true)), most];
  return [...new Set(all.filter((cut) => cut <= most))].toSorted((a, b) => a - b);
}

/** The scenario with so many posts of each role cut. A role that loses none and costs the same stays as it is. */
export function ruled(scenario: Scenario, cuts: ReadonlyMap<RoleSpan, number>): Scenario {
  const changed = [...cuts].filter(([{ planningPence }, cut]) => cut > 0 || planningPence !== 0);
  return planned(
    scenario,
    changed.map(([span, cut]) => ({ ...span, cut })),
  );
}

/** The scenario with these roles planned anew and the others as they are. Where the posts go does not change a saving. */
function planned(
  scenario: Scenario,
  spans: readonly (Pick<RoleSpan, 'rule' | 'posts'> & { readonly cut: number })[],
): Scenario {
  const posts = scenario.posts.flatMap((rule) =>
    spans
      .filter((span) => span.rule === rule)
      .map((span): PostRule => {
        const placing = { kind: 'total', posts: span.posts - span.cut, allocate: 'equal' } as const;
        return { ...rule, placing };
      }),
  );
  return { ...scenario, posts, assumptions: noneExtra(scenario) };
}

/** How many posts are kept is what is asked, so none is kept beyond them. */
function noneExtra({ assumptions, posts }: Scenario): Assumptions {
  const none = posts.map(({ role }): [AssumptionId, SetAssumption] => [
    `extra_posts.${role}`,
    { value: 0, at: null },
  ]);
  return new Map([...assumptions, ...none]);
}

function postsOf({ posts }: Plan, role: string): number {
  return posts.find((one) => one.role === role)?.postsPlanned ?? 0;
}
