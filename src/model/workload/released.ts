import type { LocalityCaseload } from '../caseload.ts';
import { per } from '../load.ts';
import { settled } from '../tolerance.ts';

/**
 * Caseloads with the Lead Professional FTE that the new way of working gains, or takes, counted in where it arises:
 * only for a scenario that says so, since hours freed are not yet families taken on. Where no Lead Professional is
 * left nobody is freed.
 */
export function withReleased(
  places: readonly LocalityCaseload[],
  gained: readonly { readonly lpFteGained: number }[],
): LocalityCaseload[] {
  return places.map((place, i) => {
    const releasedFte = place.lpFte > 0 ? (gained[i]?.lpFteGained ?? 0) : 0;
    const held = place.lpFte + releasedFte;
    return {
      ...place,
      releasedFte,
      perLp: per(place.weightedFamilies, held),
      fteGap: settled(held - place.fteRequired),
    };
  });
}
