import { fault } from '../../issue/fault.ts';
import { suggest } from '../../issue/suggest.ts';
import type { Check } from './check.ts';

const localitiesMissing: Check = ({ parts, at, localitiesWhole }) =>
  localitiesWhole && (parts.localities === null || parts.localities.localities.length === 0)
    ? [fault('localities-missing', {}, parts.localities?.at ?? at)]
    : [];

const emptyLocality: Check = ({ parts }) =>
  (parts.localities?.localities ?? []).flatMap(({ name, areas, at }) =>
    areas.length === 0 ? fault('empty-locality', { locality: name }, at) : [],
  );

const unknownArea: Check = ({ parts, known: { areaIds } }) =>
  (parts.localities?.localities ?? []).flatMap(({ name, areas }) =>
    areas.flatMap(({ id, at }) => {
      if (areaIds === null || areaIds.has(id)) return [];
      const near = suggest(id, areaIds);
      const remedy = near === null ? '' : `did you mean ${near}?`;
      return fault('unknown-area', { column: name, value: id, remedy }, at);
    }),
  );

const areaInTwoLocalities: Check = ({ parts }) => {
  const firsts = new Map<string, string>();
  return (parts.localities?.localities ?? []).flatMap(({ name, areas }) =>
    areas.flatMap(({ id, at }) => {
      const first = firsts.get(id);
      if (first !== undefined) return fault('area-in-two-localities', { area: id, first, second: name }, at);
      firsts.set(id, name);
      return [];
    }),
  );
};

const areaInNoLocality: Check = ({ parts: { localities }, known: { areaIds, areas }, localitiesWhole }) => {
  if (!localitiesWhole || localities === null || localities.localities.length === 0) return [];
  const placed = new Set(localities.localities.flatMap((locality) => locality.areas.map(({ id }) => id)));
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return [...(areaIds ?? [])].flatMap((id) =>
    placed.has(id) || id === ''
      ? []
      : fault(
          'area-in-no-locality',
          { area: id, name: names.get(id) ?? '' },
          { ...localities.at, ...atKey(localities.at) },
        ),
  );
};

/** In YAML the key is meant, not all that stands below it. */
function atKey(at: { path?: unknown }): { atKey?: true } {
  return at.path === undefined ? {} : { atKey: true };
}

/** Every area is in exactly one locality, and every locality has areas. */
export const LOCALITY_CHECKS: readonly Check[] = [
  localitiesMissing,
  emptyLocality,
  unknownArea,
  areaInTwoLocalities,
  areaInNoLocality,
];
