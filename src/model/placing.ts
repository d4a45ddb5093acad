import { apportion } from './apportion.ts';
import { withExtraPosts } from './extra-posts.ts';
import type { Merged } from './merge.ts';
import type { Allocate, Placing, PostRule } from './scenario.ts';

/** Posts and FTE of one role in one locality. */
export interface LocalityPosts {
  readonly locality: string;
  readonly posts: number;
  readonly fte: number;
}

/** Where a rule places its posts, with those kept beyond them (extra-posts.ts). */
export function place(rule: PostRule, merged: readonly Merged[], extra = 0): LocalityPosts[] {
  const posts = withExtraPosts(postsByLocality(rule.placing, merged), merged, extra);
  return merged.map(({ locality }, i) => ({
    locality,
    posts: posts[i] ?? 0,
    fte: (posts[i] ?? 0) * rule.fte,
  }));
}

function postsByLocality(placing: Placing, merged: readonly Merged[]): number[] {
  switch (placing.kind) {
    case 'per_locality':
      return merged.map(() => placing.posts);
    case 'by_locality':
      return merged.map(({ locality }) => placing.posts.get(locality) ?? 0);
    case 'total': {
      return apportion(placing.posts, merged.map(ALLOCATED_BY[placing.allocate]));
    }
  }
}

/** What a locality weighs where a total of posts is shared out. */
export const ALLOCATED_BY: Readonly<Record<Allocate, (place: Merged) => number>> = {
  equal: () => 1,
  need: ({ need }) => need,
  families: ({ ownFamilies }) => ownFamilies,
  children: ({ areas }) => areas.reduce((sum, { children }) => sum + (children ?? 0), 0),
};
