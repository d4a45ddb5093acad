import type { Case } from '../../model/case.ts';
import { evaluate, type Plan } from '../../model/plan.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';

/** A role that can be cut: how far, and what its posts save. Pence of recurring saving that counts towards the target. */
export interface RoleSpan {
  readonly rule: PostRule;
  /** Posts in scope today. */
  readonly posts: number;
  /** Posts that can go while every locality keeps one. */
  readonly most: number;
  /** What planning the same number of posts anew saves, at the rule's FTE and price: below zero where that costs more. */
  readonly planningPence: number;
  /** What each post that goes saves on top, with the budget lines that fall with it. */
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

/** The roles that a scenario has a rule for and that have a post for each locality, measured by the model at both ends. */
export function spansOf(theCase: Case, scenario: Scenario): readonly RoleSpan[] {
  const asItIs = evaluate(theCase, ruled(scenario, new Map()));
  const least = scenario.localities.length;
  return scenario.posts.flatMap((rule): RoleSpan[] => {
    const posts = postsOf(asItIs, rule.role);
    if (posts < least || posts === 0) return [];
    const span = { rule, posts, most: posts - least };
    const saving = (cut: number): number =>
      evaluate(theCase, planned(scenario, [{ ...span, cut }])).savings.towardsTargetPence -
      asItIs.savings.towardsTargetPence;
    const planningPence = saving(0);
    const postPence = span.most === 0 ? 0 : (saving(span.most) - planningPence) / span.most;
    return [{ ...span, planningPence, postPence }];
  });
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
  return { ...scenario, posts };
}

function postsOf({ posts }: Plan, role: string): number {
  return posts.find((one) => one.role === role)?.postsPlanned ?? 0;
}
