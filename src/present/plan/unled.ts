import type { Caseload } from '../../model/caseload.ts';

/** Localities whose families nobody can lead, by why: no post, or posts whose time the new way of working takes. */
export function unledPlaces({ planned }: Caseload): { readonly nobody: string; readonly places: string }[] {
  const unled = planned.filter(({ families, perLp }) => families > 0 && perLp === null);
  const reasons = [
    { nobody: 'no Lead Professional', of: unled.filter(({ lpFte }) => lpFte <= 0) },
    { nobody: 'no Lead Professional time', of: unled.filter(({ lpFte }) => lpFte > 0) },
  ];
  return reasons
    .filter(({ of }) => of.length > 0)
    .map(({ nobody, of }) => ({ nobody, places: of.map(({ locality }) => locality).join(', ') }));
}
