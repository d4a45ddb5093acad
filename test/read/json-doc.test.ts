import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/read/place.ts';
import { readJson } from '../../src/read/json-doc.ts';
import { inputOf, spots } from './inputs.ts';

const read = (content: string | Uint8Array) => readJson(inputOf(content, 'map.geojson'));

const issues = async (content: string | Uint8Array): Promise<string[]> =>
  spots(await place((await read(content)).faults, []));

/** What is underlined for references to these paths. */
async function shown(text: string, ...paths: (string | number)[][]): Promise<string[]> {
  const { doc } = await read(text);
  const places = (await doc?.places(paths.map((path) => ({ file: 'map.geojson', path })))) ?? [];
  return places.map(({ line, column, excerpt: { text: all = '', from = 0, length = 0 } = {} as never }) => {
    const underlined = Array.from(all as string).slice(from, from + length);
    return `${line}:${column} ${underlined.join('')}`;
  });
}

describe('JSON is read as plain data', () => {
  it('whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const { doc, faults } = await read(text);
        expect(faults).toEqual([]);
        expect(doc?.data).toEqual(JSON.parse(text));
      }),
    );
  });

  it('also with a mark at its start, and in UTF-16', async () => {
    expect((await read('\ufeff{"a": "é"}')).doc?.data).toEqual({ a: 'é' });
    expect((await read(Buffer.from('\ufeff{"a": 1}', 'utf16le'))).doc?.data).toEqual({ a: 1 });
  });
});

describe('a reference into JSON', () => {
  it('is the stretch of text that its path leads to', async () => {
    const text = '{\n  "a": [1, {"b": "é", "c": [[]]}, -2.5e3],\n  "d": null, "a b": true\n}\n';
    expect(
      await shown(text, ['a', 0], ['a', 1, 'b'], ['a', 1, 'c', 0], ['a', 2], ['d'], ['a b'], ['a', 1]),
    ).toEqual([
      '2:9 1',
      '2:18 "é"',
      '2:29 []',
      '2:35 -2.5e3',
      '3:8 null',
      '3:21 true',
      '2:12 {"b": "é", "c": [[]]}',
    ]);
  });

  it('that leads nowhere is shown where it is last seen', async () => {
    expect(await shown('{"a": {"b": [1]}}', ['a', 'x', 'y'], ['a', 'b', 7], ['z'])).toEqual([
      '1:7 {"b": [1]}',
      '1:13 [1]',
      '1:1 {"a": {"b": [1]}}',
    ]);
  });

  it('is found for every value of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.nat(4), async (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const { doc } = await read(text);
        for (const [path, value] of leaves(JSON.parse(text))) {
          const [found] = (await doc?.places([{ file: 'map.geojson', path }])) ?? [];
          const { text: line = '', from = 0, length = 0 } = found?.excerpt ?? {};
          const underlined = Array.from(line)
            .slice(from, from + length)
            .join('');
          if (line.length < 300) expect(JSON.parse(underlined)).toEqual(value);
        }
      }),
    );
  });

  it('is quick and short in a line without end', async () => {
    const text = JSON.stringify({ a: Array.from({ length: 300_000 }, (_, i) => [i, -i]), b: 'here' });
    const [found] = (await (await read(text)).doc?.places([{ file: 'map.geojson', path: ['b'] }])) ?? [];
    expect(found?.column).toBe(text.length - 6);
    expect(found?.excerpt?.text).toMatch(/^….*"here"\}$/);
    expect(found?.excerpt?.text.length).toBe(400);
  });
});

/** Every value of some data that is no list and no object, with its path. */
function leaves(data: unknown, path: readonly (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof data !== 'object' || data === null) return [[[...path], data]];
  return Object.entries(data).flatMap(([key, value]) =>
    leaves(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

describe('what is no JSON is refused', () => {
  it.each([
    ['nothing', '', 'json-syntax'],
    ['a comma too many', '{"a": 1,}', 'json-syntax 1:9 }'],
    ['the wrong bracket', '{"a": [1, 2}', 'json-syntax 1:12 }'],
    ['a bracket that is missing at the end', '{"a": [1, 2]\n', 'json-syntax 2:1'],
    ['no colon', '{"a" 1}', 'json-syntax 1:6 1'],
    ['single quotes', "{'a': 1}", "json-syntax 1:2 'a'"],
    ['more than one value', '{"a": 1} x', 'json-syntax 1:10 x'],
    ['a quote that is not closed', '{"a": "b}', 'json-syntax 1:7 "b}'],
    ['a comment', '// map\n{}', 'json-syntax 1:1 // map'],
    ['a number as a code', '{"a": 01}', 'json-syntax 1:8 1'],
    ['a word', '{"a": NaN}', 'json-syntax 1:7 NaN'],
    ['KML', '<kml>', 'json-syntax 1:1 <kml>'],
    ['brackets without end', '['.repeat(50_000), 'json-syntax 1:65 ['],
  ])('%s', async (_, text, expected) => {
    expect(await issues(text)).toEqual([expected]);
  });

  it('a file that was cut short anywhere is told to be', async () => {
    const text = JSON.stringify({ a: [1, 'two', { b: 'x' }], c: 'end' }, null, 2);
    for (let end = 1; end < text.length; end++) {
      const [first] = (await read(text.slice(0, end))).faults;
      expect(first?.message, text.slice(0, end)).toBe('The file ends here, before it is complete');
    }
  });

  it('whatever it is, at its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...Array.from('[]{}:,"\'\\/ \n1e-.tn\u0007é')), maxLength: 30 }),
        async (text) => {
          const { doc, faults } = await read(text);
          expect(faults.length).toBe(doc === null ? 1 : 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('as what it is, where it is no text at all', async () => {
    expect(await issues(Buffer.from('PK\u0003\u0004'))).toEqual(['not-plain-text']);
    expect(await issues(new Uint8Array(2 ** 25 + 1).fill(32))).toEqual(['file-too-big']);
  });
});
