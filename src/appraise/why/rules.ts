import type { PostRule } from '../../model/scenario.ts';
import type { Side } from './side.ts';

/**
 * Where a rule places how many posts, and of what FTE: all of it but the price, its localities in no order. So many in
 * each locality are so many in all: that is what a grouping into fewer localities decides too.
 */
export function placingOf(rule: PostRule | undefined, { scenario }: Side): unknown {
  if (rule === undefined) return null;
  const { placing, fte } = rule;
  const all = placing.kind === 'per_locality' ? placing.posts * scenario.localities.length : null;
  return [fte, all, placing.kind === 'by_locality' ? [...placing.posts].toSorted(byName) : placing];
}

/**
 * A rule of one side under the grouping of another. Posts in each locality stay as many in all, shared out equally: how
 * many posts there are is one decision, and where they are another. Read as it is written, one post in each of eleven
 * areas would be the price of not having merged them, and the grouping would seem to save what the posts do.
 */
export function underGrouping<R extends PostRule>(rule: R, own: Side, grouping: Side): R {
  const { placing } = rule;
  const number = own.scenario.localities.length;
  if (placing.kind !== 'per_locality' || grouping.scenario.localities.length === number) return rule;
  return { ...rule, placing: { kind: 'total', posts: placing.posts * number, allocate: 'equal' } };
}

/** The posts that a side adds, in no order. */
export function newPostsOf(side: Side): string[] {
  return side.scenario.newPosts
    .map((post) => JSON.stringify([post.role, post.leadProfessional, post.pricePence, placingOf(post, side)]))
    .toSorted();
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
