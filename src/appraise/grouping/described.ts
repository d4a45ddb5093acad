import { sameParts } from '../../group/difference.ts';
import { members, type Grouping, type Problem } from '../../group/problem.ts';
import type { Measures } from '../../group/objective.ts';
import type { Ground } from './ground.ts';
import type { GroupingQuestion } from './question.ts';
import type { GroupedLocality } from './result.ts';

/** How groupings are told to people: with names, weights and kilometres. */
export interface Describe {
  readonly localities: (grouping: Grouping) => GroupedLocality[];
  /** Ids of the areas that change their locality from yours; null where there is no yours. */
  readonly moved: (grouping: Grouping) => string[] | null;
  /**
   * Root of the mean squared distance to the centre, weighted: √(inertia ÷ weight). It orders groupings as inertia does,
   * in a unit that people know.
   */
  readonly kmToCentre: (measures: Measures) => number | null;
}

/** Tells groupings of a problem by the ids and names of its areas; localities are called as in yours where they can. */
export function describer(
  ground: Ground,
  problem: Problem,
  { fixed }: Pick<GroupingQuestion, 'fixed'>,
  yours: Grouping | null,
): Describe {
  const id = (area: number): string => ground.areas[area]?.id ?? '';
  const weight = (area: number): number => (problem.weights[area] ?? 0) / problem.scale;
  const total = problem.weights.reduce((sum, of) => sum + of, 0) / problem.scale;
  const fixedNames = new Map(fixed.map(({ area, locality }) => [area, locality]));
  const sameAs = matcher(ground, fixed, yours);
  return {
    localities(grouping) {
      const parts = members(grouping);
      const same = sameAs(grouping);
      const taken = new Set<string>();
      const nameOf = (areas: readonly number[], part: number): string => {
        // Yours keeps its own names, whatever is asked for.
        const asked =
          grouping === yours
            ? undefined
            : areas.map((area) => fixedNames.get(id(area))).find((name) => name !== undefined);
        const old =
          same[part] === undefined || same[part] < 0 ? undefined : yourName(ground, yours, same[part]);
        const heaviest = areas.reduce(
          (most, area) => (weight(area) > weight(most) ? area : most),
          areas[0] ?? 0,
        );
        const name = [asked, old, ground.areas[heaviest]?.name, id(heaviest)].find(
          (one) => one !== undefined && one !== '' && !taken.has(one),
        );
        taken.add(name ?? '');
        return name ?? `Locality ${part + 1}`;
      };
      return parts.map((areas, part) => ({
        name: nameOf(areas, part),
        areas: areas.map(id),
        weight: areas.reduce((sum, area) => sum + weight(area), 0),
      }));
    },
    moved(grouping) {
      if (yours === null) return null;
      const same = sameAs(grouping);
      return grouping.flatMap((part, area) => (same[part] === yours[area] ? [] : id(area)));
    },
    kmToCentre: ({ inertia }) => (inertia === null || total <= 0 ? null : Math.sqrt(inertia / total)),
  };
}

/**
 * Which locality of yours each part of a grouping is: one with an area that is fixed to a locality of yours is that
 * one; else so that as many areas as can be stay where they are.
 */
function matcher(
  { areas, yours: named }: Ground,
  fixed: GroupingQuestion['fixed'],
  yours: Grouping | null,
): (grouping: Grouping) => readonly number[] {
  if (yours === null) return () => [];
  const number = new Map(areas.map(({ id }, area) => [id, area]));
  const settled = fixed.flatMap(({ area, locality }) => {
    const first = named?.localities.find(({ name }) => name === locality)?.areaIds[0];
    const [there, here] = [number.get(first ?? ''), number.get(area)];
    return there === undefined || here === undefined ? [] : { area: here, part: yours[there] ?? -1 };
  });
  return (grouping) =>
    sameParts(
      grouping,
      yours,
      settled.map(({ area, part }) => [grouping[area] ?? -1, part]),
    );
}

/** What the locality is called in which the first of a part's areas is. */
function yourName({ yours, areas }: Ground, grouping: Grouping | null, part: number): string | undefined {
  const first = areas[grouping?.indexOf(part) ?? -1]?.id;
  return yours?.localities.find(({ areaIds }) => first !== undefined && areaIds.includes(first))?.name;
}
