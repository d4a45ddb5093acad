import type { Problem } from '../problem.ts';
import { foesOf } from './foes.ts';
import type { Relaxation } from './lagrangian.ts';
import type { Rest } from './rest.ts';

/** Takes a part, and what it costs beyond what its areas pay. False: no more are wanted. */
export type Keep = (areas: readonly number[], beyond: number) => boolean;

/** Grows every part about a centre, by its place, whose cost leaves it within its room. False: stopped before all were grown. */
export type Grow = (place: number, dual: number, room: number, keep: Keep) => boolean;

const [UNSEEN, SEEN] = [0, 1];

/**
 * Grows parts from their centre along borders, by deciding of one neighbour after the other whether it belongs. At the
 * prices, an area that should belong and does not costs so much, and one that belongs and should not so much; once
 * that comes to more than there is room for, whatever grows from there is left. So each part is met once.
 */
export function growerOf(
  problem: Problem,
  costs: Float64Array,
  { lists, prices }: Relaxation,
  rest: Rest,
  limits: { steps: number },
): Grow {
  const { size, weights, bounds, graph, rules } = problem;
  const seen = new Uint8Array(size);
  const edge = new Int32Array(size);
  const regret = new Float64Array(size);
  const part: number[] = [];
  const foes = foesOf(problem);

  return (place, dual, room, keep) => {
    const centre = lists.centres[place] as number;
    let end = 0;
    let goOn = true;
    let owed = 0;
    // Lists leave out areas without weight, which cost nothing, and those that cannot belong.
    for (let area = 0; area < size; area++) regret[area] = weights[area] === 0 ? 0 : Infinity;
    for (let at = lists.first[place] as number; at < (lists.first[place + 1] as number); at++) {
      const area = lists.areas[at] as number;
      const off = (lists.squares[at] as number) - (prices[area] as number) + dual;
      regret[area] = (weights[area] as number) * off;
      owed -= Math.min(0, regret[area] as number);
    }
    const open = (area: number): number => {
      const before = end;
      for (const next of graph.neighbours[area] as readonly number[]) {
        if (seen[next] !== UNSEEN) continue;
        seen[next] = SEEN;
        edge[end++] = next;
      }
      return before;
    };
    const close = (before: number): void => {
      while (end > before) seen[edge[--end] as number] = UNSEEN;
    };
    /** `owing`: what areas not yet met should have paid. */
    const grow = (at: number, spent: number, owing: number, weight: number, others: number): void => {
      if (!goOn) return;
      if (--limits.steps < 0) {
        goOn = false;
        return;
      }
      if (at === end) {
        if (spent + owing + others <= room && weight >= bounds.least) leaf();
        return;
      }
      const next = clearest(at);
      const area = swap(at, next);
      const cost = regret[area] as number;
      const after = cost < 0 ? owing + cost : owing;
      const heavier = weight + (weights[area] as number);
      if (spent + Math.max(0, cost) + others <= room && heavier <= bounds.most && !isFoe(area)) {
        part.push(area);
        const before = open(area);
        const left = rest.take(part.length, area);
        const more = spent + Math.max(0, cost);
        if (more + left <= room) grow(at + 1, more, after, heavier, left);
        close(before);
        part.pop();
      }
      const without = spent - Math.min(0, cost);
      if (without + others <= room) grow(at + 1, without, after, weight, others);
      swap(at, next);
    };
    /** The neighbour of which it costs most to decide wrongly: that leaves least to grow. */
    const clearest = (at: number): number => {
      let found = at;
      for (let i = at + 1; i < end; i++)
        if (Math.abs(regret[edge[i] as number] as number) > Math.abs(regret[edge[found] as number] as number))
          found = i;
      return found;
    };
    const swap = (at: number, next: number): number => {
      const area = edge[next] as number;
      edge[next] = edge[at] as number;
      edge[at] = area;
      return area;
    };
    const isFoe = (area: number): boolean =>
      (foes[area] as readonly number[]).some((foe) => part.includes(foe));
    const leaf = (): void => {
      if (part.length < rules.minAreas || part.length > rules.maxAreas || !isTogether()) return;
      const about = inertia(centre, Infinity);
      if (part.some((other) => other !== centre && isBetterCentre(other, about))) return;
      const paying = part.reduce(
        (sum, area) => sum + (weights[area] as number) * (prices[area] as number),
        0,
      );
      goOn = keep(part, about - paying);
    };
    /** Of two as good, the lower number: each part is kept for one centre. */
    const isBetterCentre = (other: number, about: number): boolean => {
      const its = inertia(other, about);
      return its < about || (its === about && other < centre);
    };
    /** About a centre; no further than to where it is more than what it is held against. */
    const inertia = (about: number, most: number): number => {
      let sum = 0;
      for (let i = 0; i < part.length && sum <= most; i++)
        sum += costs[about * size + (part[i] as number)] as number;
      return sum;
    };
    const isTogether = (): boolean =>
      rules.together.every((set) => {
        const inside = set.filter((area) => part.includes(area)).length;
        return inside === 0 || inside === set.length;
      });

    seen[centre] = SEEN;
    part.push(centre);
    const before = open(centre);
    const own = weights[centre] as number;
    const others = rest.begin(place);
    if (others <= room && own <= bounds.most) grow(0, 0, owed, own, others);
    close(before);
    part.pop();
    seen[centre] = UNSEEN;
    return goOn;
  };
}
