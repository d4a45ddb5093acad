import { fixed, pounds } from '../../issue/number.ts';
import { assumption } from '../../model/assumption.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import { inputsOf, ruleText } from '../compare/inputs.ts';
import { groupingText, groupsOf } from './grouping.ts';
import { BOTH, CASELOAD, movesOf, NONE, SAVING, type Moves } from './moves.ts';
import { assumptionsOf, driversOf, named, rolesOf, ruleOf } from './mix.ts';
import type { Side, Sides } from './side.ts';
import { areasIn, areasText, budgetIn, budgetText, staffingIn, staffingText } from './files.ts';
import { newPostsOf, placingOf } from './rules.ts';

/** One thing that goes in: what it is on a side, and the same in words. */
export interface Aspect {
  /** Its key. */
  readonly input: string;
  readonly is: string;
  /** Equal as JSON where two sides have the same. */
  readonly of: (side: Side) => unknown;
  /** What it is; for the second of two sides, beside the first. */
  readonly text: (side: Side, beside?: Side) => string;
  readonly moves: Moves;
}

/** Everything that can differ between two sides, and be taken from one or the other. */
export function aspectsOf(sides: Sides): Aspect[] {
  const roles = named(sides, rolesOf);
  return [
    { input: 'localities', is: 'Grouping', of: groupsOf, text: groupingText, moves: BOTH },
    ...roles.map(postsOf),
    ...roles.map(priceOf),
    { ...said('new_posts', 'New posts'), of: newPostsOf, moves: BOTH },
    { ...said('new_costs', 'New costs'), of: newCostsOf, moves: SAVING },
    ...named(sides, driversOf).map(driverOf),
    {
      ...said('social_worker_leads', 'Social workers lead'),
      text: ({ scenario: { socialWorkerLeads = 'all' } }) => socialWorkerLeads.replaceAll('_', ' '),
      moves: CASELOAD,
    },
    { ...said('use_released_capacity', 'Released capacity in the caseload'), moves: CASELOAD },
    ...named(sides, assumptionsOf).map((id) => assumptionOf(sides, id)),
    said('access_points', 'Points of access'),
    { ...said('bases', 'Bases'), of: basesOf, text: (side) => basesOf(side).join(', ') || 'none' },
    said('start', 'Start'),
    said('one_off', 'One-off costs'),
    said('leaving', 'Leaving'),
    { input: 'areas.csv', is: 'areas.csv', of: areasIn, text: areasText, moves: BOTH },
    { input: 'staffing.csv', is: 'staffing.csv', of: staffingIn, text: staffingText, moves: BOTH },
    { input: 'budget.csv', is: 'budget.csv', of: budgetIn, text: budgetText, moves: SAVING },
  ];
}

/** What `compare` tells of it, and nothing that moves a figure of the two. */
function said(input: string, is: string): Aspect {
  const text = ({ scenario }: Side): string => inputsOf(scenario).get(input) ?? '';
  return { input, is, of: text, text, moves: NONE };
}

/** Which posts are planned, and how large: the price is an input of its own. */
function postsOf(role: string): Aspect {
  return {
    input: `posts.${role}`,
    is: `Posts of ${role}`,
    of: (side) => placingOf(ruleOf(side, role), side),
    text: (side) => {
      const rule = ruleOf(side, role);
      if (rule === undefined) return 'as they are';
      const text = ruleText({ ...rule, pricePence: null });
      if (rule.placing.kind !== 'per_locality') return text;
      return `${fixed(rule.placing.posts * side.scenario.localities.length, 0)}, ${text}`;
    },
    moves: BOTH,
  };
}

function priceOf(role: string): Aspect {
  const price = (side: Side): number | null => ruleOf(side, role)?.pricePence ?? null;
  return {
    input: `price.${role}`,
    is: `Price of ${role}`,
    of: price,
    text: (side) => {
      const pence = price(side);
      return pence === null ? 'as of posts today' : pounds(pence, pence % 100 === 0 ? 0 : 2);
    },
    moves: SAVING,
  };
}

function newCostsOf({ scenario }: Side): string[] {
  return scenario.newCosts.map(({ label, amountPence }) => `${label} ${amountPence}`).toSorted();
}

function driverOf(key: string): Aspect {
  const driver = ({ scenario }: Side): string => scenario.drivers.get(key) ?? 'as in the budget';
  return { input: `drivers.${key}`, is: `Driver of ${key}`, of: driver, text: driver, moves: SAVING };
}

function assumptionOf(sides: Sides, id: string): Aspect {
  const value = ({ theCase, scenario }: Side): number => assumption(theCase, scenario, id as AssumptionId);
  return {
    input: `assumptions.${id}`,
    is: id,
    of: value,
    text: (side) => String(value(side)),
    moves: movesOf(id, sides),
  };
}

function basesOf({ scenario: { bases = new Map() } }: Side): string[] {
  return [...bases].map(([locality, { areaId }]) => `${locality} ${areaId}`).toSorted();
}
