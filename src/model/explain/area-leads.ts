import type { Area } from '../case.ts';
import { freedFamilies, hasCapacity, leadRule } from '../who-leads.ts';
import { cellOf, ownOfArea } from './areas.ts';
import { type Basis, derived, less } from './basis.ts';
import { assumed, cell } from './sources.ts';
import { leaf, type Step } from './step.ts';

const named = (label: string, formula: string) => ({ label, unit: 'families' as const, formula });

/** Partner-led families of an area whose lead moves to the team by agreement. */
function handedOf(basis: Basis, area: Area): Step {
  return derived(
    named(`Handed over in ${area.id}`, 'lead_transfer_share × partner-led families'),
    'product',
    [assumed(basis, 'lead_transfer_share'), cellOf(area, 'partner_led_families', 'families')],
  );
}

/** Partner-led families of an area that partners would go on leading. */
function stayingOf(basis: Basis, area: Area): Step {
  return basis.once(`staying ${area.id}`, () =>
    less(
      named(`Staying with partners in ${area.id}`, 'Partner-led families − those handed over'),
      cellOf(area, 'partner_led_families', 'families'),
      handedOf(basis, area),
    ),
  );
}

/** What the capacity of an area's key practitioners is measured by: families taken, people, families each. */
function against(basis: Basis, area: Area): Step[] {
  const { keyPractitioners, id, row } = area;
  const people = { label: `Key practitioners of ${id}`, unit: 'people' as const };
  return [
    stayingOf(basis, area),
    leaf(people, keyPractitioners ?? 0, cell(row, 'key_practitioners')),
    assumed(basis, 'key_practitioner_capacity'),
  ];
}

/** Families of an area that partners have no capacity for; none where there is no limit. */
export function overflowOf(basis: Basis, area: Area): Step[] {
  if (!hasCapacity(area, leadRule(basis.theCase, basis.scenario))) return [];
  const formula = 'Staying with partners − key practitioners × key_practitioner_capacity, at least 0';
  const make = (): Step =>
    derived(named(`Over the capacity in ${area.id}`, formula), 'beyond', against(basis, area));
  return [basis.once(`overflow ${area.id}`, make)];
}

/** Child-in-need families of an area that the rule frees; none where it frees none. */
export function freedOf(basis: Basis, area: Area): Step[] {
  const freed = freedFamilies(area, leadRule(basis.theCase, basis.scenario));
  if (freed === 0) return [];
  const label = { label: `Child-in-need families of ${area.id}`, unit: 'families' as const };
  return [leaf(label, freed, cell(area.row, 'child_in_need_families'))];
}

/** Those of them that partners take; none where they have no stated capacity. */
export function freedToPartnersOf(basis: Basis, area: Area): Step[] {
  const [freed] = freedOf(basis, area);
  if (freed === undefined || !hasCapacity(area, leadRule(basis.theCase, basis.scenario))) return [];
  const make = (): Step => {
    const room = named(
      `Capacity left in ${area.id}`,
      'Key practitioners × key_practitioner_capacity − staying',
    );
    return derived(named(`Freed, to partners in ${area.id}`, 'The smaller of the two'), 'least', [
      freed,
      derived(room, 'room', against(basis, area)),
    ]);
  };
  return [basis.once(`freed to partners ${area.id}`, make)];
}

/** Those that come to the team. */
export function freedToTeamOf(basis: Basis, area: Area): Step[] {
  return freedOf(basis, area).map((freed) => {
    const toPartners = freedToPartnersOf(basis, area);
    const label = named(`Freed, to the team in ${area.id}`, 'Child-in-need families − those partners take');
    return toPartners.length === 0 ? freed : less(label, freed, ...toPartners);
  });
}

/** Families of an area whose social worker leads. */
export function socialWorkerOf(basis: Basis, area: Area): Step {
  const social = cellOf(area, 'social_care_families', 'families');
  const freed = freedOf(basis, area);
  const label = named(
    `Led by a social worker in ${area.id}`,
    'Social-care families − child-in-need families',
  );
  return freed.length === 0 ? social : less(label, social, ...freed);
}

/** Families of an area that partners lead. */
export function keyPractitionerOf(basis: Basis, area: Area): Step {
  const overflow = overflowOf(basis, area);
  const parts = [stayingOf(basis, area), ...overflow, ...freedToPartnersOf(basis, area)];
  const formula = 'Staying with partners − over their capacity + freed families that they take';
  const minus = overflow.length === 0 ? [] : [1];
  return derived(named(`Led by partners in ${area.id}`, formula), { rule: 'sum', minus }, parts);
}

/** Families of an area that the team leads. */
function teamOf(basis: Basis, area: Area): Step {
  const formula = 'Own families + all that come to the team';
  return derived(named(`Led by the team in ${area.id}`, formula), 'sum', [
    ownOfArea(basis, area),
    handedOf(basis, area),
    ...overflowOf(basis, area),
    ...freedToTeamOf(basis, area),
  ]);
}

/** Families of an area × what one weighs there: all that the team leads, or its own alone. */
export function weightedOf(basis: Basis, area: Area, which: 'team' | 'own'): Step {
  const { familyWeight, row, id } = area;
  const source =
    typeof familyWeight === 'number'
      ? cell(row, 'family_weight')
      : ({ kind: 'default', name: 'family_weight', at: null } as const);
  const weight = leaf({ label: `Weight in ${id}`, unit: 'weight' }, familyWeight ?? 1, source);
  const families = which === 'team' ? teamOf(basis, area) : ownOfArea(basis, area);
  return derived(named(`Weighted in ${id}`, 'family_weight × families'), 'product', [weight, families]);
}
