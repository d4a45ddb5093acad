import type { Point } from '../../earth/great-circle.ts';
import { placesOf } from '../../group/plane.ts';
import { fault } from '../../issue/fault.ts';
import type { Fault, Ref } from '../../issue/issue.ts';
import type { Area, Border, Outline } from '../../model/case.ts';

/** What is known of where areas are. */
export interface BorderGround {
  readonly areas: readonly Area[];
  /** Where the point of each area stands. */
  readonly points: readonly Ref[];
  /** Null where no file says. */
  readonly borders: readonly Border[] | null;
  /** Of each area; null where borders are not to be found from outlines. */
  readonly outlines: { readonly of: ReadonlyMap<string, Outline>; readonly file: string } | null;
}

/** The borders of a grouping, and what there is to say of where they come from. */
export interface Borders {
  readonly borders: readonly Border[];
  readonly faults: readonly Fault[];
}

/**
 * Which areas border on each other, from what says it best: outlines that were asked for, a file of borders, or the
 * points of all areas. A planner is told wherever it was found and not given.
 */
export async function bordersOf(
  ground: BorderGround,
  asked: { readonly respectBarriers: boolean },
): Promise<Borders> {
  const { areas, borders, outlines } = ground;
  if (outlines !== null) {
    const { outlineNeighbours } = await import('../../group/shared-border.ts');
    const pairs = outlineNeighbours(areas.map(({ id }) => outlines.of.get(id) ?? []));
    return derived(areas, pairs, { ...asked, outlines: outlines.file });
  }
  if (borders !== null) return { borders, faults: [] };
  const points = areas.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : { lat, lon }));
  if (points.length < areas.length) {
    const unplaced = areas.filter(({ lat, lon }) => lat === null || lon === null).map(({ id }) => id);
    return { borders: [], faults: [fault('no-borders', { unplaced }, null)] };
  }
  const { voronoiNeighbours } = await import('../../group/voronoi.ts');
  const found = derived(areas, voronoiNeighbours(points), { ...asked, outlines: null });
  return { ...found, faults: [...found.faults, ...coincident(ground, points)] };
}

function derived(
  areas: readonly Area[],
  pairs: readonly (readonly [number, number])[],
  from: { readonly outlines: string | null; readonly respectBarriers: boolean },
): Borders {
  const id = (area: number): string => areas[area]?.id ?? '';
  const joined = new Set(pairs.flat());
  const lonely = [...areas.keys()].filter((area) => !joined.has(area)).map(id);
  return {
    borders: pairs.map(([one, other]) => ({
      one: id(one),
      other: id(other),
      barrier: false,
      sharedKm: null,
      at: null,
    })),
    faults: [fault('borders-derived', { ...from, borders: pairs.length, lonely }, null)],
  };
}

/** Each area whose point is that of an earlier one. */
function coincident({ areas, points: refs }: BorderGround, points: readonly Point[]): Fault[] {
  return placesOf(points).flatMap(([first = 0, ...others]) =>
    others.map((area) => {
      const { lat, lon } = points[area] as Point;
      const [id, other] = [areas[area]?.id ?? '', areas[first]?.id ?? ''];
      return fault('coincident-points', { area: id, other, point: `${lat}, ${lon}` }, refs[area] ?? null);
    }),
  );
}
