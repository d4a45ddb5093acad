import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, runLocplan } from '../run-locplan.ts';

const folder = mkdtempSync(join(tmpdir(), 'locplan-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wirral = (...words: string[]) =>
  runLocplan(['group', 'fixtures/wirral', '--into', '4', ...words], root);

interface Grouped {
  readonly yours: {
    readonly rank: number | null;
    readonly breaks: readonly object[];
    readonly move: object | null;
  };
  readonly plans: readonly {
    readonly names: readonly string[];
    readonly localities: readonly (readonly string[])[];
    readonly movedAreas: readonly string[];
  }[];
}

test('an area fixed to a locality that there is makes its locality that one, and yours breaks it', () => {
  const { yours, plans } = JSON.parse(wirral('--fix', 'A10=Birkenhead', '--json').stdout) as Grouped;
  expect(yours.breaks).toEqual([{ kind: 'not-in', area: 'A10', locality: 'Birkenhead' }]);
  expect(yours.rank).toBeNull();
  expect(yours.move).toMatchObject({ moves: [{ area: 'A08' }], keepsRules: false });
  const old = ['A02', 'A03', 'A11'];
  for (const { names, localities, movedAreas } of plans) {
    const birkenhead = localities[names.indexOf('Birkenhead')] ?? [];
    expect(birkenhead).toContain('A10');
    // Who is in Birkenhead now and was not, or was and is not, moves.
    for (const area of ['A01', 'A02', 'A03', 'A10', 'A11'])
      if (birkenhead.includes(area) !== old.includes(area)) expect(movedAreas).toContain(area);
  }
});

test('a step that brings a fixed area to its locality, or leaves it there, keeps the rule', () => {
  const kept = JSON.parse(wirral('--fix', 'A08=Wirral West', '--json').stdout) as Grouped;
  expect(kept.yours.move).toMatchObject({ moves: [{ area: 'A08', to: 'Wirral West' }], keepsRules: true });
  const left = JSON.parse(wirral('--fix', 'A08=Wallasey', '--json').stdout) as Grouped;
  expect(left.yours.breaks).toEqual([]);
  expect(left.yours.move).toMatchObject({ moves: [{ area: 'A08', from: 'Wallasey' }], keepsRules: false });
});

test('what is asked for is said in full', () => {
  expect(wirral('--within', '12.4%').stdout).toContain('each within 12.4% of the mean');
  expect(wirral('--within', '0.5%').stdout).toContain('each within 0.5% of the mean');
});

test('more than all of the mean can be allowed, and is where it is offered', () => {
  const areas = join(folder, 'areas.csv');
  const borders = join(folder, 'adjacency.csv');
  writeFileSync(areas, 'area_id,need\nA,100\nB,1\nC,1\n');
  writeFileSync(borders, 'area_a,area_b\nA,B\nB,C\n');
  const group = (...words: string[]) =>
    runLocplan(['group', '--areas', areas, '--adjacency', borders, '--into', '3', ...words], folder);
  const refused = group('--within', '10%');
  expect(refused.code).toBe(4);
  const [, offered = ''] = /--within (\d+\.\d%)/.exec(refused.stdout) ?? [];
  expect(Number.parseFloat(offered)).toBeGreaterThan(100);
  expect(group('--within', offered).code).toBe(0);
  expect(group('--within', '2').code).toBe(2);
});

test('a barrier is crossed, never offered as a border that is missing', () => {
  const areas = join(folder, 'barred.csv');
  const borders = join(folder, 'barred-adjacency.csv');
  writeFileSync(areas, 'area_id,need,lat,lon\nA,1,53.1,-3\nB,1,53.2,-3\nC,1,53.3,-3\n');
  writeFileSync(borders, 'area_a,area_b,barrier\nA,B,0\nB,C,1\n');
  const words = ['group', '--areas', areas, '--adjacency', borders, '--into', '1', '--respect-barriers'];
  const { stdout } = runLocplan(words, folder);
  expect(stdout).toContain('crossing the barrier between B and C');
  expect(stdout).toContain('a border between A and C in adjacency.csv');
});

test.each([
  [['--weight', 'name'], '--weight cannot be "name": that is no weight.'],
  [['--weight', 'lat'], '--weight cannot be "lat": that is no weight.'],
  [['--post-total', '3'], '--post-total 3 leaves a locality without a Lead Professional'],
])('%j is refused with what is wrong', (words, says) => {
  const { code, stderr } = wirral(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
});

test('a step that still breaks a rule says so', () => {
  const { stdout } = wirral('--within', '25%');
  expect(stdout).toContain('and still breaks a rule');
  expect(JSON.parse(wirral('--within', '25%', '--json').stdout)).toMatchObject({
    yours: { move: { keepsRules: false } },
  });
});
