import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { memoryIo } from './memory-io.ts';
import { root } from './run-locplan.ts';

const read = (name: string): string => readFileSync(join(root, 'fixtures', 'wirral', name), 'utf8');
const KEPT = ['locplan.yaml', 'assumptions.csv', 'adjacency.csv', 'scenarios/four-localities.yaml'];
const SHUFFLED = ['areas.csv', 'staffing.csv', 'budget.csv'];

const orders = fc.tuple(
  ...SHUFFLED.map((name) => {
    const [header, ...rows] = read(name).trimEnd().split('\n');
    return fc
      .shuffledSubarray(rows, { minLength: rows.length })
      .map((mixed) => [header, ...mixed, ''].join('\n'));
  }),
);

async function planOf(
  tables: readonly string[],
): Promise<{ posts: unknown; savings: unknown; caseload: Record<string, unknown> }> {
  const texts = [
    ...KEPT.map((name) => [name, read(name)]),
    ...SHUFFLED.map((name, i) => [name, tables[i] ?? '']),
  ];
  const io = memoryIo(Object.fromEntries(texts.map(([name = '', text = '']) => [name, Buffer.from(text)])));
  expect(await run(['plan', '--json'], io)).toBe(0);
  return JSON.parse(io.printed.out) as Awaited<ReturnType<typeof planOf>>;
}

it('the rows of the files may stand in any order', async () => {
  const asItIs = await planOf(SHUFFLED.map(read));
  await fc.assert(
    fc.asyncProperty(orders, async (tables) => {
      const { posts, savings, caseload } = await planOf(tables);
      expect({ posts, savings, planned: caseload['planned'] }).toEqual({
        posts: asItIs.posts,
        savings: asItIs.savings,
        planned: asItIs.caseload['planned'],
      });
    }),
    { numRuns: 100 },
  );
});
