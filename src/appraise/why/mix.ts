import { assumption } from '../../model/assumption.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import { underGrouping } from './rules.ts';
import type { Side, Sides } from './side.ts';
import type { AccessPoint, PostRule, Scenario } from '../../model/scenario.ts';

/** Everything that either side names of one kind, sorted, so that no order of theirs matters. */
export function named({ before, after }: Sides, names: (side: Side) => Iterable<string>): readonly string[] {
  return [...new Set([...names(before), ...names(after)])].toSorted();
}

export const rolesOf = ({ scenario }: Side): string[] => scenario.posts.map(({ role }) => role);
export const driversOf = ({ scenario }: Side): string[] => [...scenario.drivers.keys()];
export const assumptionsOf = ({ theCase, scenario }: Side): string[] => [
  ...theCase.assumptions.keys(),
  ...scenario.assumptions.keys(),
];

export function ruleOf({ scenario }: Side, role: string): PostRule | undefined {
  return scenario.posts.find((rule) => rule.role === role);
}

/**
 * A scenario, with a case, that takes each input from one side or the other, by the input's key. Of a role the posts
 * and the price apart: a price without posts of the role waits for them. Of a case the files that the two figures are
 * counted from.
 */
export function mix(sides: Sides, sideOf: (input: string) => Side): Side {
  const { theCase, scenario } = sides.before;
  const { localities, accessPoints, bases } = sideOf('localities').scenario;
  const { socialWorkerLeads } = sideOf('social_worker_leads').scenario;
  const newPosts = sideOf('new_posts');
  return {
    theCase: {
      ...theCase,
      areas: sideOf('areas.csv').theCase.areas,
      posts: sideOf('staffing.csv').theCase.posts,
      budget: sideOf('budget.csv').theCase.budget,
      // All that is set stands in the scenario.
      assumptions: new Map(),
    },
    scenario: {
      ...scenario,
      localities,
      accessPoints: accessPoints ?? eachItsOwn(localities),
      bases: bases ?? new Map(),
      socialWorkerLeads: socialWorkerLeads ?? 'all',
      useReleasedCapacity: sideOf('use_released_capacity').scenario.useReleasedCapacity === true,
      posts: postsOf(sides, sideOf),
      newPosts: newPosts.scenario.newPosts.map((post) => underGrouping(post, newPosts, sideOf('localities'))),
      newCosts: sideOf('new_costs').scenario.newCosts,
      drivers: new Map(
        named(sides, driversOf).flatMap((key) => {
          const driver = sideOf(`drivers.${key}`).scenario.drivers.get(key);
          return driver === undefined ? [] : [[key, driver] as const];
        }),
      ),
      assumptions: new Map(
        named(sides, assumptionsOf).flatMap((id) => {
          const side = sideOf(`assumptions.${id}`);
          // What is in force there, which a setting for all can be: left out, it would follow the other side's.
          const value = assumption(side.theCase, side.scenario, id as AssumptionId);
          return [[id as AssumptionId, { value, at: null }] as const];
        }),
      ),
    },
  };
}

/** What it means to say nothing of points of access. */
function eachItsOwn(localities: Scenario['localities']): readonly AccessPoint[] {
  return localities.map(({ name }) => ({ name, localities: [name] }));
}

function postsOf(sides: Sides, sideOf: (input: string) => Side): PostRule[] {
  return named(sides, rolesOf).flatMap((role) => {
    const own = sideOf(`posts.${role}`);
    const rule = ruleOf(own, role);
    const pricePence = ruleOf(sideOf(`price.${role}`), role)?.pricePence ?? null;
    return rule === undefined ? [] : [{ ...underGrouping(rule, own, sideOf('localities')), pricePence }];
  });
}
