import { fault } from '../../issue/fault.ts';
import { suggest } from '../../issue/suggest.ts';
import type { WrittenPoints } from './access-points.ts';
import type { Check } from './check.ts';

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
