import { expect, test } from 'vitest';
import { COMPARE_SCHEMA, DIFF_SCHEMA } from '../../src/cli/compare-schema.ts';
import { CHECK_SCHEMA, RESULTS_SCHEMA } from '../../src/cli/results-schema.ts';
import { EXPLAIN_SCHEMA } from '../../src/cli/explain-schema.ts';
import { GROUP_SCHEMA } from '../../src/cli/group-schema.ts';
import { type Schema } from '../../src/cli/schema-parts.ts';
import { held } from './held-io.ts';
import { differences } from './schema-differences.ts';

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

test('the JSON of a case with prices of later years is as the schema says, key by key', async () => {
  const { out } = await held(['plan', 'fixtures/borough', '--json']);
  const data = JSON.parse(out) as Record<string, unknown>;
  expect(data['nominal']).not.toBeNull();
  expect(differences(data, RESULTS_SCHEMA)).toEqual([]);
});

test('the JSON of a plan that says how people leave is as its schema says', async () => {
  const { out } = await held(['plan', 'fixtures/borough', '-s', 'with-leaving', '--json']);
  expect(JSON.parse(out)).toHaveProperty('leaving.redundancy.centralPence');
  expect(differences(JSON.parse(out), RESULTS_SCHEMA)).toEqual([]);
});

test('the JSON of a case that says whose money it is and what it is charged to is as its schema says', async () => {
  const { out } = await held(['plan', 'fixtures/borough', '-s', 'courses-by-hub', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    journal: { kind: 'journal' },
    savings: { elsewherePence: 900000 },
  });
  expect(differences(JSON.parse(out), RESULTS_SCHEMA)).toEqual([]);
});

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

test.each<[string, Schema, string[]]>([
  ['compare', COMPARE_SCHEMA, ['compare', 'fixtures/wirral', '--fail-under']],
  ['explain', EXPLAIN_SCHEMA, ['explain', 'savings.recurring', 'fixtures/wirral']],
  ['group', GROUP_SCHEMA, ['group', 'fixtures/wirral']],
  ['group', GROUP_SCHEMA, ['group', 'fixtures/wirral', '--within', '1%']],
  [
    'diff',
    DIFF_SCHEMA,
    ['diff', ...['before', 'after'].map((name) => `fixtures/errors/other-version/${name}.json`)],
  ],
])('the JSON of %s is as its schema says, key by key', async (name, itsSchema, words) => {
  const { out } = await held([...words, '--json']);
  expect(differences(JSON.parse(out), itsSchema)).toEqual([]);
  expect(JSON.parse((await held(['schema', name])).out)).toEqual(itsSchema);
});

test('both schemas can be asked for', async () => {
  expect(JSON.parse((await held(['schema', 'check'])).out)).toEqual(CHECK_SCHEMA);
  expect(JSON.parse((await held(['schema', 'results'])).out)).toEqual(RESULTS_SCHEMA);
  expect(JSON.parse((await held(['schema', 'compare'])).out)).toEqual(COMPARE_SCHEMA);
  expect(JSON.parse((await held(['schema', 'diff'])).out)).toEqual(DIFF_SCHEMA);
});
