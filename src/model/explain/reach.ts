import type { Area } from '../case.ts';
import type { Merged } from '../merge.ts';
import { cellOf, childrenOf } from './areas.ts';
import { type Basis, derived } from './basis.ts';
import { type Explain, placeOf } from './posts.ts';
import { absent, type Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'km' as const, formula });

const MEAN = 'Mean of the areas, each weighing its children';

/** Every figure of how far families are from their team. */
export const REACH: Readonly<Record<string, Explain>> = {
  'fairness.<locality>.kmCentreToBase': (basis, subject) => {
    const place = placeOf(basis, subject);
    const base = baseOf(basis, place);
    if (base === undefined) return absent({ label: '', unit: 'km' }, 'base');
    return derived(
      named('From the middle of where the children live to the base, by great circle'),
      'greatCircle',
      [centre(place, 'lat'), centre(place, 'lon'), ...basePoint(base)],
    );
  },
  'fairness.<locality>.kmNow': (basis, subject) =>
    derived(
      named(`${MEAN}: from its point to its own base`),
      'weightedMean',
      placeOf(basis, subject).areas.flatMap((area) => [toBase(area, area), childrenIn(area)]),
    ),
  'fairness.<locality>.kmThen': (basis, subject) => {
    const place = placeOf(basis, subject);
    const base = baseOf(basis, place);
    if (base === undefined) return absent({ label: '', unit: 'km' }, 'base');
    return derived(
      named(`${MEAN}: from its point to the base of the locality, that of ${base.id}`),
      'weightedMean',
      place.areas.flatMap((area) => [toBase(area, base), childrenIn(area)]),
    );
  },
  'fairness.kmNow': (basis) => overall(basis, 'kmNow'),
  'fairness.kmThen': (basis) => overall(basis, 'kmThen'),
};

function overall(basis: Basis, name: 'kmNow' | 'kmThen'): Step {
  const parts = basis.planned.flatMap((place) => [
    basis.figure(`fairness.${place.locality}.${name}`),
    childrenOf(basis, place),
  ]);
  return derived(named('Mean of the localities, each weighing its children'), 'weightedMean', parts);
}

function baseOf({ theCase, plan }: Basis, { locality }: Merged): Area | undefined {
  const base = plan.fairness.localities.find((place) => place.locality === locality)?.base;
  return theCase.areas.find(({ id }) => id === base);
}

function centre({ areas }: Merged, column: 'lat' | 'lon'): Step {
  const label = `Middle, degrees ${column === 'lat' ? 'north' : 'east'}`;
  return derived(
    { label, unit: 'degrees', formula: MEAN },
    'weightedMean',
    areas.flatMap((area) => [cellOf(area, column, 'degrees'), childrenIn(area)]),
  );
}

function toBase(area: Area, base: Area): Step {
  return derived(
    { label: `From ${area.id} to the base of ${base.id}`, unit: 'km', formula: 'By great circle' },
    'greatCircle',
    [cellOf(area, 'lat', 'degrees'), cellOf(area, 'lon', 'degrees'), ...basePoint(base)],
  );
}

const basePoint = (base: Area): Step[] => [
  cellOf(base, 'base_lat', 'degrees'),
  cellOf(base, 'base_lon', 'degrees'),
];

const childrenIn = (area: Area): Step => cellOf(area, 'children_0_17', 'children');
