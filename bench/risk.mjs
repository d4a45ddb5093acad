/**
 * How fast and how close `locplan risk` draws: `npm run bench:risk`. The Wirral plan with eleven uncertain assumptions
 * (fixtures/ranges): all figures of chance beside a bare loop that only makes the random numbers, the memory of a million
 * draws, and how far the mean saving is off over 20 seeds, by scrambled Sobol and by plain chance.
 */
import { writeFileSync, rmSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { run } from './in-turn.mjs';

const root = resolve(import.meta.dirname, '..');
const contents = `
  export { load } from './src/cli/load.ts';
  export { realIo } from './src/cli/real-io.ts';
  export { typedFlags } from './src/cli/typed-flags.ts';
  export { chancesOf } from './src/appraise/risk/chance.ts';
  export { dimensionsOf } from './src/appraise/risk/inputs.ts';
  export { sobolShares } from './src/appraise/risk/draws/sobol.ts';
  export { plainShares } from './src/appraise/risk/draws/plain.ts';`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
// Beside the sources: what is bundled finds the threads that it may start.
const folder = mkdtempSync(join(root, 'dist', 'bench-'));
const file = join(folder, 'risk.mjs');
writeFileSync(file, outputFiles[0].text);
const { load, realIo, typedFlags, chancesOf, dimensionsOf, sobolShares, plainShares } = await import(
  pathToFileURL(file).href
);
rmSync(folder, { recursive: true });

const wirral = join(root, 'fixtures', 'wirral');
const assumptions = join(root, 'fixtures', 'ranges', 'assumptions.csv');
const options = { assumptions };
const loaded = await load(realIo(), {
  argument: wirral,
  options,
  flags: typedFlags(options),
  command: 'risk',
});
const { theCase, scenario } = loaded;
const drawn = async (method, seed, draws) =>
  (await chancesOf(theCase, [scenario], { draws, method, seed }, async () => false))[0];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

const DRAWS = 100_000;
const dimensions = [...dimensionsOf(theCase, [scenario]).values()];
let sink = 0;

/** Seconds, the least of seven runs: what else the machine does only adds. */
async function least(work) {
  const runs = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    await work();
    runs.push((performance.now() - start) / 1000);
  }
  return Math.min(...runs);
}

function bare(sharesOf) {
  for (let stream = 0; stream < 16; stream++) {
    const next = dimensions.map((dimension) => sharesOf(1, stream, dimension));
    for (let i = 0; i < DRAWS / 16; i++) for (let k = 0; k < next.length; k++) sink += next[k]();
  }
}

row(
  `${DRAWS.toLocaleString('en-GB')} draws of ${dimensions.length} assumptions`,
  'all figures',
  'only the numbers',
  'ratio',
  'draws a second',
  'reach',
);
row('---', '--:', '--:', '--:', '--:', '--:');
for (const [method, sharesOf] of [
  ['sobol', sobolShares],
  ['plain', plainShares],
]) {
  const all = await least(() => drawn(method, 1, DRAWS));
  const numbers = await least(() => bare(sharesOf));
  const rate = Math.round(DRAWS / all / 1000) * 1000;
  row(
    method,
    `${all.toFixed(2)} s`,
    `${numbers.toFixed(3)} s`,
    `${(all / numbers).toFixed(1)} ×`,
    rate.toLocaleString('en-GB'),
    '0.5 s',
  );
}
if (Number.isNaN(sink)) throw new Error('a share is no number');

console.log();
row('`locplan risk`, a whole process', 'seconds', 'peak memory');
row('---', '--:', '--:');
for (const draws of ['10k', '100k', '1m', '4m']) {
  const words = ['risk', wirral, '--assumptions', assumptions, '--draws', draws];
  const { seconds, peakMegabytes } = await run([join(root, 'bin', 'locplan.js'), ...words]);
  row(draws, seconds.toFixed(2), `${peakMegabytes.toFixed(0)} MB`);
}

/** As near to the true mean as a minute allows: 16 seeds of half a million draws. */
let reference = 0;
for (let seed = 101; seed <= 116; seed++) reference += (await drawn('sobol', seed, 2 ** 19)).saving.mean / 16;

/** The root of the mean square of how far the mean saving is off over 20 seeds, in pounds. */
async function offBy(method, draws) {
  let squares = 0;
  for (let seed = 1; seed <= 20; seed++)
    squares += ((await drawn(method, seed, draws)).saving.mean - reference) ** 2;
  return Math.sqrt(squares / 20) / 100;
}

console.log();
row('draws', 'mean saving off by, Sobol', 'plain, the same seeds', 'times', 'reach');
row('--:', '--:', '--:', '--:', '--:');
for (const draws of [1024, 4096, 10_000, 16_384]) {
  const [sobol, plain] = [await offBy('sobol', draws), await offBy('plain', draws)];
  row(
    draws,
    `£${sobol.toFixed(2)}`,
    `£${plain.toFixed(2)}`,
    (plain / sobol).toFixed(0),
    draws === 16_384 ? '10' : '',
  );
}
