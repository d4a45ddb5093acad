import { fixed } from '../../issue/number.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';
import type { Sides } from './mix.ts';

/**
 * The inputs that place posts by the names of localities which the other grouping does not have: they have no meaning
 * there, so they change together with the grouping.
 */
export function boundRoles({ before, after }: Sides): string[] {
  const bound = (one: Scenario, other: Scenario): string[] => {
    const known = new Set(other.localities.map(({ name }) => name));
    const isBound = ({ placing }: PostRule): boolean =>
      placing.kind === 'by_locality' && [...placing.posts.keys()].some((name) => !known.has(name));
    return [
      ...one.posts.filter(isBound).map(({ role }) => `posts.${role}`),
      ...(one.newPosts.some(isBound) ? ['new_posts'] : []),
    ];
  };
  return [...new Set([...bound(before, after), ...bound(after, before)])].toSorted();
}

/** How many localities there are on each side, and what else tells the groupings apart. */
export function groupingText({ before, after }: Sides): { readonly before: string; readonly after: string } {
  const number = ({ localities }: Scenario): string =>
    `${fixed(localities.length, 0)} ${localities.length === 1 ? 'locality' : 'localities'}`;
  const isAlike = before.localities.length === after.localities.length;
  return { before: number(before), after: isAlike ? otherwise(before, after) : number(after) };
}

/** As many localities, and not the same. */
function otherwise(before: Scenario, after: Scenario): string {
  const parts = (scenario: Scenario): string[] =>
    scenario.localities.map(({ areaIds }) => areaIds.toSorted().join(' ')).toSorted();
  if (parts(before).join() !== parts(after).join()) return 'other areas together';
  const names = (scenario: Scenario): string[] => scenario.localities.map(({ name }) => name).toSorted();
  return names(before).join() === names(after).join() ? 'in another order' : 'the same under other names';
}
