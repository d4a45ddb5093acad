import { expect, test } from 'vitest';
import { held } from './held-io.ts';

const flags = ['--target', '210k', '--start', '2013-07-01', '--financial-year', '2012-13', '--years', '4'];
const plan = ['plan', 'fixtures/wirral', ...flags, '--set', 'lead_transfer_share=10%'];
const line =
  'For this run: target £210,000, start 2013-07-01, financial_year 2012/13, lead_transfer_share 0.1, mtfs_years 4';

test('what the command line sets for a run stands under the title', async () => {
  const { out } = await held([...plan, '--format', 'table'], { env: { COLUMNS: '120' } });
  expect(out.split('\n')[1]).toBe(line);
  const narrow = await held(plan, { env: { COLUMNS: '60' } });
  expect(narrow.out.replace(/\s+/g, ' ')).toContain(line);
  expect(Math.max(...narrow.out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
});

test('and in Markdown, where underscores are escaped', async () => {
  const { out } = await held([...plan, '--format', 'md']);
  expect(out.replaceAll('\\', '')).toContain(`\n\n${line}\n\n`);
});

test('and in JSON, each with its value', async () => {
  const { out } = await held([...plan, '--json']);
  expect((JSON.parse(out) as { scenario: { overrides: unknown } }).scenario.overrides).toEqual([
    { id: 'target', value: 210_000 },
    { id: 'start', value: '2013-07-01' },
    { id: 'financial_year', value: '2012/13' },
    { id: 'lead_transfer_share', value: 0.1 },
    { id: 'mtfs_years', value: 4 },
  ]);
});

test('a target in pence is shown to the penny', async () => {
  const { out } = await held(['plan', 'fixtures/wirral', '--target', '199999.50']);
  expect(out).toContain('\nFor this run: target £199,999.50\n');
});

test('a run as its files say has no such line', async () => {
  const { out } = await held(['plan', 'fixtures/wirral']);
  expect(out).not.toContain('For this run');
});
