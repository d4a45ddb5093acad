import { merge } from '../merge.ts';
import { sumOfAreas } from './areas.ts';
import type { Evidence } from './evidence.ts';
import { largest, quotient, sum } from './operations.ts';
import type { RoleSteps } from './posts.ts';
import { fteOfRows, inScope } from './rows.ts';
import { derived, type Step } from './step.ts';

const MEASURES = {
  familiesPerFte: { of: 'openFamilies', unit: 'families per FTE', counted: 'families' },
  contactsPerFte: { of: 'contactsPerYear', unit: 'contacts a year per FTE', counted: 'number' },
} as const;

/** What each FTE of a role carries: now, planned, and where it is heaviest. */
export function loadStep(
  evidence: Evidence,
  role: string,
  steps: RoleSteps,
  measure: keyof typeof MEASURES,
  which: 'now' | 'planned' | 'heaviest',
): Step {
  const { theCase, scenario } = evidence;
  const { of, unit, counted } = MEASURES[measure];
  const merged = merge(theCase.areas, scenario.localities);
  const all = (): Step => sumOfAreas(evidence, theCase.areas, of, { label: 'all areas', unit: counted });
  if (which === 'now') {
    const filled = inScope(evidence, role).filter((row) => row.filled);
    return derived({ label: 'now', unit }, 'all ÷ filled FTE now', quotient, [
      all(),
      fteOfRows('filled FTE', filled),
    ]);
  }
  const fteIn = (place: number): Step => steps.fte(place);
  if (which === 'planned') {
    const fte = derived(
      { label: 'FTE planned', unit: 'FTE' },
      'sum over the localities',
      sum,
      merged.map((_, i) => fteIn(i)),
    );
    return derived({ label: 'planned', unit }, 'all ÷ FTE planned', quotient, [all(), fte]);
  }
  const each = merged.map(({ locality, areas }, i) =>
    derived({ label: locality, unit }, 'its areas ÷ its FTE', quotient, [
      sumOfAreas(evidence, areas, of, { label: `${locality} areas`, unit: counted }),
      fteIn(i),
    ]),
  );
  return derived({ label: 'heaviest', unit }, 'largest of the localities', largest, each);
}
