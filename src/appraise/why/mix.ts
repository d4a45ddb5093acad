import type { AssumptionId } from '../../model/assumption/table.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';

/** The two scenarios that a difference is between. */
export interface Sides {
  readonly before: Scenario;
  readonly after: Scenario;
}

/** Which side an input is taken from, by its key. */
export type SideOf = (key: string) => Scenario;

/** Everything that either side names of one kind, sorted, so that no order of theirs matters. */
export function named(
  { before, after }: Sides,
  names: (scenario: Scenario) => Iterable<string>,
): readonly string[] {
  return [...new Set([...names(before), ...names(after)])].toSorted();
}

export const rolesOf = (scenario: Scenario): string[] => scenario.posts.map(({ role }) => role);
export const driversOf = ({ drivers }: Scenario): string[] => [...drivers.keys()];
export const assumptionsOf = ({ assumptions }: Scenario): string[] => [...assumptions.keys()];

export function ruleOf(scenario: Scenario, role: string): PostRule | undefined {
  return scenario.posts.find((rule) => rule.role === role);
}

/**
 * A scenario that takes each input from one side or the other. Of a role the posts and the price apart: a price
 * without posts of the role waits for them.
 */
export function mix(sides: Sides, sideOf: SideOf): Scenario {
  const { localities, accessPoints, bases } = sideOf('localities');
  const { socialWorkerLeads } = sideOf('social_worker_leads');
  const { useReleasedCapacity } = sideOf('use_released_capacity');
  const { accessPoints: _points, bases: _bases, socialWorkerLeads: _leads, ...rest } = sides.before;
  return {
    ...rest,
    localities,
    ...(accessPoints === undefined ? {} : { accessPoints }),
    ...(bases === undefined ? {} : { bases }),
    ...(socialWorkerLeads === undefined ? {} : { socialWorkerLeads }),
    useReleasedCapacity: useReleasedCapacity === true,
    posts: named(sides, rolesOf).flatMap((role) => {
      const rule = ruleOf(sideOf(`posts.${role}`), role);
      const pricePence = ruleOf(sideOf(`price.${role}`), role)?.pricePence ?? null;
      return rule === undefined ? [] : [{ ...rule, pricePence }];
    }),
    newPosts: sideOf('new_posts').newPosts,
    newCosts: sideOf('new_costs').newCosts,
    drivers: new Map(
      named(sides, driversOf).flatMap((key) => entryOf(sideOf(`drivers.${key}`).drivers, key)),
    ),
    assumptions: new Map(
      named(sides, assumptionsOf).flatMap((id) =>
        entryOf(sideOf(`assumptions.${id}`).assumptions, id as AssumptionId),
      ),
    ),
  };
}

function entryOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): [Key, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}
