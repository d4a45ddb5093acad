import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runLocplan } from '../run-locplan.ts';
import { held } from './held-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'locplan-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Grouped {
  readonly status: string;
  readonly plans: readonly unknown[];
  readonly counts: { readonly contiguous: number | null; readonly feasible: number | null };
  readonly objective: { readonly value: number; readonly bound: number | null };
}

/** Areas scattered without much order, and the flags that group them. */
function scattered(many: number): string[] {
  const file = join(folder, `${many}.csv`);
  const lines = Array.from({ length: many }, (_, i) => {
    const [lat, lon] = [53 + ((i * 7919) % 9973) / 12_000, -2 + ((i * 6151) % 9871) / 9000];
    return `A${i},Area ${i},${20 + ((i * 37) % 61)},${lat.toFixed(5)},${lon.toFixed(5)}\n`;
  });
  writeFileSync(file, `area_id,name,need,lat,lon\n${lines.join('')}`);
  return ['group', '--areas', file, '--within', '10%', '--objective', 'inertia', '--json'];
}

test('a search gives the same answer twice, with a bound that is no more than it', () => {
  const words = [...scattered(90), '--into', '5'];
  const [first, second] = [runLocplan(words, folder), runLocplan(words, folder)];
  expect(first.code).toBe(0);
  expect(second.stdout).toBe(first.stdout);
  const { status, objective } = JSON.parse(first.stdout) as Grouped;
  expect(['proven-optimal', 'within']).toContain(status);
  expect(objective.bound).toBeLessThanOrEqual(objective.value);
}, 60_000);

test('a time ends it with the best so far', async () => {
  // Each look at the clock is a second later.
  let seconds = 0;
  const clock = (): number => 1000 * seconds++;
  const words = [...scattered(400), '--into', '8', '--time', '20s'];
  const { code, out } = await held(words, { instead: { clock } });
  expect(code).toBe(0);
  const { status, plans } = JSON.parse(out) as Grouped;
  expect(['no-bound', 'within']).toContain(status);
  expect(plans.length).toBeGreaterThan(0);
}, 60_000);

test('Ctrl-C ends it with the best so far, and with the code of Ctrl-C', async () => {
  let looks = 0;
  const watchInterrupt = () => ({ isStopped: () => ++looks > 20, end: () => undefined });
  const { code, out } = await held([...scattered(400), '--into', '8'], { instead: { watchInterrupt } });
  expect(code).toBe(130);
  expect((JSON.parse(out) as Grouped).plans.length).toBeGreaterThan(0);
}, 60_000);

test('on a terminal it tells how far it is, once that takes more than a second', async () => {
  let seconds = 0;
  const clock = (): number => 500 * seconds++;
  const words = [...scattered(90).filter((word) => word !== '--json'), '--into', '5'];
  const { err } = await held(words, { columns: 80, instead: { clock } });
  expect(err).toMatch(/Searching: \d+%/);
  expect(err.endsWith('\r\u001b[K')).toBe(true);
}, 60_000);

test('where parts are small and nothing covers the map with them, it is proven that there is none', () => {
  const [areas, adjacency] = ['ring.csv', 'ring-borders.csv'].map((file) => join(folder, file));
  const ring = Array.from({ length: 60 }, (_, i) => i);
  // In a ring no area cuts another off, so nothing shows before. They weigh 5 and 1 by turns: no run of them weighs 9, though on average twenty parts do.
  const lines = ring.map((i) => `A${i},Area ${i},${i % 2 === 0 ? 5 : 1},53.0,${-2 + i / 100}\n`);
  writeFileSync(areas as string, `area_id,name,need,lat,lon\n${lines.join('')}`);
  const borders = ring.map((i) => `A${i},A${(i + 1) % 60}\n`);
  writeFileSync(adjacency as string, `area_a,area_b\n${borders.join('')}`);
  const files = ['--areas', areas as string, '--adjacency', adjacency as string];
  const rules = ['--into', '20', '--within', '0', '--objective', 'borders', '--json'];
  const { code, stdout } = runLocplan(['group', ...files, ...rules], folder);
  const { status, counts } = JSON.parse(stdout) as Grouped;
  expect(status).toBe('infeasible');
  expect(counts).toMatchObject({ contiguous: null, feasible: 0 });
  expect(code).toBe(4);
}, 60_000);
