import { expect, test } from 'vitest';
import { COMPARE_SCHEMA, DIFF_SCHEMA } from '../../src/cli/compare-schema.ts';
import { CHECK_SCHEMA, RESULTS_SCHEMA } from '../../src/cli/results-schema.ts';
import { held } from './held-io.ts';
import { scratch } from './scratch.ts';

const path = scratch();

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** Where a value is not as its schema says, or has keys that the schema does not tell of, or the other way round. */
function differences(value: unknown, schema: Schema, path = '$'): string[] {
  if (schema.anyOf !== undefined) {
    const tried = schema.anyOf.map((one) => differences(value, one, path));
    return tried.some(({ length }) => length === 0) ? [] : (tried[0] ?? []);
  }
  if ('const' in schema) return value === schema.const ? [] : [`${path} is not ${String(schema.const)}`];
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : [`${path} is not in its list`];
  const types = [schema.type ?? []].flat();
  const type = typeOf(value);
  if (!types.includes(type) && !(type === 'integer' && types.includes('number')))
    return [`${path} is a ${type}`];
  if (Array.isArray(value))
    return value.flatMap((item, i) => differences(item, schema.items ?? {}, `${path}[${i}]`));
  if (type !== 'object') return [];
  const properties = schema.properties ?? {};
  const found = value as Record<string, unknown>;
  const keys =
    Object.keys(found).join() === Object.keys(properties).join()
      ? []
      : [`${path}: ${Object.keys(found).join()}`];
  return [
    ...keys,
    ...Object.entries(properties).flatMap(([key, one]) => differences(found[key], one, `${path}.${key}`)),
  ];
}

test.each(['four-localities', 'posts-only', 'july-start'])(
  'the JSON of %s is as its schema says, key by key',
  async (name) => {
    const { out } = await held([
      'plan',
      'fixtures/wirral',
      '-s',
      name,
      '--json',
      '--set',
      'discount_rate=0',
      '--start',
      '2013-07-01',
    ]);
    expect(differences(JSON.parse(out), RESULTS_SCHEMA)).toEqual([]);
  },
);

test('a result that is not as the schema says would be seen', async () => {
  const { out } = await held(['plan', 'fixtures/wirral', '--json']);
  const data = JSON.parse(out) as Record<string, unknown>;
  expect(differences({ ...data, savings: null }, RESULTS_SCHEMA)).toEqual(['$.savings is a null']);
  const { money: _, ...without } = data;
  expect(differences(without, RESULTS_SCHEMA)).toContain('$.money is not pence');
});

test.each([
  ['check', ['check', 'fixtures/wirral', '--strict-reconcile'], 0],
  ['check of a refused input', ['check', 'fixtures/broken'], 3],
  ['plan of a refused input', ['plan', 'fixtures/broken'], 3],
])('the JSON of %s is as the schema of check says, key by key', async (_, words, ends) => {
  const { code, out } = await held([...words, '--json']);
  expect(code).toBe(ends);
  expect(differences(JSON.parse(out), CHECK_SCHEMA)).toEqual([]);
});

test('the JSON of compare is as its schema says, key by key', async () => {
  const words = ['compare', 'fixtures/wirral', '--fail-under', '--set', 'discount_rate=0', '--json'];
  const { code, out } = await held(words);
  expect(code).toBe(1);
  expect(differences(JSON.parse(out), COMPARE_SCHEMA)).toEqual([]);
});

test('the JSON of diff is as its schema says, key by key, for plans and for comparisons', async () => {
  for (const [before, after] of [
    [
      ['plan', 'fixtures/wirral'],
      ['plan', 'fixtures/wirral', '-s', 'need-balanced'],
    ],
    [
      ['compare', 'fixtures/worked'],
      ['compare', 'fixtures/worked', '--target', '50k'],
    ],
  ]) {
    await held([...(before ?? []), '-o', path('before.json')]);
    await held([...(after ?? []), '-o', path('after.json')]);
    const { code, out } = await held(['diff', path('before.json'), path('after.json'), '--json']);
    expect(code).toBe(0);
    expect(differences(JSON.parse(out), DIFF_SCHEMA)).toEqual([]);
  }
});

test('every schema can be asked for', async () => {
  expect(JSON.parse((await held(['schema', 'check'])).out)).toEqual(CHECK_SCHEMA);
  expect(JSON.parse((await held(['schema', 'results'])).out)).toEqual(RESULTS_SCHEMA);
  expect(JSON.parse((await held(['schema', 'compare'])).out)).toEqual(COMPARE_SCHEMA);
  expect(JSON.parse((await held(['schema', 'diff'])).out)).toEqual(DIFF_SCHEMA);
});
