import type { Case } from '../../model/case.ts';
import { evaluate, type Plan } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { ruled, type KeptPosts, type RoleSpan, spansOf } from './spans.ts';

/** The fewest posts to cut with so many localities. */
export interface FewestCut {
  readonly localities: number;
  /** False: no cut meets the target, and this is the one that comes nearest. */
  readonly met: boolean;
  readonly postsCut: number;
  readonly fteCut: number;
  readonly kept: readonly KeptPosts[];
  readonly recurringPence: number;
  readonly againstTargetPence: number;
}

/** More sets than this of roles, each with the stretch that it is cut in: then they are no longer tried. */
const MOST_SETS = 4096;

/**
 * The fewest posts to cut so that the target is still met, every role that is cut keeping at least one post a
 * locality; of those the choice that saves most. Each role that the scenario has a rule for stays as it is or has its
 * posts planned anew, of the rule's FTE and price. Posts; null where the roles are too many to try.
 *
 * What a post saves does not depend on the posts that go beside it, but for rounding and for posts of its role that
 * end by themselves. So for each set of roles cut, each within one stretch, the best is to cut where a post saves most;
 * the sets are tried from the fewest posts up, each held against the model.
 */
export function fewestPosts(theCase: Case, scenario: Scenario): FewestCut | null {
  const spans = spansOf(theCase, scenario);
  const choices = spans.map(choicesOf);
  if (choices.reduce((number, { length }) => number * length, 1) > MOST_SETS) return null;
  const base = evaluate(theCase, ruled(scenario, new Map())).savings.towardsTargetPence;
  const sets = setsOf(choices).map((set) => set.toSorted((a, b) => b.postPence - a.postPence));
  // Pennies are rounded for each line, role, the vacancy factor and pension that is still paid.
  const slack = 2 * (theCase.budget.length + 2 * spans.length + 3);
  const enough = theCase.targetPence - base - slack;
  const tried = sets
    .map((set): Try => ({ set, posts: postsFor(set, enough) }))
    .filter(({ posts }) => posts < Infinity);
  while (tried.length > 0) {
    const next = best(tried);
    const plan = evaluate(theCase, ruled(scenario, cuts(next)));
    if (plan.savings.targetMet) return cutOf(plan, scenario, spans.flat(), next);
    if (next.posts < mostPosts(next.set)) next.posts++;
    else tried.splice(tried.indexOf(next), 1);
  }
  const nearest = sets
    .map((set): Try => ({
      set,
      posts: set.reduce((sum, span) => sum + span.from + (span.postPence > 0 ? span.most : 0), 0),
    }))
    .reduce((a, b) => (saved(b) > saved(a) ? b : a));
  return cutOf(evaluate(theCase, ruled(scenario, cuts(nearest))), scenario, spans.flat(), nearest);
}

/** A set of roles that are planned anew, the one that saves most a post first, and how many posts go. */
interface Try {
  readonly set: readonly RoleSpan[];
  posts: number;
}

/** Fewest posts first, then what saves most, then the fewest roles. */
function best(tried: readonly Try[]): Try {
  return tried.reduce((a, b) => {
    const ahead = b.posts - a.posts || saved(a) - saved(b) || b.set.length - a.set.length;
    return ahead < 0 ? b : a;
  });
}

/** The posts that go from each role of a set: from where a post saves most until there are enough. */
function cuts({ set, posts }: Try): ReadonlyMap<RoleSpan, number> {
  let left = posts - leastPosts(set);
  return new Map(
    set.map((span) => {
      const further = Math.min(left, span.most);
      left -= further;
      return [span, span.from + further];
    }),
  );
}

function saved(one: Try): number {
  return [...cuts(one)].reduce(
    (sum, [span, cut]) => sum + span.planningPence + (cut - span.from) * span.postPence,
    0,
  );
}

/** The fewest posts of a set that save so much; Infinity where all of them do not. */
function postsFor(set: readonly RoleSpan[], enough: number): number {
  let lacking = enough - set.reduce((sum, { planningPence }) => sum + planningPence, 0);
  let posts = leastPosts(set);
  for (const { postPence, most } of set) {
    if (lacking <= 0) return posts;
    if (postPence <= 0) break;
    const cut = Math.min(most, Math.ceil(lacking / postPence));
    posts += cut;
    lacking -= cut * postPence;
  }
  return lacking <= 0 ? posts : Infinity;
}

function mostPosts(set: readonly RoleSpan[]): number {
  return set.reduce((sum, { from, most }) => sum + from + most, 0);
}

function leastPosts(set: readonly RoleSpan[]): number {
  return set.reduce((sum, { from }) => sum + from, 0);
}

/** What can become of a role: cut in one of its stretches, or none where planning it anew costs more than it saves. */
function choicesOf(stretches: readonly RoleSpan[]): readonly (readonly RoleSpan[])[] {
  const costsMore = (stretches[0]?.planningPence ?? 0) < 0;
  return [...(costsMore ? [[]] : []), ...stretches.map((span) => [span])];
}

function setsOf<T>(choices: readonly (readonly (readonly T[])[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (sets, options) => sets.flatMap((set) => options.map((option) => [...set, ...option])),
    [[]],
  );
}

function cutOf(plan: Plan, scenario: Scenario, spans: readonly RoleSpan[], chosen: Try): FewestCut {
  const cut = cuts(chosen);
  const { recurringPence, againstTargetPence, targetMet } = plan.savings;
  return {
    localities: scenario.localities.length,
    met: targetMet,
    postsCut: [...cut.values()].reduce((sum, posts) => sum + posts, 0),
    fteCut: plan.posts.reduce((sum, { reductionFte }) => sum + reductionFte, 0),
    kept: plan.posts
      .filter(({ role }) => scenario.posts.some((rule) => rule.role === role))
      .map(({ role, postsPlanned, ruled: isPlanned }) => {
        const span = spans.find((one) => one.rule.role === role);
        return { role, posts: postsPlanned, of: span?.posts ?? postsPlanned, asItIs: !isPlanned };
      }),
    recurringPence,
    againstTargetPence,
  };
}
