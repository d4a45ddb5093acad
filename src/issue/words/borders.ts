import { words } from '../issue.ts';
import { list } from '../list.ts';
import { fixed } from '../number.ts';
import { quote } from '../quote.ts';

/** The slips that make a file no JSON, by the name that the reader gives them. */
const SLIPS: Partial<Record<string, { readonly says: string; readonly hint: string }>> = {
  Empty: { says: 'The file is empty', hint: 'write it again from the program that made it' },
  TooDeep: {
    says: 'The file is nested deeper than anything that belongs here',
    hint: 'check that this is the right file',
  },
  PropertyNameExpected: {
    says: 'A name in double quotes belongs here',
    hint: 'write "name": value; put no comma after the last',
  },
  ValueExpected: { says: 'A value is missing here', hint: 'add it, or remove the comma or colon before it' },
  ColonExpected: { says: 'A colon is missing here', hint: 'write "name": value' },
  CommaExpected: { says: 'A comma is missing before this', hint: 'add the comma, or the closing bracket' },
  CloseBraceExpected: {
    says: 'The file ends before a { is closed',
    hint: 'it was cut short: write it again',
  },
  CloseBracketExpected: {
    says: 'The file ends before a [ is closed',
    hint: 'it was cut short: write it again',
  },
  EndOfFileExpected: {
    says: 'The file goes on after its end',
    hint: 'keep one document in a file; remove what follows it',
  },
  CutOff: {
    says: 'The file ends here, before it is complete',
    hint: 'it was cut short: write it again, or close what is open',
  },
  UnexpectedEndOfString: { says: 'A text opens here and is never closed', hint: 'add the closing quote' },
};

const ANYTHING_ELSE = {
  says: 'This cannot be understood as JSON',
  hint: 'write it again from the program that made it',
};

/** Borders that were found and not given. */
export interface Derived {
  /** The file of outlines; null: from points. */
  readonly outlines: string | null;
  readonly borders: number;
  /** Areas that border on nothing. */
  readonly lonely: readonly string[];
  /** Barriers were asked about, and only adjacency.csv knows them. */
  readonly respectBarriers: boolean;
}

