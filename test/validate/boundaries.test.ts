import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/model/case.ts';
import { place } from '../../src/read/place.ts';
import { readJson } from '../../src/read/json-doc.ts';
import { readBoundaries } from '../../src/validate/boundaries.ts';
import { faultLog } from '../../src/validate/fault-log.ts';
import { inputOf, spots } from '../read/inputs.ts';

const square = [
  [-3, 53],
  [-2.9, 53],
  [-2.9, 53.1],
  [-3, 53],
];
const polygon = { type: 'Polygon', coordinates: [square] };
const feature = (more: object) => ({ type: 'Feature', properties: null, geometry: polygon, ...more });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

/** What is read of some data as a file, and each fault with what it underlines. */
async function read(
  data: unknown,
  ids: readonly string[] = ['A1'],
): Promise<{ outlines: ReadonlyMap<string, Outline>; faults: string[] }> {
  const { doc } = await readJson(inputOf(JSON.stringify(data), 'boundaries.geojson'));
  if (doc === null) throw new Error('no JSON');
  const log = faultLog();
  const outlines = readBoundaries(doc, new Set(ids), log);
  return { outlines, faults: spots(await place(log.faults(), [doc])) };
}

const faultsOf = async (data: unknown, ids?: readonly string[]) =>
  (await read(data, ids)).faults.map((fault) => fault.replace(/ \d+:\d+/, ''));

describe('a file of boundaries', () => {
  it('has the outline of each area, whichever way it names the area', async () => {
    const { outlines, faults } = await read(
      collection(
        feature({ properties: { area_id: 'A1' } }),
        feature({ properties: { AREA_ID: ' A2 ', name: 'Docks' }, id: 'x' }),
        feature({ id: 3 }),
        feature({ properties: { area_id: null }, id: 'A4' }),
      ),
      ['A1', 'A2', '3', 'A4'],
    );
    expect(faults).toEqual([]);
    expect([...outlines]).toEqual(['A1', 'A2', '3', 'A4'].map((id) => [id, [square]]));
  });

  it('may have several pieces of an area, in one feature or in many, with heights or not', async () => {
    const raised = square.map((corner) => [...corner, 12]);
    const pieces = { type: 'MultiPolygon', coordinates: [[square, square], [raised]] };
    const { outlines, faults } = await read(
      collection(feature({ id: 'A1', geometry: pieces }), feature({ id: 'A1' })),
    );
    expect(faults).toEqual([]);
    expect(outlines.get('A1')).toEqual([square, square, raised, square]);
  });
});

describe('what a file of boundaries has wrong is told where it stands', () => {
  it('that it is something else', async () => {
    expect(await faultsOf(null)).toEqual(['not-geojson null']);
    expect(await faultsOf([1])).toEqual(['not-geojson [1]']);
    expect(await faultsOf({ type: 'Topology' })).toEqual(['not-geojson "Topology"']);
    expect(await faultsOf(feature({}))).toEqual(['not-geojson "Feature"']);
    expect(await faultsOf(collection())).toEqual(['not-geojson []']);
    expect(await faultsOf({ type: 'FeatureCollection' })).toEqual(['not-geojson "FeatureCollection"']);
    expect(await faultsOf(collection(feature({ id: 'A1' }), 7))).toEqual(['not-geojson 7']);
  });

  it('that a feature does not say which area it is, or says one that there is not', async () => {
    expect(await faultsOf(collection(feature({ properties: { code: 'A1' } })))).toEqual([
      'feature-without-id {"code":"A1"}',
    ]);
    expect(await faultsOf(collection(feature({ id: 'A1' }), feature({ id: 'A9' })))).toEqual([
      'unknown-area "A9"',
    ]);
  });

  it('that an area has no outline', async () => {
    const geometries = [null, { type: 'Point', coordinates: [0, 0] }, { ...polygon, coordinates: [] }, 'x'];
    for (const geometry of geometries)
      expect(await faultsOf(collection(feature({ id: 'A1', geometry })))).toEqual([
        `area-without-outline ${JSON.stringify(geometry)}`,
      ]);
    expect(await faultsOf(collection(feature({ id: 'A1' })), ['A1', 'A2', 'A3'])).toEqual([
      'area-without-outline',
      'area-without-outline',
    ]);
  });

  it.each([
    ['eastings and northings', [[331_200, 387_400]]],
    ['numbers as text', [['-3', '53']]],
    ['one number', [[3]]],
    ['a latitude past the pole', [[53, -91]]],
    ['nothing', [null]],
    ['numbers without their brackets', [-3]],
  ])('that a corner is %s', async (_, corners) => {
    const coordinates = [[...square, ...corners]];
    for (const geometry of [
      { type: 'Polygon', coordinates },
      { type: 'MultiPolygon', coordinates: [[square], coordinates] },
    ])
      expect(await faultsOf(collection(feature({ id: 'A1', geometry })))).toEqual([
        `not-lon-lat ${JSON.stringify(corners[0])}`,
      ]);
  });

  it('whatever it holds, without a stop', async () => {
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(polygon), fc.constant([[square]]));
    const features = fc.array(
      fc.record(
        {
          type: fc.constantFrom('Feature', 'feature'),
          id: fc.oneof(fc.constant('A1'), odd),
          properties: fc.oneof(fc.record({ area_id: odd }), odd),
          geometry: fc.oneof(
            fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point'), coordinates: odd }),
            odd,
          ),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          odd,
          features.map((all) => collection(...all)),
        ),
        async (data) => {
          const { outlines, faults } = await read(data);
          if (faults.length > 0) return;
          expect(
            outlines
              .get('A1')
              ?.flat()
              .every((corner) => Math.abs(corner[1]) <= 90),
          ).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
