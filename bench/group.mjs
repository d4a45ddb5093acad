/**
 * What `locplan group` reaches: `npm run bench:group [folder]`. The folder is that of the county instances with published
 * optima; without it these are left out. Times are of whole processes, each beside a bare Node in the same run.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inTurn, median, run } from './in-turn.mjs';

const root = resolve(import.meta.dirname, '..');
const [counties] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'locplan-bench-'));
const locplan = (...args) => [join(root, 'bin', 'locplan.js'), ...args];
const bare = ['-e', '0'];

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const seconds = ({ seconds: taken }) => `${taken.toFixed(2)} s`;
const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(3)}%`);

/** One run of `group` that prints JSON, with what it found. */
async function grouped(...args) {
  const measured = await run(locplan('group', ...args, '--json'), true);
  return { ...measured, found: JSON.parse(measured.output) };
}

const id = (i) => `A${String(i + 1).padStart(4, '0')}`;

/** The files of a grid in which every area weighs 1. */
function grid(side) {
  const areas = join(folder, `grid-${side}.csv`);
  const adjacency = join(folder, `grid-${side}-borders.csv`);
  const cells = Array.from({ length: side * side }, (_, i) => i);
  writeFileSync(areas, `area_id,name,need\n${cells.map((i) => `${id(i)},${id(i)},1\n`).join('')}`);
  const pairs = cells.flatMap((i) => [
    ...((i + 1) % side === 0 ? [] : [[i, i + 1]]),
    ...(i + side < side * side ? [[i, i + side]] : []),
  ]);
  writeFileSync(adjacency, `area_a,area_b\n${pairs.map(([a, b]) => `${id(a)},${id(b)}\n`).join('')}`);
  return ['--areas', areas, '--adjacency', adjacency, '--objective', 'borders'];
}

/** Random points with weights as districts have them; borders are those of their Voronoi cells. */
function points(many, seed) {
  const areas = join(folder, `points-${many}-${seed}.csv`);
  const random = draws(seed);
  const lines = Array.from({ length: many }, (_, i) => {
    const [lat, lon] = [53 + 0.9 * random(), -2 + 1.5 * random()];
    const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return `${id(i)},${id(i)},${Math.max(1, Math.round(40 * Math.exp(0.5 * bell)))},${lat.toFixed(6)},${lon.toFixed(6)}\n`;
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(areas, `area_id,name,need,lat,lon\n${lines.join('')}`);
  return ['--areas', areas, '--objective', 'inertia'];
}

/** mulberry32, so that the instances are the same everywhere. */
function draws(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wirral = join(root, 'fixtures', 'wirral');

async function small() {
  const runs = await inTurn(locplan('group', wirral, '--into', '4'), bare, 15);
  const ratio = median(runs.map(({ a, b }) => a.seconds / b.seconds));
  const { found } = await grouped(wirral, '--into', '4');
  const held = await grouped(wirral, '--into', '4', '--respect-barriers');
  const counts = `${found.counts.partitions} partitions, ${found.counts.contiguous} contiguous, ${held.found.counts.contiguous} with barriers`;
  row('Wirral 11 → 4', `${ratio.toFixed(2)} × \`node -e 0\``, '2 ×', counts);
}

async function counts() {
  const even = ['--within', '0'];
  const known = [
    { side: 3, into: 3, rules: even, wanted: 10 },
    { side: 4, into: 4, rules: even, wanted: 117 },
    { side: 4, into: 4, rules: [], wanted: 62_741 },
    { side: 5, into: 5, rules: even, wanted: 4006 },
    { side: 6, into: 6, rules: even, wanted: 451_206 },
    { side: 5, into: 5, rules: ['--min-areas', '2', '--max-areas', '8'], wanted: 6_194_822 },
  ];
  for (const { side, into, rules, wanted } of known) {
    const measured = await grouped(...grid(side), '--into', String(into), ...rules);
    const what = `grid ${side} × ${side} → ${into} ${rules.join(' ')}`.trim();
    row(what, measured.found.counts.feasible, wanted, seconds(measured));
  }
}

async function middling() {
  const start = await grouped(...points(22, 1), '--into', '1');
  const measured = await grouped(...points(22, 1), '--into', '4', '--within', '25%');
  const work = measured.seconds - start.seconds;
  row(
    '22 areas → 4 within 25%',
    `${work.toFixed(2)} s of work`,
    '0.3 s',
    `${measured.found.counts.feasible} groupings, all looked at`,
  );
}

/** Published optima (Validi, Buchanan, Lykhovyd 2022; Validi, Buchanan): inertia ÷ 10⁶, and borders. */
const PUBLISHED = {
  nm: [3, 32_894.55, 17],
  ar: [4, 16_525.89, 33],
  ms: [4, 16_141.09, 34],
  ia: [4, 17_730.5, 33],
};

async function published() {
  if (counties === undefined || !existsSync(counties))
    return console.log('| county instances | left out: give their folder | | |');
  for (const [name, [into, inertia, borders]] of Object.entries(PUBLISHED)) {
    const files = ['areas', 'adjacency'].flatMap((table) => [
      `--${table}`,
      join(counties, name, `${table}.csv`),
    ]);
    for (const [objective, best, unit] of [
      ['inertia', inertia, 1e6],
      ['borders', borders, 1],
    ]) {
      const measured = await grouped(
        ...files,
        '--into',
        String(into),
        '--within',
        '0.5%',
        '--objective',
        objective,
      );
      const ratio = measured.found.objective.value / unit / best;
      row(
        `${name} → ${into}, ${objective}`,
        `${ratio.toFixed(6)} × the published optimum`,
        '1 ×, 10 s',
        `${measured.found.status}, ${seconds(measured)}`,
      );
    }
  }
}

async function large() {
  const cases = [
    { many: 254, into: 8, seeds: [1, 2, 3, 4, 5], reach: '0.1%, 3 s' },
    { many: 1000, into: 10, seeds: [1], reach: '1%, 5 s' },
    { many: 5000, into: 25, seeds: [1], reach: '2%, 30 s, 400 MB' },
  ];
  for (const { many, into, seeds, reach } of cases) {
    for (const seed of seeds) {
      const measured = await grouped(...points(many, seed), '--into', String(into), '--within', '10%');
      const { status, objective } = measured.found;
      const gap = `${percent(objective.gapShare)} above its bound`;
      row(
        `${many} points (${seed}) → ${into} within 10%`,
        gap,
        reach,
        `${status}, ${seconds(measured)}, ${measured.peakMegabytes.toFixed(0)} MB`,
      );
    }
  }
}

async function smallParts() {
  const cases = [
    { many: 49, into: 7, objective: 'inertia' },
    { many: 70, into: 10, objective: 'inertia' },
    { many: 70, into: 10, objective: 'borders' },
    { many: 150, into: 30, objective: 'borders' },
  ];
  for (const { many, into, objective } of cases) {
    const flags = ['--into', String(into), '--within', '10%', '--objective', objective];
    const measured = await grouped(...points(many, 1).slice(0, 2), ...flags);
    const { status, objective: found, complete } = measured.found;
    row(
      `${many} points → ${into} within 10%, ${objective}`,
      `${status}, ${percent(found.gapShare)} above its bound, ten best ${complete.plans ? 'proven' : 'found'}`,
      'proven',
      seconds(measured),
    );
  }
}

console.log('| case | found | reach | |');
console.log('|---|---|---|---|');
try {
  await small();
  await counts();
  await middling();
  await smallParts();
  await published();
  await large();
} finally {
  rmSync(folder, { recursive: true });
}
