import type { Area } from '../case.ts';
import type { Merged } from '../merge.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { cell, one } from './sources.ts';
import { leaf, type Step } from './step.ts';

/** Open families of an area less those that a social worker or a partner leads. */
export function ownOfArea({ once }: Basis, area: Area): Step {
  const count = (label: string, column: string, value: number): Step =>
    leaf({ label, unit: 'families' }, value, cell(area.row, column));
  return once(`own ${area.id}`, () =>
    less(
      { label: `Own families of ${area.id}`, unit: 'families', formula: OWN },
      count('Open families', 'open_families', area.openFamilies),
      count('Led by a social worker', 'social_care_families', area.socialCareFamilies),
      count('Led by a partner', 'partner_led_families', area.partnerLedFamilies),
    ),
  );
}

const OWN = 'Open families less those that a social worker or a partner leads';

/** Own families of a locality, or of an area by itself. */
export function ownOf(basis: Basis, { locality, areas }: Merged): Step {
  const [only] = areas;
  if (areas.length === 1 && only?.id === locality) return ownOfArea(basis, only);
  return basis.once(`own of ${locality}`, () =>
    total(
      { label: `Own families of ${locality}`, unit: 'families', formula: "Sum of the areas' own families" },
      areas.map((area) => ownOfArea(basis, area)),
      'areas',
    ),
  );
}

/** Families of a locality whose lead is a partner, whatever becomes of it. */
export function partnerLedOf(basis: Basis, merged: Merged): Step {
  return sumOfCells(
    basis,
    merged,
    { label: 'Partner-led families', unit: 'families' },
    'partner_led_families',
  );
}

/** Open families, or contacts a year, of a locality: null where an area does not say. */
export function workOf(basis: Basis, merged: Merged, column: 'open_families' | 'contacts_per_year'): Step {
  return column === 'open_families'
    ? sumOfCells(basis, merged, { label: 'Open families', unit: 'families' }, column)
    : sumOfCells(basis, merged, { label: 'Contacts', unit: 'contacts a year' }, column);
}

/** What a locality weighs where posts are shared out by need. */
export function needOf(basis: Basis, merged: Merged): Step {
  return sumOfCells(basis, merged, { label: 'Need', unit: 'weight' }, 'need');
}

/** Children of a locality, where posts are shared out by them; an area that does not say counts none. */
export function childrenOf({ once }: Basis, { locality, areas }: Merged): Step {
  const named = { label: `Children of ${locality}`, unit: 'children' as const, formula: 'Sum of the areas' };
  return once(`children of ${locality}`, () =>
    total(
      named,
      areas.map((area) => cellOf(area, 'children_0_17', 'children')),
      'areas',
      'sumKnown',
    ),
  );
}

const READ = {
  children_0_17: (area: Area) => area.children ?? null,
  open_families: (area: Area) => area.openFamilies,
  partner_led_families: (area: Area) => area.partnerLedFamilies,
  social_care_families: (area: Area) => area.socialCareFamilies,
  contacts_per_year: (area: Area) => area.contactsPerYear,
  need: (area: Area) => area.need,
};

function sumOfCells(
  { once }: Basis,
  { locality, areas }: Merged,
  { label, unit }: Pick<Step, 'label' | 'unit'>,
  column: keyof typeof READ,
): Step {
  const named = { label: `${label} of ${locality}`, unit, formula: 'Sum of the areas' };
  return once(`${column} of ${locality} of ${areas.length}`, () =>
    total(
      named,
      areas.map((area) => cellOf(area, column, unit)),
      'areas',
    ),
  );
}

/** One count of an area, null where its cell is empty. */
export function cellOf(area: Area, column: keyof typeof READ, unit: Step['unit']): Step {
  const value = READ[column](area);
  // Without a need of its own an area weighs what its children do.
  const name = column === 'need' && area.row?.fields.has('need') === false ? 'children_0_17' : column;
  return { ...leaf({ label: area.id, unit }, value ?? 0, cell(area.row, name)), value };
}

/** How many areas there are. */
export function areasCounted({ theCase, once }: Basis): Step {
  return once('areas', () =>
    total(
      { label: 'Areas', unit: 'areas', formula: 'One for each row' },
      theCase.areas.map(({ id, row }) => one({ label: id, unit: 'areas' }, cell(row, 'area_id'))),
      'areas',
    ),
  );
}

/** A locality's part of what the whole service does: by own families, or by areas where nobody has any. */
export function partOfService(basis: Basis, merged: readonly Merged[], place: Merged, key: string): Step {
  const named = { label: `Share of ${place.locality}`, unit: 'share' as const };
  const families = merged.reduce((sum, { ownFamilies }) => sum + ownFamilies, 0);
  return basis.once(`part ${key} ${place.locality}`, () => {
    if (families > 0) {
      const all = basis.once(`own ${key}`, () =>
        total(
          { label: 'Own families of all', unit: 'families', formula: 'Sum of the localities' },
          merged.map((each) => ownOf(basis, each)),
          'areas',
        ),
      );
      return derived({ ...named, formula: 'Own families ÷ all own families' }, 'quotient', [
        ownOf(basis, place),
        all,
      ]);
    }
    const areas = total(
      { label: `Areas of ${place.locality}`, unit: 'areas', formula: 'One for each row' },
      place.areas.map(({ id, row }) => one({ label: id, unit: 'areas' }, cell(row, 'area_id'))),
      'areas',
    );
    return derived({ ...named, formula: 'Areas ÷ all areas' }, 'quotient', [areas, areasCounted(basis)]);
  });
}
