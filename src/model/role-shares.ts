import { apportion } from './apportion.ts';
import type { Case, PostGroup } from './case.ts';
import { costOf } from './establishment.ts';
import type { EndingPosts } from './fixed-term.ts';
import { timesFraction } from './money.ts';

/** Posts of a role that are paid from the budget that is to be saved from. */
export function roleGroups({ posts }: Case, role: string): PostGroup[] {
  return posts.filter((group) => group.inScope && group.role === role);
}

/**
 * What a role saves for good, shared over what its posts are charged to, in proportion to their cost today: which of
 * them go is not known, and planned posts are taken to be charged as the role is. Posts that end by themselves are
 * known to go, so they are left out of both. Whole pence that add up, by largest remainder, ties to the first key.
 */
export function sharedOver<K>(
  groups: readonly PostGroup[],
  {
    pence,
    ending,
    keys,
    keyOf,
  }: {
    readonly pence: number;
    readonly ending: readonly EndingPosts[];
    readonly keys: readonly K[];
    readonly keyOf: (group: PostGroup) => K;
  },
): { key: K; pence: number }[] {
  const used = keys.filter((key) => groups.some((group) => keyOf(group) === key));
  const today = costsBy(groups, used, keyOf);
  const ended = ending.map(({ groups: pool, costPence }) => apportion(costPence, costsBy(pool, used, keyOf)));
  const staying = today.map((cost, i) =>
    Math.max(
      0,
      ended.reduce((rest, costs) => rest - (costs[i] ?? 0), cost),
    ),
  );
  const lasting = ending.reduce((rest, { costPence }) => rest - costPence, pence);
  const parts = apportion(lasting, staying.some((cost) => cost > 0) ? staying : today);
  return used.map((key, i) => ({ key, pence: parts[i] ?? 0 }));
}

/** What posts cost by what they are charged to, each to the penny. */
export function costsBy<K>(
  groups: readonly PostGroup[],
  keys: readonly K[],
  keyOf: (group: PostGroup) => K,
): number[] {
  return keys.map((key) => timesFraction(1, costOf(groups.filter((group) => keyOf(group) === key))));
}
