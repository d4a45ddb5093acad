import type { PostRule } from '../../model/scenario.ts';
import type { Side } from './mix.ts';

/** Where a rule places how many posts, and of what FTE: all of it but the price, its localities in no order. */
export function placingOf(rule: PostRule | undefined): unknown {
  if (rule === undefined) return null;
  const { placing, fte } = rule;
  return [fte, placing.kind === 'by_locality' ? [...placing.posts].toSorted(byName) : placing];
}

/** The posts that a side adds, in no order. */
export function newPostsOf({ scenario }: Side): string[] {
  return scenario.newPosts
    .map((post) => JSON.stringify([post.role, post.leadProfessional, post.pricePence, placingOf(post)]))
    .toSorted();
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
