import type { Case } from '../../model/case.ts';
import { evaluate, type Plan } from '../../model/plan.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';

/** The fewest posts that may go at a number of localities so that the target is met. */
export interface FewestPosts {
  readonly localities: number;
  /** Null: the target is out of reach. */
  readonly postsCut: number | null;
  /** Posts kept of each role that may be cut; where the target is out of reach, as few as there can be. */
  readonly kept: readonly { readonly role: string; readonly posts: number; readonly of: number }[];
  readonly savingPence: number;
}

/** With more ruled roles than this, those that stay as they are are all or single ones. */
const MOST_ROLES = 6;

/** More localities than this are not asked about. */
const MOST_LOCALITIES = 12;

/**
 * For each number of localities, the fewest posts cut that still meet the target, where each role that the scenario
 * rules keeps a post for every locality or stays as it is today. All else is as in the scenario; which areas form a
 * locality plays no part in what is saved.
 *
 * Cuts are made where a post saves most, and each answer is a plan that was worked out whole.
 */
export function fewestPosts(theCase: Case, scenario: Scenario): FewestPosts[] {
  const roles = cuttable(theCase, scenario);
  const most = Math.min(theCase.areas.length, MOST_LOCALITIES);
  if (roles.length === 0) return [];
  return Array.from({ length: most }, (_, i) => fewestAt(theCase, scenario, roles, i + 1));
}

/** A role that the scenario rules, with its posts today. */
interface Cuttable {
  readonly rule: PostRule;
  readonly now: number;
  /** What one post less saves. */
  readonly pricePence: number;
}

function cuttable(theCase: Case, scenario: Scenario): Cuttable[] {
  const saved = (rule: PostRule, posts: number): number =>
    evaluate(theCase, withKept(scenario, [{ rule, posts }])).savings.recurringPence;
  return scenario.posts.flatMap((rule) => {
    const now = theCase.posts
      .filter(({ role, inScope }) => inScope && role === rule.role)
      .reduce((sum, { count }) => sum + count, 0);
    return now < 2 ? [] : [{ rule, now, pricePence: saved(rule, now - 1) - saved(rule, now) }];
  });
}

function fewestAt(
  theCase: Case,
  scenario: Scenario,
  roles: readonly Cuttable[],
  localities: number,
): FewestPosts {
  const merged = { ...scenario, localities: divided(theCase, localities) };
  const tried = subsets(roles.filter(({ now }) => now >= localities)).map((cut) =>
    fewestOf(theCase, merged, cut, localities),
  );
  const better = (one: Tried, other: Tried): Tried =>
    (other.isMet && !one.isMet) ||
    (other.isMet === one.isMet &&
      (one.isMet
        ? other.cuts < one.cuts || (other.cuts === one.cuts && other.saving > one.saving)
        : other.saving > one.saving))
      ? other
      : one;
  const best = tried.reduce(better);
  return {
    localities,
    postsCut: best.isMet ? best.cuts : null,
    kept: roles.map(({ rule, now }) => ({
      role: rule.role,
      posts: best.kept.find(({ rule: { role } }) => role === rule.role)?.posts ?? now,
      of: now,
    })),
    savingPence: best.saving,
  };
}

/** Posts that are kept of a role. */
interface Kept {
  readonly rule: PostRule;
  readonly posts: number;
}

interface Tried {
  readonly kept: readonly Kept[];
  readonly cuts: number;
  readonly saving: number;
  readonly isMet: boolean;
}

/** The fewest cuts among roles of which each is ruled: one after the other where a post saves most. */
function fewestOf(theCase: Case, scenario: Scenario, roles: readonly Cuttable[], least: number): Tried {
  const order = [...roles]
    .sort((a, b) => b.pricePence - a.pricePence || (a.rule.role < b.rule.role ? -1 : 1))
    .flatMap((role) => Array.from({ length: role.now - least }, () => role));
  const tried = (cuts: readonly Cuttable[]): Tried => {
    const kept = roles.map((role) => ({
      rule: role.rule,
      posts: role.now - cuts.filter((cut) => cut === role).length,
    }));
    const { savings }: Plan = evaluate(theCase, withKept(scenario, kept));
    return { kept, cuts: cuts.length, saving: savings.recurringPence, isMet: savings.targetMet };
  };
  let [low, high] = [0, order.length];
  // The saving grows with each cut, so the first number of cuts that is enough can be closed in on.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tried(order.slice(0, middle)).isMet) high = middle;
    else low = middle + 1;
  }
  return tried(order.slice(0, low));
}

/** The scenario with so many posts of these roles, and all other roles as they are. */
function withKept(scenario: Scenario, kept: readonly Kept[]): Scenario {
  const posts = kept.map(({ rule, posts: total }): PostRule => ({
    ...rule,
    placing: { kind: 'total', posts: total, allocate: 'equal' },
  }));
  return { ...scenario, posts };
}

/** Any localities, so many: the saving asks for no more. */
function divided({ areas }: Case, localities: number): Scenario['localities'] {
  return Array.from({ length: localities }, (_, i) => ({
    name: `${i + 1}`,
    areaIds: areas.slice(i, i === localities - 1 ? undefined : i + 1).map(({ id }) => id),
  }));
}

function subsets<T>(all: readonly T[]): T[][] {
  if (all.length > MOST_ROLES) return [[], [...all], ...all.map((one) => [one])];
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((__, i) => (bits >> i) & 1));
}
