import type { PostGroup } from '../case.ts';
import { billionths } from '../money.ts';
import type { Place } from './queues.ts';

/** Posts that are alike, and the part of each that a place has. */
export interface Portion {
  readonly group: PostGroup;
  readonly share: number;
}

/**
 * Which part of each post answers at which place: by the shares of its areas; a post of the whole service goes with
 * the contacts, and equally where there are none. In the order of the places.
 */
export function portions(posts: readonly PostGroup[], places: readonly Place[]): Portion[][] {
  const found: Portion[][] = places.map(() => []);
  const at = new Map(places.flatMap(({ areas }, i) => areas.map(({ id }) => [id, i] as const)));
  const all = contactsOf(places);
  for (const group of posts) {
    const shares = new Map<number, number>();
    if (group.areas.length === 0)
      places.forEach(({ contacts }, i) => shares.set(i, all > 0 ? contacts / all : 1 / places.length));
    for (const { areaId, share } of group.areas) {
      const i = at.get(areaId);
      if (i !== undefined) shares.set(i, (shares.get(i) ?? 0) + share);
    }
    for (const [i, share] of shares) if (share > 0) found[i]?.push({ group, share });
  }
  return found;
}

export function contactsOf(places: readonly Pick<Place, 'contacts'>[]): number {
  return places.reduce((sum, { contacts }) => sum + contacts, 0);
}

/** FTE of portions of posts and of others beside, added in billionths so that their order does not matter. */
export function fteAt(parts: readonly Portion[], beside: readonly number[]): number {
  const each = parts.map(({ group: { count, fte }, share }) => count * fte * share);
  return Number([...each, ...beside].reduce((sum, fte) => sum + billionths(fte), 0n)) / 1e9;
}
