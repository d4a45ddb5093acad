import { apportion } from './apportion.ts';
import { per } from './load.ts';
import type { Merged } from './merge.ts';
import { ALLOCATED_BY } from './placing.ts';
import { ALLOCATES, type Allocate, type PostRule, type Scenario } from './scenario.ts';
import { exceeds } from './tolerance.ts';

/** A total of posts shared out in one way. */
export interface Allocation {
  readonly allocate: Allocate;
  /** Whether this is the way that the scenario takes. */
  readonly chosen: boolean;
  readonly byLocality: readonly { readonly locality: string; readonly posts: number }[];
  /** What one post carries where it carries most; null where the case does not say, or no locality has a post. */
  readonly needPerPost: number | null;
  readonly familiesPerPost: number | null;
  readonly childrenPerPost: number | null;
}

/** A role whose posts are given out by a total, and what each way of giving them out comes to. */
export interface RoleAllocations {
  /** `new` before it for posts that the scenario adds. */
  readonly role: string;
  readonly posts: number;
  readonly allocations: readonly Allocation[];
}

/**
 * For each role and new post that is placed by `total`: its posts by locality in each way that the case has weights
 * for, with the need, own families and children that one post carries where it carries most. Whether another way
 * of sharing out would be fairer: the smaller the heaviest, the more even the work.
 */
export function roleAllocations(scenario: Scenario, merged: readonly Merged[]): RoleAllocations[] {
  return totalRules(scenario).map(({ role, rule }) => {
    const { posts, allocate } = rule.placing;
    const ways = ALLOCATES.filter((way) => way === allocate || isWeighed(way, merged));
    return {
      role,
      posts,
      allocations: ways.map((way) => allocation(posts, way, way === allocate, merged)),
    };
  });
}

type TotalRule = PostRule & { readonly placing: Extract<PostRule['placing'], { kind: 'total' }> };

/** The rules that give a total out, each under the name that it has in a comparison. */
export function totalRules({ posts, newPosts }: Scenario): { role: string; rule: TotalRule }[] {
  const named = [
    ...posts.map((rule) => ({ role: rule.role, rule })),
    ...newPosts.map((rule) => ({ role: `new ${rule.role}`, rule })),
  ];
  return named.filter(
    (each): each is { role: string; rule: TotalRule } => each.rule.placing.kind === 'total',
  );
}

/** Whether the case has anything to share out by in this way. */
export function isWeighed(way: Allocate, merged: readonly Merged[]): boolean {
  return merged.some((place) => ALLOCATED_BY[way](place) > 0);
}

function allocation(
  posts: number,
  allocate: Allocate,
  chosen: boolean,
  merged: readonly Merged[],
): Allocation {
  const given = apportion(posts, merged.map(ALLOCATED_BY[allocate]));
  const heaviest = (measure: Allocate): number | null =>
    isWeighed(measure, merged)
      ? greatest(merged.map((place, i) => per(ALLOCATED_BY[measure](place), given[i] ?? 0)))
      : null;
  return {
    allocate,
    chosen,
    byLocality: merged.map(({ locality }, i) => ({ locality, posts: given[i] ?? 0 })),
    needPerPost: heaviest('need'),
    familiesPerPost: heaviest('families'),
    childrenPerPost: heaviest('children'),
  };
}

function greatest(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (most, value) => (value !== null && (most === null || exceeds(value, most)) ? value : most),
    null,
  );
}
