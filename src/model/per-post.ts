import type { Case } from './case.ts';
import { per } from './load.ts';
import { localityShares, sumOrNull, type Merged } from './merge.ts';
import type { RolePosts } from './posts.ts';

/** What there is of need and of children for each FTE; null where there is no FTE, or the case does not say. */
export interface PerPost {
  /** Filled FTE of today that falls to the areas, and FTE planned. */
  readonly fteNow: number;
  readonly fteThen: number;
  readonly needPerFteNow: number | null;
  readonly needPerFteThen: number | null;
  readonly childrenPerFteNow: number | null;
  readonly childrenPerFteThen: number | null;
}

export interface RolePerPost extends PerPost {
  readonly role: string;
}

/**
 * Need, and children, ÷ FTE: what one post has to see to. In need, or children, per FTE; null where there is no FTE.
 * Today over filled posts, since nobody works in a vacant one; then over planned ones.
 */
export function perPost(place: Merged, fteNow: number, fteThen: number): PerPost {
  const children = childrenOf(place, 'children');
  return {
    fteNow,
    fteThen,
    needPerFteNow: per(place.need, fteNow),
    needPerFteThen: per(place.need, fteThen),
    childrenPerFteNow: per(children, fteNow),
    childrenPerFteThen: per(children, fteThen),
  };
}

/** The same of each role with a rule, and in each locality: today's posts in the share that its areas have of them. */
export function rolesPerPost(
  { posts }: Pick<Case, 'posts'>,
  merged: readonly Merged[],
  roles: readonly RolePosts[],
): RolePerPost[][] {
  return roles
    .filter((role) => role.ruled)
    .map(({ role, byLocality }) => {
      const now = merged.map(() => 0);
      for (const group of posts) {
        if (!group.inScope || !group.filled || group.role !== role) continue;
        localityShares(group, merged).forEach(
          (share, i) => (now[i] = (now[i] ?? 0) + group.count * group.fte * share),
        );
      }
      return merged.map((place, i) => ({ role, ...perPost(place, now[i] ?? 0, byLocality[i]?.fte ?? 0) }));
    });
}

/** Children of a locality, or the most deprived of them; null where an area does not say. */
export function childrenOf({ areas }: Merged, which: 'children' | 'deprivedChildren'): number | null {
  return sumOrNull(areas.map((area) => area[which] ?? null));
}
