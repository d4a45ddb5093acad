import type { Case } from '../case.ts';
import type { Merged } from '../merge.ts';
import type { AddedPosts, RolePosts } from '../posts.ts';
import type { Scenario } from '../scenario.ts';
import { settled } from '../tolerance.ts';
import { fteAt, type Portion, portions } from './capacity.ts';
import { flowOf, paceOf, together, type Flow, type Pace } from './flow.ts';
import { pointsThen, queuesNow, type Place } from './queues.ts';
import { answeringRole, type AnsweringRole } from './role.ts';

/** One queue, and the posts that answer it beside those that the plan puts there. */
export interface AccessQueue extends Flow {
  readonly name: string;
  readonly place: Place;
  readonly portions: readonly Portion[];
}

export interface AccessState extends Flow {
  readonly queues: readonly AccessQueue[];
}

/** A difference that pooling or hours make; null where one of the two states has no such value. */
export interface AccessEffect {
  readonly decidedShare: number | null;
  readonly meanWaitDays: number | null;
  readonly backlogGrowth: number;
}

/** The single point of access: today's queues, today's FTE at the plan's points, and the FTE of the plan there. */
export interface Access {
  readonly role: AnsweringRole;
  readonly pace: Pace;
  readonly now: AccessState;
  readonly pooled: AccessState;
  readonly planned: AccessState;
  readonly effects: {
    /** The same FTE at the plan's points: pooled less now. */
    readonly pooling: AccessEffect;
    /** The plan's FTE there: planned less pooled. */
    readonly hours: AccessEffect;
    /** Planned less now. */
    readonly whole: AccessEffect;
  };
}

/** Why there are no figures of access: nobody is known to answer, or these areas (by id) do not say their contacts. */
export type AccessLacks =
  { readonly lacks: 'role' } | { readonly lacks: 'contacts'; readonly areas: readonly string[] };

/** What a plan puts where. */
interface Planned {
  readonly merged: readonly Merged[];
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
}

/**
 * Contacts, FTE, wait and backlog by queue today and by point of access then (model.md §8). For screening contacts at
 * the front door; not for allocating Lead Professionals, whose families stay for months.
 */
export function planAccess(theCase: Case, scenario: Scenario, plan: Planned): Access | AccessLacks {
  const role = answeringRole(theCase, scenario);
  if (role === null) return { lacks: 'role' };
  const silent = theCase.areas.filter(({ contactsPerYear }) => contactsPerYear === null);
  if (silent.length > 0) return { lacks: 'contacts', areas: silent.map(({ id }) => id) };
  const pace = paceOf(theCase, scenario);
  const working = theCase.posts.filter((post) => post.filled && post.role === role.name);
  const ruled = plan.posts.filter((each) => each.ruled && each.role === role.name);
  const staying = ruled.length === 0 ? working : working.filter(({ inScope }) => !inScope);
  const beside = fteBeside([...ruled, ...plan.added.filter((each) => each.role === role.name)]);
  const points = pointsThen(plan.merged, scenario);
  const now = stateOf(queuesNow(theCase.areas, working), { working, beside: () => [], pace });
  const pooled = stateOf(points, { working, beside: () => [], pace });
  const planned = stateOf(points, { working: staying, beside, pace });
  return {
    role,
    pace,
    now,
    pooled,
    planned,
    effects: { pooling: effect(now, pooled), hours: effect(pooled, planned), whole: effect(now, planned) },
  };
}

/** The FTE that a plan puts into the localities of a point. */
function fteBeside(planned: readonly Pick<RolePosts, 'byLocality'>[]): Staffed['beside'] {
  const found = new Map<string, number[]>();
  for (const { locality, fte } of planned.flatMap(({ byLocality }) => byLocality))
    found.set(locality, [...(found.get(locality) ?? []), fte]);
  return ({ localities }) => localities.flatMap((locality) => found.get(locality) ?? []);
}

interface Staffed {
  readonly working: Parameters<typeof portions>[0];
  /** FTE that a place has beside them. */
  readonly beside: (place: Place) => readonly number[];
  readonly pace: Pace;
}

function stateOf(places: readonly Place[], { working, beside, pace }: Staffed): AccessState {
  const parts = portions(working, places);
  const queues = places.map((place, i): AccessQueue => {
    const own = parts[i] ?? [];
    const fte = fteAt(own, beside(place));
    return { name: place.name, place, portions: own, ...flowOf(place.contacts, fte, pace) };
  });
  return { queues, ...together(queues) };
}

function effect(from: Flow, to: Flow): AccessEffect {
  return {
    decidedShare: differenceOrNone(to.decidedShare, from.decidedShare),
    meanWaitDays: differenceOrNone(to.meanWaitDays, from.meanWaitDays),
    backlogGrowth: settled(to.backlogGrowth - from.backlogGrowth),
  };
}

/** A difference of decimals; null where either is. */
export function differenceOrNone(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : settled(a - b);
}
