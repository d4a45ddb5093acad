import type { RoleNow } from './establishment.ts';
import { sumOrNull, type Merged } from './merge.ts';
import { exceeds } from './tolerance.ts';

/** What each filled FTE of a role carries now and each planned FTE then. */
export interface Load {
  readonly familiesPerFte: LoadMeasure;
  readonly contactsPerFte: LoadMeasure;
}

/** Null where there is no FTE to carry it, or the case does not say how much there is. */
export interface LoadMeasure {
  readonly now: number | null;
  readonly planned: number | null;
  readonly heaviest: { readonly locality: string; readonly value: number } | null;
}

/** A number of anything over FTE; null where there is none. */
export function per(amount: number | null, fte: number): number | null {
  return amount === null || fte <= 0 ? null : amount / fte;
}

/**
 * Open families, and contacts a year, for each FTE of a role that the plan changes: whether fewer leaders and
 * coordinators can hold the same work. Now over filled FTE, since nobody works in a vacant post; then over
 * planned FTE, and for the locality where it is heaviest.
 */
export function loadOf(
  now: RoleNow,
  planned: readonly { readonly fte: number }[],
  merged: readonly Merged[],
): Load {
  const measure = (of: (m: Merged) => number | null): LoadMeasure => {
    const amounts = merged.map(of);
    const total = sumOrNull(amounts);
    const fte = planned.reduce((sum, place) => sum + place.fte, 0);
    return {
      now: per(total, now.filledFte),
      planned: per(total, fte),
      heaviest: heaviest(amounts, planned, merged),
    };
  };
  return {
    familiesPerFte: measure((m) => m.openFamilies),
    contactsPerFte: measure((m) => m.contactsPerYear),
  };
}

function heaviest(
  amounts: readonly (number | null)[],
  planned: readonly { readonly fte: number }[],
  merged: readonly Merged[],
): LoadMeasure['heaviest'] {
  const loads = merged.flatMap(({ locality }, i) => {
    const value = per(amounts[i] ?? null, planned[i]?.fte ?? 0);
    return value === null ? [] : [{ locality, value }];
  });
  return loads.reduce<LoadMeasure['heaviest']>(
    (worst, l) => (worst === null || exceeds(l.value, worst.value) ? l : worst),
    null,
  );
}
