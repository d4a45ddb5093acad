import { words } from '../issue.ts';
import { fixed } from '../number.ts';

/** Where borders come from when no adjacency.csv says. */
export const borderWords = {
  'no-borders': words({
    severity: 'error',
    says: () => 'Nothing says which areas border on each other',
    hint: () => 'give adjacency.csv, or boundaries.geojson, or lat and lon in areas.csv',
    means:
      'A locality hangs together, so a grouping needs to know who borders on whom. Borders are taken from adjacency.csv; without it from the outlines in boundaries.geojson; without that from the points of the areas, each place belonging to the nearest one.',
    mend: 'Write adjacency.csv with a line for each pair of neighbours (area_a, area_b), or put the outlines of the areas beside it as boundaries.geojson, or give every area lat and lon in areas.csv.',
  }),
  'borders-derived': words({
    severity: 'notice',
    says: (p: { borders: number; from: 'points' | 'outlines'; file: string }) =>
      p.from === 'points'
        ? `No adjacency.csv: ${fixed(p.borders, 0)} borders are taken from the points of the areas, each place going to the nearest`
        : `${fixed(p.borders, 0)} borders are taken from the outlines in ${p.file}`,
    hint: () => '',
    means:
      'Which areas border on each other was not written down, and has been worked out: from outlines that run along each other, or from the points of the areas. Points know no river, no railway and no coast, so neighbours by points may have no way across.',
    mend: 'Nothing is wrong. To say otherwise, write adjacency.csv with a line for each pair of neighbours; a pair that nobody can cross has barrier 1.',
  }),
  'coincident-points': words({
    severity: 'warning',
    says: (p: { areas: readonly string[] }) =>
      `${p.areas.join(', ')} stand at one point, and are taken for neighbours of each other and of whoever is next to it`,
    hint: () => 'give each area a point of its own in areas.csv',
    means:
      'Two or more areas have the same lat and lon. Nothing tells their places apart, so they are as good as one place: what borders on one borders on all.',
    mend: 'Give each area the middle of its own homes as lat and lon. Areas that really share a building can stay as they are.',
  }),
  'not-geojson': words({
    severity: 'error',
    says: (p: { feature: number | null }) =>
      p.feature === null
        ? 'This is no FeatureCollection of GeoJSON'
        : `Feature ${fixed(p.feature, 0)} is no polygon in degrees, east before north`,
    hint: () => 'export the boundaries as GeoJSON in WGS 84 (EPSG:4326)',
    means:
      'Boundaries are a FeatureCollection of features, each a Polygon or MultiPolygon with corners as [longitude, latitude] in degrees. Metres of a national grid are not taken for degrees.',
    mend: 'In the program that made the file, export it as GeoJSON with the coordinate system WGS 84 (EPSG:4326).',
  }),
  'outline-of-no-area': words({
    severity: 'error',
    says: (p: { feature: number; id: string | null; near: string | null }) =>
      p.id === null
        ? `Feature ${fixed(p.feature, 0)} does not say which area it is`
        : `Feature ${fixed(p.feature, 0)} is of ${p.id}, which areas.csv does not have`,
    hint: (p) =>
      p.near === null ? 'give it the id of an area as the property area_id' : `did you mean ${p.near}?`,
    means:
      'Each outline belongs to an area of areas.csv, by its id as the property area_id, id or code of the feature.',
    mend: 'Give the feature the property area_id with the id of its area, or take it out of the file.',
  }),
  'area-without-outline': words({
    severity: 'error',
    says: (p: { areas: readonly string[] }) => `No outline is given for ${p.areas.join(', ')}`,
    hint: () => 'add a feature for each, or write adjacency.csv',
    means: 'Borders are taken from outlines, and an area without one would border on nobody.',
    mend: 'Add the outline of each area to the file, with the id of the area as the property area_id; or say in adjacency.csv who borders on whom.',
  }),
};
