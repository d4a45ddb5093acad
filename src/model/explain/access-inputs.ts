import type { Access, AccessQueue } from '../access/access.ts';
import { contactsOf } from '../access/capacity.ts';
import type { Flow } from '../access/flow.ts';
import type { PostGroup } from '../case.ts';
import { cellOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { cellOfFirst } from './establishment.ts';
import { addedFte } from './planned-posts.ts';
import { placeOf } from './posts.ts';
import { partOf } from './shares.ts';
import { assumed, cell, one } from './sources.ts';
import { leaf, type Step } from './step.ts';

export type AccessStateName = 'now' | 'pooled' | 'planned';

export type AccessMeasure = keyof Omit<Flow, 'overloaded'>;

export function accessOf({ plan }: Basis): Access {
  if ('lacks' in plan.access) throw new Error('No access figures');
  return plan.access;
}

/** Contacts of the areas of a queue. */
export function contactsAt({ once }: Basis, state: AccessStateName, { name, place }: AccessQueue): Step {
  return once(`contacts ${state} ${name}`, () =>
    total(
      { label: `Contacts of ${name}`, unit: 'contacts a year', formula: 'Sum of the areas' },
      place.areas.map((area) => cellOf(area, 'contacts_per_year', 'contacts a year')),
      'areas',
    ),
  );
}

/** Posts that work there, × the part of each; then also those that the plan puts there. */
export function fteAtQueue(basis: Basis, state: AccessStateName, queue: AccessQueue): Step {
  const parts = queue.portions.map(({ group }) =>
    partOf(
      basis,
      group,
      group.areas.length > 0 ? shareOfAreas(group, queue) : shareOfService(basis, state, queue),
      'FTE',
    ),
  );
  const planned = state === 'planned' ? queue.place.localities.flatMap((each) => plannedAt(basis, each)) : [];
  const formula =
    state === 'planned'
      ? 'Planned posts, and posts that stay × the part of each'
      : 'Filled posts × the part of each';
  return total(
    { label: '', unit: 'FTE', formula },
    [...parts, ...planned],
    'posts that answer',
    'sumOfBillionths',
  );
}

function plannedAt(basis: Basis, locality: string): Step[] {
  const { name } = accessOf(basis).role;
  const ruled = basis.scenario.posts.some(({ role }) => role === name);
  return [
    ...(ruled ? [basis.figure(`posts.${name}.${locality}.fte`)] : []),
    ...basis.scenario.newPosts.flatMap(({ role }, nth) =>
      role === name ? [addedFte(basis, nth, placeOf(basis, { locality }))] : [],
    ),
  ];
}

function shareOfAreas(group: PostGroup, { name, place }: AccessQueue): Step {
  const source = cellOfFirst(group, 'area_id');
  const ids = new Set(place.areas.map(({ id }) => id));
  const shares = group.areas.filter(({ areaId }) => ids.has(areaId));
  const parts = shares.map(({ areaId, share }) =>
    leaf({ label: `Share of ${areaId}`, unit: 'share' }, share, source),
  );
  return total({ label: `Share of ${name}`, unit: 'share', formula: 'Sum of the areas' }, parts, 'areas');
}

/** The part of a post of the whole service that a queue has: by contacts, equally where there are none. */
function shareOfService(basis: Basis, state: AccessStateName, queue: AccessQueue): Step {
  const { queues } = accessOf(basis)[state];
  const some = contactsOf(queues) > 0;
  const each = (of: AccessQueue): Step =>
    some
      ? contactsAt(basis, state, of)
      : one({ label: of.name, unit: 'number' }, cell(of.place.areas[0]?.row, 'area_id'));
  const all = basis.once(`all of ${state}`, () =>
    total(
      { label: 'All', unit: some ? 'contacts a year' : 'number', formula: 'Sum of the queues' },
      queues.map(each),
      'queues',
    ),
  );
  const formula = some ? 'Contacts ÷ all contacts' : 'One of the queues';
  return derived({ label: `Share of ${queue.name}`, unit: 'share', formula }, 'quotient', [each(queue), all]);
}

/** Contacts a year that one full-time coordinator decides. */
export function perFte(basis: Basis): Step {
  return basis.once('contacts per FTE', () =>
    derived(
      {
        label: 'Contacts that an FTE decides',
        unit: 'contacts a year per FTE',
        formula: 'access_hours ÷ contact_hours',
      },
      'quotient',
      [assumed(basis, 'access_hours'), assumed(basis, 'contact_hours')],
    ),
  );
}

/** Working days in which a full-time coordinator, who has other work too, decides one contact. */
export function daysEach(basis: Basis): Step {
  return basis.once('days of a contact', () => {
    const stretch = derived(
      {
        label: 'Opening hours for one on contacts',
        unit: 'hours',
        formula: 'open_hours ÷ access_hours: an FTE has other work too',
      },
      'quotient',
      [assumed(basis, 'open_hours'), assumed(basis, 'access_hours')],
    );
    const open = derived(
      {
        label: 'Opening hours of a contact',
        unit: 'hours',
        formula: 'contact_hours × opening hours for one on contacts',
      },
      'product',
      [assumed(basis, 'contact_hours'), stretch],
    );
    return derived(
      { label: 'Time of a contact', unit: 'working days', formula: 'Opening hours ÷ working_day_hours' },
      'quotient',
      [open, assumed(basis, 'working_day_hours')],
    );
  });
}