/** Where the borders of a grouping come from, and what a file of boundaries can have wrong. */
export const borderWords = {
  'json-syntax': words({
    severity: 'error',
    says: (p: { problem: string }) => (SLIPS[p.problem] ?? ANYTHING_ELSE).says,
    hint: (p) => (SLIPS[p.problem] ?? ANYTHING_ELSE).hint,
    means:
      'Boundaries and saved results are JSON, which programs write. Here the writing breaks the rules of JSON, so nothing of the file was used.',
    mend: 'Write the file again from the program that made it (for a result: locplan plan -o a.json); where it was edited by hand, look at the line and the one above it.',
  }),
  'not-geojson': words({
    severity: 'error',
    says: (p: { type: string | null; entry: number | null }) =>
      p.entry !== null
        ? `Entry ${fixed(p.entry, 0)} of features is not a Feature`
        : p.type === null
          ? 'This is not GeoJSON, or has no features'
          : `This is a ${quote(p.type)}, and a FeatureCollection is what belongs here`,
    hint: (p) =>
      p.type === 'Topology'
        ? 'convert the TopoJSON to GeoJSON: mapshaper map.topojson -o format=geojson boundaries.geojson'
        : 'export the areas as GeoJSON: a FeatureCollection with a feature for each area',
    means:
      'Boundaries are read from GeoJSON (RFC 7946): a FeatureCollection whose features are the outlines of the areas.',
    mend: 'Export the layer of the areas again and choose GeoJSON; mapshaper, QGIS and ogr2ogr write it.',
  }),
  'feature-without-id': words({
    severity: 'error',
    says: (p: { number: number; names: readonly string[] }) =>
      `Feature ${fixed(p.number, 0)} does not say which area it is${p.names.length === 0 ? '' : `; its properties are ${list(p.names.map(quote))}`}`,
    hint: () => 'give it the property area_id, as in areas.csv, or an id',
    means:
      'Each outline belongs to the area that its property area_id names, or its id where it has no such property.',
    mend: 'Add the property area_id to every feature, or rename the one that holds the codes of areas.csv.',
  }),
  'area-without-outline': words({
    severity: 'error',
    says: (p: { area: string; geometry: { type: unknown; isEmpty: boolean } | null }) =>
      p.geometry === null
        ? `${p.area} has no outline in this file`
        : p.geometry.isEmpty
          ? `The outline of ${p.area} is empty`
          : typeof p.geometry.type === 'string'
            ? `${p.area} has no outline: its geometry is a ${quote(p.geometry.type)}`
            : `${p.area} has no outline: its feature has no geometry`,
    hint: () => 'give it a Polygon or a MultiPolygon, or write adjacency.csv instead',
    means:
      'Borders are where outlines meet, so an area without one would border on nothing and could only be a locality alone.',
    mend: 'Add the outline of the area, or name the neighbours of all areas in adjacency.csv.',
  }),
  'not-lon-lat': words({
    severity: 'error',
    says: (p: { area: string; value: unknown; isProjected: boolean }) =>
      `The outline of ${p.area} has ${quote(p.value)}, and a longitude and a latitude are what belongs here`,
    hint: (p) =>
      p.isProjected
        ? 'convert the file from its grid to degrees: ogr2ogr -t_srs EPSG:4326 boundaries.geojson grid.geojson'
        : 'write each corner as [-3.05, 53.39]: degrees east, then degrees north',
    means:
      'GeoJSON gives each corner of an outline as degrees east and degrees north (WGS 84). Numbers past 180 are mostly eastings and northings in metres, as on the maps of Ordnance Survey.',
    mend: 'Export the outlines in longitude and latitude (EPSG:4326).',
  }),
  'no-borders': words({
    severity: 'error',
    says: (p: { unplaced: readonly string[] }) =>
      `Nothing says which areas border on each other: there is no adjacency.csv and no boundaries.geojson, and areas.csv has no lat and lon for ${list(p.unplaced)}`,
    hint: () =>
      'write adjacency.csv (locplan schema adjacency), give outlines by --boundaries, or fill lat and lon in areas.csv',
    means:
      'A locality hangs together, so it takes to be known which areas border on each other. That is said by adjacency.csv, found from outlines in boundaries.geojson, or from the points of all areas.',
    mend: 'Write adjacency.csv with a row for each pair of neighbours; or put the outlines of the areas into boundaries.geojson; or give every area lat and lon in areas.csv.',
  }),
  'borders-derived': words({
    severity: 'notice',
    says: (p: Derived) => {
      const found = `${p.borders === 1 ? '1 border' : `${fixed(p.borders, 0)} borders`}`;
      const lonely = p.lonely.length === 0 ? '' : `, none of ${list(p.lonely)}`;
      const barriers = p.respectBarriers ? ', and no barrier is known' : '';
      return p.outlines === null
        ? `No adjacency.csv: borders are the Voronoi neighbours of the points: ${found}${barriers}; write adjacency.csv to say otherwise`
        : `Borders are where the outlines of ${p.outlines} meet: ${found}${lonely}${barriers}; adjacency.csv can say otherwise`;
    },
    hint: () => '',
    means:
      'No adjacency.csv says which areas border on each other, so it was found out: from the outlines in boundaries.geojson, where two share a stretch and not a mere corner; else from the points of the areas, each of which has all that is nearer to it than to any other (its Voronoi cell). Outlines that --boundaries names are also taken in place of an adjacency.csv. Neither knows of docks, rivers or motorways: no border that was found has a barrier.',
    mend: 'Look at the groupings on a map. Where a border is wrong, or people cannot cross, write adjacency.csv: one row for each pair of neighbours.',
  }),
  'coincident-points': words({
    severity: 'warning',
    says: (p: { area: string; other: string; point: string }) =>
      `${p.area} is at the same point as ${p.other}: ${p.point}`,
    hint: () => 'correct one of the two; until then each borders on the other, and on all that it borders on',
    means:
      'Two areas have the same lat and lon, so no line between them can be drawn. They are taken for neighbours that have all other neighbours in common. Mostly one of the two was copied.',
    mend: 'Give each area its own point, best the mean of where its children live; or write adjacency.csv.',
  }),
};
