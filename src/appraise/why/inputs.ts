import { pounds } from '../../issue/number.ts';
import { assumption } from '../../model/assumption.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import type { PostRule, Scenario } from '../../model/scenario.ts';
import { inputsOf, ruleText } from '../compare/inputs.ts';
import { boundRoles, groupingText } from './grouping.ts';
import { isInert } from './inert.ts';
import { assumptionsOf, driversOf, named, rolesOf, ruleOf, type Sides } from './mix.ts';

/** An input that is not the same in two scenarios. */
export interface ChangedInput {
  /** As in a scenario file, the price of a role's posts apart: localities, posts.Area Team Leader, price.Area Team Leader. */
  readonly input: string;
  /** What it is called: Grouping, Posts of Area Team Leader, lead_transfer_share. */
  readonly is: string;
  /** Its values in words. */
  readonly before: string;
  readonly after: string;
  /** Other inputs that change with it, since they hang on the names of its localities. */
  readonly along: readonly string[];
  /** False: neither the saving nor the caseload is counted from it. */
  readonly moves: boolean;
}

/** One thing that a scenario sets: what it is there, and the same in words. */
interface Aspect {
  readonly input: string;
  readonly is: string;
  /** Equal where the two scenarios have the same. */
  readonly of: (scenario: Scenario) => unknown;
  readonly text: (scenario: Scenario) => string;
  readonly moves: boolean;
}

/** What two scenarios of a case set otherwise than each other, in the order of a scenario file; names sorted. */
export function changedInputs(theCase: Case, sides: Sides): ChangedInput[] {
  const { before, after } = sides;
  const isOther = ({ of }: Aspect): boolean => JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const [grouping, ...others] = aspectsOf(theCase, sides);
  const regrouped = isOther(grouping);
  const along = regrouped ? boundRoles(sides) : [];
  const changed = others.filter((aspect) => isOther(aspect) && !along.includes(aspect.input));
  const wordsOf = ({ input, is, text, moves }: Aspect): ChangedInput => ({
    input,
    is,
    before: text(before),
    after: text(after),
    along: [],
    moves,
  });
  // Points of access and bases are told by the localities' names too.
  const further = changed.filter(({ input }) => !regrouped || !['access_points', 'bases'].includes(input));
  return [
    ...(regrouped ? [{ ...wordsOf(grouping), ...groupingText(sides), along }] : []),
    ...further.map(wordsOf),
  ];
}

function aspectsOf(theCase: Case, sides: Sides): [Aspect, ...Aspect[]] {
  const said = (input: string, is: string, moves: boolean): Aspect => {
    const text = (scenario: Scenario): string => inputsOf(scenario).get(input) ?? '';
    return { input, is, of: text, text, moves };
  };
  const roles = named(sides, rolesOf);
  return [
    { ...said('localities', 'Grouping', true), of: groupsOf },
    ...roles.map(postsOf),
    ...roles.map(priceOf),
    { ...said('new_posts', 'New posts', true), of: newPostsOf },
    {
      ...said('new_costs', 'New costs', true),
      of: ({ newCosts }) => newCosts.map((cost) => `${cost.label} ${cost.amountPence}`).toSorted(),
    },
    ...named(sides, driversOf).map(driverOf),
    {
      ...said('social_worker_leads', 'Social workers lead', true),
      text: ({ socialWorkerLeads = 'all' }) => socialWorkerLeads.replaceAll('_', ' '),
    },
    said('use_released_capacity', 'Released capacity in the caseload', true),
    ...named(sides, assumptionsOf).map((id) => assumptionOf(theCase, sides, id)),
    said('access_points', 'Points of access', false),
    {
      ...said('bases', 'Bases', false),
      of: basesOf,
      text: (scenario) => basesOf(scenario).join(', ') || 'none',
    },
    said('start', 'Start', false),
    said('one_off', 'One-off costs', false),
    said('leaving', 'Leaving', false),
  ];
}

/** In their order, which settles ties where posts are shared out; the areas of each in none. */
function groupsOf({ localities }: Scenario): unknown {
  return localities.map(({ name, areaIds }) => [name, areaIds.toSorted()]);
}

function newPostsOf({ newPosts }: Scenario): string[] {
  return newPosts
    .map((post) => JSON.stringify([post.role, post.leadProfessional, post.pricePence, shownRule(post)]))
    .toSorted();
}

/** Which posts are planned, and how large: the price is an input of its own. */
function postsOf(role: string): Aspect {
  return {
    input: `posts.${role}`,
    is: `Posts of ${role}`,
    of: (scenario) => shownRule(ruleOf(scenario, role)),
    text: (scenario) => {
      const rule = ruleOf(scenario, role);
      return rule === undefined ? 'as they are' : ruleText({ ...rule, pricePence: null });
    },
    moves: true,
  };
}

/** A rule without its price, its localities in no order. */
function shownRule(rule: PostRule | undefined): unknown {
  if (rule === undefined) return null;
  const { placing, fte } = rule;
  return [fte, placing.kind === 'by_locality' ? [...placing.posts].toSorted(byName) : placing];
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function priceOf(role: string): Aspect {
  const price = (scenario: Scenario): number | null => ruleOf(scenario, role)?.pricePence ?? null;
  return {
    input: `price.${role}`,
    is: `Price of ${role}`,
    of: price,
    text: (scenario) => {
      const pence = price(scenario);
      return pence === null ? 'as of posts today' : pounds(pence, pence % 100 === 0 ? 0 : 2);
    },
    moves: true,
  };
}

function driverOf(key: string): Aspect {
  const driver = ({ drivers }: Scenario): string => drivers.get(key) ?? 'as in the budget';
  return { input: `drivers.${key}`, is: `Driver of ${key}`, of: driver, text: driver, moves: true };
}

function assumptionOf(theCase: Case, sides: Sides, id: string): Aspect {
  const value = (scenario: Scenario): number => assumption(theCase, scenario, id as AssumptionId);
  return {
    input: `assumptions.${id}`,
    is: id,
    of: value,
    text: (scenario) => String(value(scenario)),
    moves: !isInert(id, sides),
  };
}

function basesOf({ bases = new Map() }: Scenario): string[] {
  return [...bases].map(([locality, { areaId }]) => `${locality} ${areaId}`).toSorted();
}
