import type { Area, PostGroup } from '../case.ts';
import type { Merged } from '../merge.ts';
import type { Scenario } from '../scenario.ts';

/** What the contacts of some areas come to: a queue of today, or a point of access of the plan. */
export interface Place {
  readonly name: string;
  readonly areas: readonly Area[];
  /** The localities of a point; none for a queue of today. */
  readonly localities: readonly string[];
  /** Contacts a year. */
  readonly contacts: number;
}

/**
 * The queues of today: areas that share a coordinator's post are one, and what they share with others too (seven
 * desks for eleven areas in the Wirral case). Areas that no post has as its own are one queue together, which posts
 * of the whole service answer, or nobody. In the order of the areas; by union-find, so that thousands of areas take
 * no longer than to read them.
 */
export function queuesNow(areas: readonly Area[], posts: readonly Pick<PostGroup, 'areas'>[]): Place[] {
  const nth = new Map(areas.map(({ id }, i) => [id, i]));
  const own = posts.map((post) => post.areas.flatMap(({ areaId }) => nth.get(areaId) ?? []));
  const served = new Set(own.flat());
  const unserved = areas.map((_, i) => i).filter((i) => !served.has(i));
  const root = joined(areas.length, [...own, unserved]);
  const queues = new Map<number, Area[]>();
  areas.forEach((area, i) => {
    const queue = queues.get(root(i));
    if (queue === undefined) queues.set(root(i), [area]);
    else queue.push(area);
  });
  return [...queues.values()].map((members) => placeOf(queueName(members), members, []));
}

/**
 * The points of access of a plan: those that the scenario names, or one for all, or one a locality. A locality that
 * no point has, as where a grouping is tried in place of the scenario's, has a point of its own.
 */
export function pointsThen(merged: readonly Merged[], { accessPoints = [] }: Scenario): Place[] {
  if (accessPoints === 'one') {
    const all = merged.map(({ locality }) => locality);
    return [
      placeOf(
        ONE_POINT,
        merged.flatMap(({ areas }) => areas),
        all,
      ),
    ];
  }
  const byName = new Map(merged.map((each) => [each.locality, each]));
  const named = new Set(accessPoints.flatMap(({ localities }) => localities));
  const alone = merged.filter(({ locality }) => !named.has(locality));
  const points = [
    ...accessPoints,
    ...alone.map(({ locality }) => ({ name: locality, localities: [locality] })),
  ];
  return points.flatMap(({ name, localities }) => {
    const members = localities.flatMap((locality) => byName.get(locality) ?? []);
    const areas = members.flatMap((each) => each.areas);
    return areas.length === 0
      ? []
      : [
          placeOf(
            name,
            areas,
            members.map(({ locality }) => locality),
          ),
        ];
  });
}

const ONE_POINT = 'All localities';

function placeOf(name: string, areas: readonly Area[], localities: readonly string[]): Place {
  return {
    name,
    areas,
    localities,
    contacts: areas.reduce((sum, area) => sum + (area.contactsPerYear ?? 0), 0),
  };
}

/** By its areas' ids, whatever the order of the rows; those of many by the first. */
function queueName(areas: readonly Area[]): string {
  const ids = areas.map(({ id }) => id).sort();
  return ids.length > MOST_NAMED ? `${ids[0]}+${ids.length - 1} more` : ids.join('+');
}

const MOST_NAMED = 4;

/** What each of so many things belongs to once the members of each group are joined. */
function joined(count: number, groups: readonly (readonly number[])[]): (i: number) => number {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    for (let up = parent[at]; up !== undefined && up !== at; up = parent[at]) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const [first = 0, ...others] of groups) for (const other of others) parent[root(other)] = root(first);
  return root;
}
