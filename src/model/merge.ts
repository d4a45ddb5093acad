import type { Area, PostGroup } from './case.ts';
import type { Locality } from './scenario.ts';

/** The areas of one locality, added up. */
export interface Merged {
  readonly locality: string;
  readonly areas: readonly Area[];
  readonly need: number;
  readonly openFamilies: number;
  readonly ownFamilies: number;
  readonly partnerLedFamilies: number;
  /** Null where an area does not say. */
  readonly contactsPerYear: number | null;
}

/**
 * Open families less those that a social worker or a partner leads: the families whose lead is already in the
 * area team.
 */
export function ownFamilies(area: Area): number {
  return area.openFamilies - area.socialCareFamilies - area.partnerLedFamilies;
}

/** Each locality with its areas' families, need and contacts added up: what one new team takes on. */
export function merge(areas: readonly Area[], localities: readonly Locality[]): Merged[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return localities.map(({ name, areaIds }) => {
    const members = areaIds.flatMap((id) => byId.get(id) ?? []);
    const sum = (of: (area: Area) => number): number => members.reduce((total, area) => total + of(area), 0);
    return {
      locality: name,
      areas: members,
      need: sum((area) => area.need),
      openFamilies: sum((area) => area.openFamilies),
      ownFamilies: sum(ownFamilies),
      partnerLedFamilies: sum((area) => area.partnerLedFamilies),
      contactsPerYear: sumOrNull(members.map((area) => area.contactsPerYear)),
    };
  });
}

/** Each area by itself: what a team is today. */
export function eachArea(areas: readonly Area[]): Merged[] {
  return merge(
    areas,
    areas.map(({ id }) => ({ name: id, areaIds: [id] })),
  );
}

/** A sum that is unknown as soon as one of its parts is. */
export function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/**
 * Which part of a post falls to each locality, adding to 1: by its area shares; a post that serves the whole
 * service goes with the families that the teams lead, and equally by area where they lead none.
 */
export function localityShares(post: PostGroup, merged: readonly Merged[]): number[] {
  if (post.areas.length > 0) {
    const shares = new Map(post.areas.map(({ areaId, share }) => [areaId, share]));
    return merged.map(({ areas }) => areas.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0));
  }
  const families = merged.reduce((sum, { ownFamilies: own }) => sum + own, 0);
  const areas = merged.reduce((sum, { areas: members }) => sum + members.length, 0);
  return merged.map((m) => (families > 0 ? m.ownFamilies / families : m.areas.length / areas));
}
