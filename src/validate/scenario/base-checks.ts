import { fault } from '../../issue/fault.ts';
import { suggest } from '../../issue/suggest.ts';
import type { Check } from './check.ts';

const baseOfUnknownLocality: Check = ({ parts: { bases, localities }, localitiesWhole }) => {
  if (!localitiesWhole || localities === null) return [];
  const names = localities.localities.map(({ name }) => name);
  return [...bases].flatMap(([locality, { at }]) =>
    names.includes(locality)
      ? []
      : fault('unknown-locality', { locality, near: suggest(locality, names) }, { ...at, atKey: true }),
  );
};

const baseOfUnknownArea: Check = ({ parts: { bases }, known: { areaIds } }) =>
  [...bases].flatMap(([locality, { areaId, at }]) => {
    if (areaIds === null || areaIds.has(areaId)) return [];
    const near = suggest(areaId, areaIds);
    const remedy = near === null ? '' : `did you mean ${near}?`;
    return fault('unknown-area', { column: `bases of ${locality}`, value: areaId, remedy }, at);
  });

const baseWithoutPlace: Check = ({ parts: { bases }, known: { areas } }) =>
  [...bases.values()].flatMap(({ areaId, at }) => {
    const area = areas.find(({ id }) => id === areaId);
    const placed = area === undefined || ((area.baseLat ?? null) !== null && (area.baseLon ?? null) !== null);
    return placed ? [] : fault('base-without-place', { area: areaId }, at);
  });

const baseOutsideLocality: Check = ({ parts: { bases, localities }, known: { areas } }) =>
  (localities?.localities ?? []).flatMap(({ name, areas: members }) => {
    const base = bases.get(name);
    if (base === undefined || members.some(({ id }) => id === base.areaId)) return [];
    if (!areas.some(({ id }) => id === base.areaId)) return [];
    return fault('base-outside-locality', { locality: name, area: base.areaId }, base.at);
  });

/** The base of a locality is that of an area which has one. */
export const BASE_CHECKS: readonly Check[] = [
  baseOfUnknownLocality,
  baseOfUnknownArea,
  baseWithoutPlace,
  baseOutsideLocality,
];
