/**
 * What locplan promises of its speed, each against a yardstick in the same run, so that the ratios hold on any
 * machine: `npm run bench`. Pairs alternate, and medians are of the ratio of each pair.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inTurn, median } from './in-turn.mjs';
import { writeMillionRows } from './million-rows.mjs';

const root = resolve(import.meta.dirname, '..');
const locplan = (...args) => [join(root, 'bin', 'locplan.js'), ...args];

if (!existsSync(join(root, 'dist'))) throw new Error('nothing built yet: npm ci');

const row = (what, yardstick, reach, runs) => {
  const ratio = median(runs.map(({ a, b }) => a.seconds / b.seconds));
  const peak = Math.max(...runs.map(({ a }) => a.peakMegabytes));
  const ms = median(runs.map(({ a }) => a.seconds)) * 1000;
  console.log(
    `| ${what} | ${yardstick} | ${ratio.toFixed(2)} × | ${reach} | ${ms.toFixed(0)} ms | ${peak.toFixed(0)} MB |`,
  );
};

console.log('| command | against | ratio | reach | median | peak memory |');
console.log('|---|---|--:|--:|--:|--:|');

const bare = ['-e', '0'];
const wirral = join(root, 'fixtures', 'wirral');
row(
  '`locplan plan fixtures/wirral`',
  '`node -e 0`',
  '1.60 ×',
  await inTurn(locplan('plan', wirral), bare, 25),
);
row('`locplan --help`', '`node -e 0`', '1.40 ×', await inTurn(locplan('--help'), bare, 25));

for (const quoted of [false, true]) {
  const folder = mkdtempSync(join(tmpdir(), 'locplan-bench-'));
  try {
    await writeMillionRows(folder, wirral, { quoted });
    const csvParse = [join(import.meta.dirname, 'bare-csv-parse.mjs'), join(folder, 'staffing.csv')];
    row(
      `\`locplan plan\`, 1,000,000 staffing rows${quoted ? ', text in quotes' : ''}`,
      'bare csv-parse, streaming',
      '1.50 ×, 250 MB',
      await inTurn(locplan('plan', folder), csvParse, 5),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
