import type { Subject } from '../figure.ts';
import { workOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { type Explain, filledFte } from './posts.ts';
import type { Step, StepUnit } from './step.ts';

interface Measure {
  readonly column: 'open_families' | 'contacts_per_year';
  readonly label: string;
  readonly unit: StepUnit;
  readonly per: StepUnit;
}

const FAMILIES: Measure = {
  column: 'open_families',
  label: 'Open families',
  unit: 'families',
  per: 'families per FTE',
};

const CONTACTS: Measure = {
  column: 'contacts_per_year',
  label: 'Contacts a year',
  unit: 'contacts a year',
  per: 'contacts a year per FTE',
};

/** What each FTE of a role that the plan changes carries. */
export const LOADS: Readonly<Record<string, Explain>> = {
  ...loads('posts.<role>.load.familiesPerFte', FAMILIES),
  ...loads('posts.<role>.load.contactsPerFte', CONTACTS),
};

function loads(id: string, measure: Measure): Record<string, Explain> {
  const named = (formula: string) => ({ label: '', unit: measure.per, formula });
  return {
    [`${id}.now`]: (basis, subject) =>
      derived(named(`${measure.label} ÷ filled FTE`), 'quotient', [
        all(basis, measure),
        filledFte(basis, subject),
      ]),
    [`${id}.planned`]: (basis, subject) =>
      derived(named(`${measure.label} ÷ FTE planned`), 'quotient', [
        all(basis, measure),
        ftePlanned(basis, subject),
      ]),
    [`${id}.heaviest`]: (basis, { role }) =>
      derived(
        named('Largest of the localities'),
        'greatest',
        basis.planned.map((place) =>
          derived(
            { label: place.locality, unit: measure.per, formula: `${measure.label} ÷ FTE planned` },
            'quotient',
            [workOf(basis, place, measure.column), basis.figure(`posts.${role}.${place.locality}.fte`)],
          ),
        ),
      ),
  };
}

function all(basis: Basis, { column, label, unit }: Measure): Step {
  return basis.once(`all ${column}`, () =>
    total(
      { label, unit, formula: 'Sum of the localities' },
      basis.planned.map((place) => workOf(basis, place, column)),
      'localities',
    ),
  );
}

function ftePlanned(basis: Basis, { role }: Subject): Step {
  return basis.once(`fte ${role}`, () =>
    total(
      { label: 'FTE planned', unit: 'FTE', formula: 'Sum of the localities' },
      basis.planned.map(({ locality }) => basis.figure(`posts.${role}.${locality}.fte`)),
      'localities',
    ),
  );
}
