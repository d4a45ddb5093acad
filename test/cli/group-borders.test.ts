import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryIo } from '../memory-io.ts';
import { root } from '../run-locplan.ts';

const NAMES = [
  'locplan.yaml',
  'staffing.csv',
  'budget.csv',
  'assumptions.csv',
  'scenarios/two-localities.yaml',
];
const worked = (name: string): Buffer => readFileSync(join(root, 'fixtures', 'worked', name));
const CASE = Object.fromEntries(NAMES.map((name) => [name, worked(name)]));
const ADJACENCY = { 'adjacency.csv': worked('adjacency.csv') };
const UNPLACED = { 'areas.csv': worked('areas.csv') };

/** A1 and A3 are one above the other, A2 is beside both: by outlines there are three borders. */
const MAP = readFileSync(join(root, 'fixtures', 'errors', 'borders-derived', 'boundaries.geojson'));

/** By points A2 is between the others, so there are two. */
const PLACED = {
  'areas.csv': Buffer.from(
    worked('areas.csv')
      .toString()
      .trimEnd()
      .split('\n')
      .map((row, i) => `${row},${['lat,lon', '53.1,-3', '53.2,-3', '53.3,-3'][i]}`)
      .join('\n'),
  ),
};

interface Issue {
  readonly code: string;
  readonly message: string;
}

/** How many groupings hang together, which tells the borders, and what is said of where they come from. */
async function grouped(files: Readonly<Record<string, Uint8Array>>, ...words: string[]) {
  const io = memoryIo({ ...CASE, ...files });
  const code = await run(['group', '--json', ...words], io);
  if (io.printed.out === '') return { code, err: io.printed.err };
  const { counts, issues, inputs } = JSON.parse(io.printed.out) as {
    readonly counts?: { readonly contiguous: number };
    readonly issues: readonly Issue[];
    readonly inputs: readonly { readonly path: string }[];
  };
  const told = issues.filter(({ code: issue }) => /border|outline|point/.test(issue));
  return {
    code,
    contiguous: counts?.contiguous,
    codes: told.map(({ code: issue }) => issue).sort(),
    messages: told.map(({ message }) => message),
    inputs: inputs.map(({ path }) => path).filter((path) => /adjacency|map|geojson/.test(path)),
  };
}

describe('the borders of a grouping come', () => {
  it('from adjacency.csv where there is one, whatever else there is', async () => {
    const files = { ...PLACED, ...ADJACENCY, 'boundaries.geojson': MAP };
    expect(await grouped(files)).toMatchObject({
      code: 0,
      contiguous: 2,
      codes: [],
      inputs: ['adjacency.csv'],
    });
  });

  it('else from boundaries.geojson', async () => {
    const found = await grouped({ ...PLACED, 'boundaries.geojson': MAP });
    expect(found).toMatchObject({
      code: 0,
      contiguous: 3,
      codes: ['borders-derived'],
      inputs: ['boundaries.geojson'],
    });
    expect(found.messages?.[0]).toMatch(
      /^Borders are where the outlines of boundaries\.geojson meet: 3 borders/,
    );
  });

  it('else from the points of all areas', async () => {
    const found = await grouped(PLACED);
    expect(found).toMatchObject({ code: 0, contiguous: 2, codes: ['borders-derived'], inputs: [] });
    expect(found.messages?.[0]).toMatch(/Voronoi neighbours of the points: 2 borders/);
  });

  it('else from nowhere, which is refused with the areas that have no point', async () => {
    expect(await grouped(UNPLACED)).toMatchObject({ code: 3, codes: ['no-borders'] });
    const one = Buffer.from(PLACED['areas.csv'].toString().replace('53.2,-3', ','));
    const found = await grouped({ 'areas.csv': one });
    expect(found.messages?.[0]).toMatch(/areas\.csv has no lat and lon for A2$/);
  });

  it('before all from the outlines that --boundaries names, and adjacency.csv is not read', async () => {
    const files = { ...PLACED, 'adjacency.csv': Buffer.from('nonsense'), 'map.json': MAP };
    expect(await grouped(files, '--boundaries', 'map.json')).toMatchObject({
      code: 0,
      contiguous: 3,
      inputs: ['map.json'],
    });
  });

  it('from one file that a flag names, not from two', async () => {
    const files = { ...UNPLACED, ...ADJACENCY, 'map.json': MAP, '-': MAP };
    expect(
      await grouped(files, ...'--boundaries map.json --areas areas.csv --adjacency adjacency.csv'.split(' ')),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('not both') as string,
    });
    expect(await grouped(files, '--boundaries', '-', '--areas', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Only one file can be standard input') as string,
    });
  });
});

describe('borders that were found', () => {
  it('have no barrier, which is said where barriers are asked about', async () => {
    const { messages } = await grouped(PLACED, '--respect-barriers');
    expect(messages?.[0]).toContain('and no barrier is known');
  });

  it('leave areas out that meet no other, which is said', async () => {
    const far = MAP.toString().replace(/("A2".*)/, (feature) => feature.replaceAll('[-2.9', '[-1.9'));
    const { messages } = await grouped({ ...PLACED, 'boundaries.geojson': Buffer.from(far) }, '--into', '2');
    expect(messages?.[0]).toMatch(/: 1 border, none of A2;/);
  });

  it('of areas at the same point join both to the neighbours of the point, and each is told with its place', async () => {
    const same = Buffer.from(PLACED['areas.csv'].toString().replace('53.3,-3', '53.2,-3'));
    const io = memoryIo({ ...CASE, 'areas.csv': same });
    expect(await run(['group'], io)).toBe(0);
    expect(io.printed.out).toContain('3 contiguous of 3');
    expect(io.printed.out).toMatch(
      /coincident-points +A3 is at the same point as A2: 53\.2, -3\n +areas\.csv:4:/,
    );
  });
});

describe('a case with outlines', () => {
  it.each(['plan', 'check'])('is the same to %s as one without, whatever is in them', async (command) => {
    const io = [{}, { 'boundaries.geojson': Buffer.from('nonsense') }].map((more) =>
      memoryIo({ ...CASE, ...UNPLACED, ...ADJACENCY, ...more }),
    );
    for (const each of io) expect(await run([command], each)).toBe(0);
    expect(io[1]?.printed).toEqual(io[0]?.printed);
  });
});
