import type { Case } from './case.ts';
import { assumption } from './assumption.ts';
import { rolesNow, type RoleNow } from './establishment.ts';
import { loadOf, type Load } from './load.ts';
import { localityShares, type Merged } from './merge.ts';
import { timesFraction } from './money.ts';
import { paySaved, plannedPrice, shareOf, type PriceChange } from './price.ts';
import { addedPriceChange, priceChange } from './price-change.ts';
import { place, type LocalityPosts } from './placing.ts';
import type { PostRule, Scenario } from './scenario.ts';

/** One role of the establishment in scope, now and planned. Costs in pence a year. */
export interface RolePosts {
  readonly role: string;
  /** False: no rule, the role stays as it is. */
  readonly ruled: boolean;
  readonly nowFte: number;
  readonly plannedFte: number;
  /** Now less planned: negative is growth. */
  readonly reductionFte: number;
  readonly vacantFte: number;
  /** Filled posts. */
  readonly peopleNow: number;
  readonly postsPlanned: number;
  readonly filledPostsLost: number;
  /** Filled posts of a ruled role: everyone whose post is in the pool, not only those who lose it. */
  readonly peopleAtRisk: number;
  readonly savingPence: number;
  /** The part of it that is pay, without what comes on top: what a pension rate is charged on. */
  readonly paySavedPence: number;
  /** Posts lost that nobody holds: what is left of the cut once filled posts are counted. */
  readonly vacantPostsLost: number;
  /** The part of the saving that is vacant posts: budget, but nobody's pay today. */
  readonly vacantSavingPence: number;
  /** A role without a rule is spread as its posts are shared, so its posts may be parts of one. */
  readonly byLocality: readonly LocalityPosts[];
  readonly load: Load | null;
}

/** Posts that the scenario adds. */
export interface AddedPosts {
  readonly role: string;
  readonly leadProfessional: boolean;
  readonly posts: number;
  readonly fte: number;
  readonly costPence: number;
  readonly byLocality: readonly LocalityPosts[];
}

/** Every role in scope, now and planned (model.md §3). */
export function planPosts(theCase: Case, scenario: Scenario, merged: readonly Merged[]): RolePosts[] {
  const rules = new Map(scenario.posts.map((rule) => [rule.role, rule]));
  return rolesNow(theCase, scenario).map((now) => {
    const rule = rules.get(now.role);
    if (rule === undefined) return asItIs(now, merged);
    const extra = assumption(theCase, scenario, `extra_posts.${now.role}`);
    const change = priceChange(theCase, scenario, now.role);
    return asRuled(now, { rule, extra, change }, merged);
  });
}

/** The posts that the scenario adds, placed by the same rules and priced by the role's posts of today. */
export function planAdded(theCase: Case, scenario: Scenario, merged: readonly Merged[]): AddedPosts[] {
  return scenario.newPosts.map((rule) => {
    const groups = theCase.posts.filter(({ role }) => role === rule.role);
    const inScope = groups.filter((group) => group.inScope);
    const byLocality = place(rule, merged);
    const posts = sumOf(byLocality, 'posts');
    return {
      role: rule.role,
      leadProfessional: rule.leadProfessional,
      posts,
      fte: sumOf(byLocality, 'fte'),
      costPence: timesFraction(
        posts,
        plannedPrice(
          rule,
          inScope.length > 0 ? inScope : groups,
          addedPriceChange(theCase, scenario, rule.role),
        ),
      ),
      byLocality,
    };
  });
}

function asItIs(now: RoleNow, merged: readonly Merged[]): RolePosts {
  const byLocality = merged.map(({ locality }) => ({ locality, posts: 0, fte: 0 }));
  for (const group of now.groups) {
    localityShares(group, merged).forEach((share, i) => {
      const place = byLocality[i];
      if (place === undefined) return;
      place.posts += group.count * share;
      place.fte += group.count * group.fte * share;
    });
  }
  return {
    ...todayOf(now),
    ruled: false,
    plannedFte: now.fte,
    reductionFte: 0,
    postsPlanned: now.posts,
    filledPostsLost: 0,
    peopleAtRisk: 0,
    savingPence: 0,
    paySavedPence: 0,
    vacantPostsLost: 0,
    vacantSavingPence: 0,
    byLocality,
    load: null,
  };
}

interface Ruled {
  readonly rule: PostRule;
  /** Posts kept beyond those of the rule. */
  readonly extra: number;
  readonly change: PriceChange;
}

function asRuled(now: RoleNow, { rule, extra, change }: Ruled, merged: readonly Merged[]): RolePosts {
  const byLocality = place(rule, merged, extra);
  const price = plannedPrice(rule, now.groups, change);
  const postsPlanned = sumOf(byLocality, 'posts');
  const plannedFte = postsPlanned * rule.fte;
  const filledPostsLost = Math.max(0, now.filledPosts - postsPlanned);
  const vacantPostsLost = Math.max(0, now.posts - postsPlanned - filledPostsLost);
  return {
    ...todayOf(now),
    ruled: true,
    plannedFte,
    reductionFte: now.fte - plannedFte,
    postsPlanned,
    filledPostsLost,
    peopleAtRisk: now.filledPosts,
    savingPence: now.costPence - timesFraction(postsPlanned, price),
    paySavedPence: paySaved(now.groups, rule, postsPlanned, price),
    vacantPostsLost,
    vacantSavingPence: vacantSaving(now, vacantPostsLost),
    byLocality,
    load: loadOf(now, byLocality, merged),
  };
}

function todayOf(now: RoleNow): Pick<RolePosts, 'role' | 'nowFte' | 'vacantFte' | 'peopleNow'> {
  return {
    role: now.role,
    nowFte: now.fte,
    vacantFte: now.vacantFte,
    peopleNow: now.filledPosts,
  };
}

/** The mean cost of the vacant posts that go, to the penny. */
function vacantSaving(now: RoleNow, vacantPostsLost: number): number {
  if (vacantPostsLost === 0) return 0;
  return timesFraction(vacantPostsLost, shareOf(now.vacantCost, 1n, BigInt(now.vacantPosts)));
}

function sumOf(places: readonly LocalityPosts[], of: 'posts' | 'fte'): number {
  return places.reduce((sum, place) => sum + place[of], 0);
}
