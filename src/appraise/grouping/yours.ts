import { components } from '../../group/graph.ts';
import { canonical, members, type Grouping, type Problem } from '../../group/problem.ts';
import type { Ground } from './ground.ts';

/** One way in which a grouping is none of those that keep the rules. Weights as people gave them. */
export type Break =
  | { readonly kind: 'parts'; readonly parts: number; readonly wanted: number }
  | { readonly kind: 'in-pieces'; readonly locality: string; readonly pieces: readonly (readonly string[])[] }
  | {
      readonly kind: 'too-heavy' | 'too-light';
      readonly locality: string;
      readonly weight: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'too-many' | 'too-few';
      readonly locality: string;
      readonly areas: number;
      readonly limit: number;
    }
  | { readonly kind: 'not-together' | 'not-apart'; readonly areas: readonly string[] }
  | { readonly kind: 'not-in'; readonly area: string; readonly locality: string };

/** The grouping compared with, in numbers; an area that it leaves out is by itself. Null where there is none. */
export function yourGrouping({ areas, yours }: Ground): Grouping | null {
  if (yours === null) return null;
  const parts = new Map(yours.localities.flatMap(({ areaIds }, part) => areaIds.map((id) => [id, part])));
  return canonical(areas.map(({ id }, i) => parts.get(id) ?? yours.localities.length + i));
}

/** Every way in which it breaks the rules: it may be today's, which nobody drew by them. */
export function breaksOf(
  problem: Problem,
  grouping: Grouping,
  names: readonly string[],
  id: (area: number) => string,
): Break[] {
  const { bounds, rules, weights, scale, graph, parts: wanted } = problem;
  const parts = members(grouping);
  const ofParts = parts.flatMap((areas, part): Break[] => {
    const locality = names[part] ?? '';
    const weight = areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
    const pieces = components(graph, areas);
    const many = areas.length;
    return [
      ...(pieces.length > 1
        ? [{ kind: 'in-pieces' as const, locality, pieces: pieces.map((piece) => piece.map(id)) }]
        : []),
      ...(weight > bounds.most
        ? [{ kind: 'too-heavy' as const, locality, weight: weight / scale, limit: bounds.most / scale }]
        : []),
      ...(weight < bounds.least
        ? [{ kind: 'too-light' as const, locality, weight: weight / scale, limit: bounds.least / scale }]
        : []),
      ...(many > rules.maxAreas
        ? [{ kind: 'too-many' as const, locality, areas: many, limit: rules.maxAreas }]
        : []),
      ...(many < rules.minAreas
        ? [{ kind: 'too-few' as const, locality, areas: many, limit: rules.minAreas }]
        : []),
    ];
  });
  const parted = rules.together.filter((set) => new Set(set.map((area) => grouping[area])).size > 1);
  const met = rules.apart.filter(([one, other]) => grouping[one] === grouping[other]);
  return [
    ...(parts.length === wanted ? [] : [{ kind: 'parts' as const, parts: parts.length, wanted }]),
    ...ofParts,
    ...parted.map((set) => ({ kind: 'not-together' as const, areas: set.map(id) })),
    ...met.map((pair) => ({ kind: 'not-apart' as const, areas: pair.map(id) })),
  ];
}

/** Areas that are fixed to a locality that there is in yours, and are in another one. */
export function notFixed(
  { yours }: Pick<Ground, 'yours'>,
  fixed: readonly { readonly area: string; readonly locality: string }[],
): Break[] {
  return fixed.flatMap(({ area, locality }): Break[] => {
    const wanted = yours?.localities.find(({ name }) => name === locality);
    return wanted === undefined || wanted.areaIds.includes(area) ? [] : [{ kind: 'not-in', area, locality }];
  });
}
