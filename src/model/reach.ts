import { anglesOf, kilometres, type Point } from '../earth/great-circle.ts';
import type { Area } from './case.ts';
import type { Merged } from './merge.ts';
import { exceeds } from './tolerance.ts';
import { weightedMean } from './weighted-mean.ts';

/** How far a locality's children are from where its team is based, in km as the crow flies. */
export interface Reach {
  /** The area whose base stays; null where none is known. */
  readonly base: string | null;
  /** From the middle of where the children live to that base. */
  readonly kmCentreToBase: number | null;
  /** The mean child's distance to the base of the own area, today. */
  readonly kmNow: number | null;
  /** The same to the base of the locality. */
  readonly kmThen: number | null;
}

/**
 * How far families are from their team, now and then. Children count as living at the point of their area, each area
 * weighing what its children do. Km by great circle; null where a point, a base or the children are not known.
 * `stays` is the area whose base the scenario keeps; without it, the base of the locality that is nearest to the
 * middle of where its children live, the first named of those equally near.
 */
export function reachOf({ areas }: Merged, stays: Area | undefined): Reach {
  const children = areas.map((area) => area.children ?? null);
  const centre = centreOf(areas);
  const base = stays ?? nearest(areas, centre);
  const at = base === undefined ? null : basePoint(base);
  return {
    base: base?.id ?? null,
    kmCentreToBase: kmBetween(centre, at),
    kmNow: weightedMean(
      areas.map((area) => kmBetween(areaPoint(area), basePoint(area))),
      children,
    ),
    kmThen: weightedMean(
      areas.map((area) => kmBetween(areaPoint(area), at)),
      children,
    ),
  };
}

/** The mean of the areas' points, each weighing its children: degrees north and degrees east apart. */
function centreOf(areas: readonly Area[]): Point | null {
  const children = areas.map((area) => area.children ?? null);
  const mean = (of: (area: Area) => number | null): number | null => weightedMean(areas.map(of), children);
  return point(
    mean(({ lat }) => lat),
    mean(({ lon }) => lon),
  );
}

function nearest(areas: readonly Area[], centre: Point | null): Area | undefined {
  let found: { readonly area: Area; readonly km: number } | undefined;
  for (const area of areas) {
    const km = kmBetween(centre, basePoint(area));
    if (km !== null && (found === undefined || exceeds(found.km, km))) found = { area, km };
  }
  return found?.area;
}

const areaPoint = ({ lat, lon }: Area): Point | null => point(lat, lon);

const basePoint = ({ baseLat = null, baseLon = null }: Area): Point | null => point(baseLat, baseLon);

function point(lat: number | null, lon: number | null): Point | null {
  return lat === null || lon === null ? null : { lat, lon };
}

function kmBetween(one: Point | null, other: Point | null): number | null {
  return one === null || other === null ? null : kilometres(anglesOf(one), anglesOf(other));
}
