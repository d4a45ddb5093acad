import type { Ref } from '../../issue/issue.ts';
import { fault } from '../../issue/fault.ts';
import { suggest } from '../../issue/suggest.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Check } from './check.ts';
import { below, type Draft } from './draft.ts';

/** Points of access as written: their localities may be unknown, or stand at another one too. */
export interface WrittenPoints {
  readonly points:
    | 'one'
    | readonly {
        readonly name: string;
        readonly at: Ref;
        readonly localities: readonly { readonly name: string; readonly at: Ref }[];
      }[];
  readonly at: Ref;
}

/** The points of access of a scenario; null where it has none of its own. */
export function pointsOf({ access_points: written }: Draft['whole']): WrittenPoints | null {
  if (written === undefined) return null;
  const { value, at } = written;
  if (value === 1) return { points: 'one', at };
  const points = value.map(([name, localities]) => ({
    name: name.trim(),
    at: below(at, name),
    localities: localities.map((each, i) => ({ name: String(each).trim(), at: below(at, name, i) })),
  }));
  return { points, at };
}

/** The same for the model. */
export function accessPoints(written: WrittenPoints | null): Pick<Scenario, 'accessPoints'> {
  if (written === null) return {};
  if (written.points === 'one') return { accessPoints: 'one' };
  return {
    accessPoints: written.points.map(({ name, localities }) => ({
      name,
      localities: localities.map((each) => each.name),
    })),
  };
}

const pointWithoutLocality: Check = ({ parts }) =>
  listed(parts.accessPoints).flatMap(({ name, localities, at }) =>
    localities.length === 0 ? fault('empty-access-point', { point: name }, { ...at, atKey: true }) : [],
  );

const unknownLocality: Check = ({ parts, localitiesWhole }) => {
  if (!localitiesWhole || parts.localities === null) return [];
  const names = new Set(parts.localities.localities.map(({ name }) => name));
  return listed(parts.accessPoints).flatMap(({ localities }) =>
    localities.flatMap(({ name, at }) =>
      names.has(name) ? [] : fault('unknown-locality', { locality: name, near: suggest(name, names) }, at),
    ),
  );
};

const localityAtTwoPoints: Check = ({ parts }) => {
  const firsts = new Map<string, string>();
  return listed(parts.accessPoints).flatMap(({ name: second, localities }) =>
    localities.flatMap(({ name: locality, at }) => {
      const first = firsts.get(locality);
      if (first !== undefined) return fault('locality-at-two-points', { locality, first, second }, at);
      firsts.set(locality, second);
      return [];
    }),
  );
};

const localityAtNoPoint: Check = ({ parts: { accessPoints: written, localities }, localitiesWhole }) => {
  if (!localitiesWhole || written === null || written.points === 'one') return [];
  const left = new Set((localities?.localities ?? []).map(({ name }) => name));
  const placed = new Set(written.points.flatMap((point) => point.localities.map(({ name }) => name)));
  // A name that is misspelt is told once, as unknown.
  if ([...placed].some((name) => !left.has(name))) return [];
  return [...left]
    .filter((locality) => !placed.has(locality))
    .map((locality) => fault('locality-at-no-point', { locality }, { ...written.at, atKey: true }));
};

function listed(written: WrittenPoints | null) {
  return written === null || written.points === 'one' ? [] : written.points;
}

/** Every locality is at exactly one point of access, and every point has localities. */
export const ACCESS_POINT_CHECKS: readonly Check[] = [
  pointWithoutLocality,
  unknownLocality,
  localityAtTwoPoints,
  localityAtNoPoint,
];
