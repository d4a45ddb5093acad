import type { Placing, Scenario } from '../../model/scenario.ts';
import { evaluate } from '../../model/plan.ts';
import type { Ground } from './ground.ts';
import type { GroupedLocality, GroupResult } from './result.ts';

/**
 * What the scenario would save a year with another grouping, and with its own: which areas go together changes who
 * carries the work, hardly ever what is saved, and people hope otherwise. Null where the case does not say, or where
 * posts are placed by the names of localities that the other grouping does not have.
 */
export function savingOf(
  { theCase, scenario, yours }: Ground,
  best: readonly GroupedLocality[] | undefined,
): GroupResult['saving'] {
  if (theCase === null || scenario === null || best === undefined || placesByName(scenario)) return null;
  const localities = best.map(({ name, areas }) => ({ name, areaIds: areas }));
  const recurring = (of: Scenario): number => evaluate(theCase, of).savings.recurringPence;
  const isWhole = yours?.localities === scenario.localities;
  return {
    recurringPence: recurring({ ...scenario, localities }),
    yoursPence: isWhole ? recurring(scenario) : null,
  };
}

function placesByName({ posts, newPosts }: Scenario): boolean {
  const byName = ({ placing }: { readonly placing: Placing }): boolean => placing.kind === 'by_locality';
  return posts.some(byName) || newPosts.some(byName);
}
