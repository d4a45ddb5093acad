import type { Area } from '../case.ts';
import type { Evidence } from './evidence.ts';
import { less, sum } from './operations.ts';
import { remembered } from './remembered.ts';
import { derived, leaf, type Step, type StepUnit } from './step.ts';

/** Columns of areas.csv, by what the model calls them. */
const COLUMN = {
  openFamilies: 'open_families',
  socialCareFamilies: 'social_care_families',
  partnerLedFamilies: 'partner_led_families',
  contactsPerYear: 'contacts_per_year',
  need: 'need',
} as const;

type Counted = keyof typeof COLUMN;

/** A cell of an area. Where need is not given, children stand for it. */
export function areaCell({ areaCell: at }: Evidence, area: Area, of: Counted, unit: StepUnit): Step {
  const column = COLUMN[of];
  return leaf({ label: `${area.id} ${column}`, unit }, area[of], {
    kind: 'cell',
    at: at(area.id, column),
    column,
  });
}

/** An area as one of them, where areas are counted. */
export function areaAsOne({ areaCell: at }: Evidence, { id }: Area): Step {
  return leaf({ label: id, unit: 'number' }, 1, { kind: 'cell', at: at(id, 'area_id'), column: 'area_id' });
}

/** A column added up over areas. */
export function sumOfAreas(
  evidence: Evidence,
  areas: readonly Area[],
  of: Counted,
  named: { readonly label: string; readonly unit: StepUnit },
): Step {
  return derived(
    named,
    `sum of ${COLUMN[of]}`,
    sum,
    areas.map((area) => areaCell(evidence, area, of, named.unit)),
  );
}

/** Open families that neither a social worker nor a partner leads. */
export function ownFamiliesOf(evidence: Evidence, area: Area): Step {
  const cells = (['openFamilies', 'socialCareFamilies', 'partnerLedFamilies'] as const).map((of) =>
    areaCell(evidence, area, of, 'families'),
  );
  return derived(
    { label: `${area.id} own families`, unit: 'families' },
    'open families less those that social workers and partners lead',
    less,
    cells,
  );
}

/** Own families of several areas. */
export function ownFamiliesOfAreas(evidence: Evidence, areas: readonly Area[], label: string): Step {
  return remembered(evidence, `own families ${label}`, () =>
    derived(
      { label, unit: 'families' },
      'sum of the own families of each area',
      sum,
      areas.map((area) => ownFamiliesOf(evidence, area)),
    ),
  );
}
