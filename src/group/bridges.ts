import { components } from './graph.ts';
import type { Problem } from './problem.ts';

export type Border = readonly [number, number];

/** Borders that would join the pieces of a map. */
export interface Bridges {
  /** Between each two pieces the shortest, the shortest of all first. */
  readonly between: readonly Border[];
  /** Those of them that are enough to make the map one piece, and the shortest that are. */
  readonly all: readonly Border[];
}

/** Whether two areas can have a border that is not there yet. */
type CanBe = (one: number, other: number) => boolean;

/**
 * The shortest ways between the pieces of a map: where a ferry or a bridge would make neighbours of two islands. None
 * where an area has no point, since nothing then says which are near each other. `barriers` are borders that there are,
 * and that do not count.
 */
export function shortestBridges(problem: Problem, barriers: readonly Border[]): Bridges {
  const pieces = components(problem.graph);
  const barred = new Set(barriers.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const canBe: CanBe = (one, other) => !barred.has(`${one} ${other}`);
  const found = pieces
    .flatMap((one, i) => pieces.slice(i + 1).flatMap((other) => shortest(problem, one, other, canBe) ?? []))
    .sort((one, other) => one.length - other.length);
  const pieceOf = new Map(pieces.flatMap((piece, i) => piece.map((area) => [area, i] as const)));
  const joined = pieces.map((_, i) => i);
  const all: Border[] = [];
  for (const { border } of found) {
    const [one, other] = border.map((area) => joined[pieceOf.get(area) ?? 0]);
    if (one === other) continue;
    all.push(border);
    joined.forEach((to, i) => (joined[i] = to === other ? (one ?? to) : to));
  }
  return { between: found.map(({ border }) => border), all };
}

/** The two nearest areas of two pieces that can be neighbours, and how far they are from each other; null without points. */
function shortest({ distance }: Problem, one: readonly number[], other: readonly number[], canBe: CanBe) {
  if (distance === null) return null;
  let best: { border: Border; length: number } | null = null;
  for (const from of one) {
    for (const to of other) {
      const length = distance(from, to);
      if ((best === null || length < best.length) && canBe(from, to))
        best = { border: from < to ? [from, to] : [to, from], length };
    }
  }
  return best;
}
