import type { Area } from '../case.ts';
import type { Subject } from '../figure.ts';
import type { Merged } from '../merge.ts';
import { freedOf, overflowOf, weightedOf } from './area-leads.ts';
import { ownOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { placeOf } from './posts.ts';
import type { Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'families' as const, formula });

export const UNWEIGHTED = 'Families, each counted as one: no area has a family_weight';

/** What a caseload is measured by: families, or weighted ones where any area has a weight. */
export function workOf({ plan, figure }: Basis, place: string): Step {
  return figure(`${place}.${plan.caseload.isWeighted ? 'weightedFamilies' : 'families'}`);
}

/** The same in words. */
export function workWords({ plan }: Basis): string {
  return plan.caseload.isWeighted ? 'Weighted families' : 'Families';
}

/** Families of a locality, or of an area today, each with its weight; null where none has one. */
export function weighted(basis: Basis, { locality, areas }: Merged, which: 'team' | 'own'): Step | null {
  if (!basis.plan.caseload.isWeighted) return null;
  const label = `Weighted families of ${locality}`;
  return total(
    { label, unit: 'families', formula: 'Sum of the areas: family_weight × families' },
    areas.map((area) => weightedOf(basis, area, which)),
    'areas',
  );
}

/** Own families and all that come to the team, of which there is only what the rules in force bring. */
export function familiesOf(basis: Basis, subject: Subject): Step {
  const place = placeOf(basis, subject);
  const { locality } = place;
  const some = (of: (basis: Basis, area: Area) => Step[]): boolean =>
    place.areas.some((area) => of(basis, area).length > 0);
  const more = [
    ...(some(overflowOf) ? [basis.figure(`leads.${locality}.overflow`)] : []),
    ...(some(freedOf) ? [basis.figure(`leads.${locality}.freedToTeam`)] : []),
  ];
  const further = more.length === 0 ? '' : ', and all others that come to the team';
  return derived(named(`Own families + those transferred in${further}`), 'sum', [
    ownOf(basis, place),
    basis.figure(`caseload.${locality}.transferredIn`),
    ...more,
  ]);
}
