/**
 * How close draws come and how fast: `npm run bench:draws`. A saving of twelve assumptions whose mean is known, first as
 * far as it is off over 20 seeds, then the time of a draw beside that of a bare loop that only makes the numbers.
 */
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..', 'src/appraise/risk');
const contents = `
  export { simulate } from './simulate.ts';
  export { streamsOf } from './draws/draws.ts';
  export { sobolShares } from './draws/sobol.ts';
  export { plainShares } from './draws/plain.ts';`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root },
  bundle: true,
  format: 'esm',
  write: false,
});
const { simulate, streamsOf, sobolShares, plainShares } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

const SHAPES = ['triangular', 'pert', 'uniform', 'two_point'];
const POUNDS = 100;
const variables = Array.from({ length: 12 }, (_, dimension) => {
  const shape = SHAPES[dimension % 4];
  const [low, mode, high] = [0, 30_000 * POUNDS, 100_000 * POUNDS];
  return { id: `v${dimension}`, low, mode, high, shape, highChance: 0.3, whole: false, dimension };
});
/** In the order of the shapes, as shares of the span. */
const MEANS = [(0 + 0.3 + 1) / 3, (0 + 4 * 0.3 + 1) / 6, 0.5, 0.3];
const mean = 3 * 100_000 * POUNDS * MEANS.reduce((sum, x) => sum + x, 0);

function measure(values, outcome) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  outcome.savingPence = Math.round(sum);
  outcome.netPence = outcome.savingPence;
  outcome.worst = values[0];
  outcome.isMet = sum > mean;
  outcome.isOver = values[0] > 50_000 * POUNDS;
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const goOn = async () => false;
const draw = (method, seed, draws) =>
  simulate({ variables, correlations: [], method, seed, draws }, measure, goOn);

/** The root of the mean square of how far the mean saving is off over 20 seeds, in pounds. */
async function offBy(method, draws) {
  let squares = 0;
  for (let seed = 1; seed <= 20; seed++)
    squares += ((await draw(method, seed, draws)).saving.mean - mean) ** 2;
  return Math.sqrt(squares / 20) / POUNDS;
}

row('draws', 'Sobol off by', 'plain off by', 'times');
row('--:', '--:', '--:', '--:');
for (const draws of [1024, 4096, 10_000, 16_384]) {
  const [sobol, plain] = [await offBy('sobol', draws), await offBy('plain', draws)];
  row(draws, `£${sobol.toFixed(2)}`, `£${plain.toFixed(2)}`, (plain / sobol).toFixed(0));
}

const DRAWS = 100_000;
const STREAMS = Array.from({ length: 16 }, (_, stream) => stream);
let sink = 0;

/** Nanoseconds a draw, the least of seven runs: what else the machine does only adds. */
async function time(work) {
  const runs = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    await work();
    runs.push(performance.now() - start);
  }
  return ((Math.min(...runs) * 1e6) / DRAWS).toFixed(0);
}

console.log();
row('ns a draw', 'only the numbers', 'with their quantiles', 'all, with every tally');
row('---', '--:', '--:', '--:');
for (const [method, sharesOf] of [
  ['sobol', sobolShares],
  ['plain', plainShares],
]) {
  const bare = await time(() => {
    for (const stream of STREAMS) {
      const next = variables.map(({ dimension }) => sharesOf(1, stream, dimension));
      for (let i = 0; i < DRAWS / 16; i++) for (let k = 0; k < next.length; k++) sink += next[k]();
    }
  });
  const drawn = await time(() => {
    const values = new Float64Array(variables.length);
    for (const fill of STREAMS.map(streamsOf({ variables, correlations: [], method, seed: 1 }))) {
      for (let i = 0; i < DRAWS / 16; i++) fill(values);
    }
  });
  row(method, bare, drawn, await time(() => draw(method, 1, DRAWS)));
}
if (Number.isNaN(sink)) throw new Error('a share is no number');
