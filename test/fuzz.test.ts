import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { type Files, memoryIo } from './memory-io.ts';
import { root } from './run-locplan.ts';

const NAMES = [
  'areas.csv',
  'staffing.csv',
  'budget.csv',
  'assumptions.csv',
  'adjacency.csv',
  'localities.csv',
  'locplan.yaml',
  'scenarios/two-localities.yaml',
];
const CASE: Files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(join(root, 'fixtures/worked', name))]),
);

/** What breaks files in practice, and what breaks programs that read them. */
const SPLICED = [
  ...`" "" , ; ' \\ \` | > # % @ £ 🏠 =cmd|A1 - + -1 0 1e999 .inf .nan 0.1 1.5 (1) 1,5 ½ TBC #REF! Total A1;A2`.split(
    ' ',
  ),
  ...'&a *a <<: !x ? : { } [ ] ~ null true [] {} [[[[ {{{{ __proto__ constructor toString A1:0.5;A2:0.5'.split(
    ' ',
  ),
  ...'\t|\r|\n|\r\n|\0|: |- |---\n|...\n|- - - -|extends: two-localities\n|\ufeff|\u202e|\u2028|\u0085|\u00a0'.split(
    '|',
  ),
  '9'.repeat(400),
  '[[[['.repeat(40),
  '- '.repeat(90),
  'a: {'.repeat(30),
].map((text) => Buffer.from(text));
const BYTES = ['ff', 'fe', 'fffe', 'feff', 'eda080', 'edb080', 'c3', 'f09f', 'efbbbf', '504b0304', '80'].map(
  (hex) => Buffer.from(hex, 'hex'),
);

/** A stream of whole numbers below n that is the same each time (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

type Dice = ReturnType<typeof dice>;
type Edit = (file: Buffer, roll: Dice) => Buffer;

const cut = (file: Buffer, from: number, to: number, put: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([file.subarray(0, from), put, file.subarray(to)]);
const spot = (file: Buffer, roll: Dice): number => roll(file.length + 1);
const one = <T>(list: readonly T[], roll: Dice): T => list[roll(list.length)]!;
const lines = (file: Buffer): string[] => file.toString('latin1').split('\n');
const joined = (rows: readonly string[]): Buffer => Buffer.from(rows.join('\n'), 'latin1');

const splice: Edit = (file, roll) => {
  const at = spot(file, roll);
  return cut(file, at, at, one(roll(4) === 0 ? BYTES : SPLICED, roll));
};

/** In place of a whole cell or value, where it is most likely to be taken for one. */
const replaceCell: Edit = (file, roll) => {
  const cells = [...file.toString('latin1').matchAll(/[^,:\n[\]{}]+/g)];
  if (cells.length === 0) return file;
  const { index, 0: cell } = one(cells, roll);
  return cut(file, index, index + cell.length, one(SPLICED, roll));
};

const EDITS: readonly Edit[] = [
  splice,
  splice,
  replaceCell,
  replaceCell,
  (file, roll) => {
    const at = spot(file, roll);
    return cut(file, at, at + 1, Buffer.from([(file[at] ?? 0) ^ (1 << roll(8))]));
  },
  (file, roll) => {
    const at = spot(file, roll);
    return cut(file, at, at + 1 + roll(20));
  },
  (file, roll) => {
    const at = spot(file, roll);
    return cut(file, at, at, file.subarray(at, at + 1 + roll(60)));
  },
  (file, roll) => file.subarray(0, spot(file, roll)),
  (file, roll) => {
    const rows = lines(file);
    const [a, b] = [roll(rows.length), roll(rows.length)];
    [rows[a], rows[b]] = [rows[b]!, rows[a]!];
    return joined(rows);
  },
  (file, roll) => joined(lines(file).toSpliced(roll(9), 1)),
  (file, roll) => {
    const rows = lines(file);
    return joined(rows.toSpliced(roll(rows.length), 0, one(rows, roll)));
  },
  (file) => Buffer.from(file.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  (file) => Buffer.from(`\ufeff${file.toString('utf8')}`, 'utf16le'),
];

function broken(original: Buffer, roll: Dice): Buffer {
  if (roll(10) === 0) return Buffer.from(Array.from({ length: roll(300) }, () => roll(256)));
  let file = original;
  for (let left = 1 + roll(3); left > 0; left--) file = one(EDITS, roll)(file, roll);
  return file;
}

const COMMANDS = ['check', 'plan'] as const;
const FORMATS = ['table', 'json', 'csv', 'md', 'junit', 'github'] as const;
const RUNS = 1250;
/** Milliseconds: a hang on any machine. */
const LONGEST = 20_000;

/** Everything about a run that a broken file must not do, as a list of what it did. */
async function wrongs(name: string, file: Buffer, roll: Dice, codes: Set<number>): Promise<string[]> {
  const io = memoryIo({ ...CASE, [name]: file });
  const words = [one(COMMANDS, roll), '.', '--format', one(FORMATS, roll)];
  if (name === 'localities.csv') words.push('--localities', name);
  const begun = performance.now();
  const code = await run(words, io);
  const took = performance.now() - begun;
  codes.add(code);
  const said = io.printed.out + io.printed.err;
  return [
    ...([0, 1, 3].includes(code) ? [] : [`${words.join(' ')} exits ${code}: ${io.printed.err}`]),
    ...(/^\s+at /m.test(said) ? [`a stack: ${said}`] : []),
    ...(took > LONGEST ? [`${words.join(' ')} took ${took} ms`] : []),
    ...(code === 3 && said === '' ? ['refused without a word'] : []),
    ...(words[3] === 'json' ? placeless(io.printed.out, code) : []),
  ];
}

/** Each error of a refused input says in which file it is. */
function placeless(json: string, code: number): string[] {
  const { issues } = JSON.parse(json) as {
    issues: { code: string; severity: string; file: string | null }[];
  };
  if (code !== 3) return [];
  if (!issues.some(({ severity }) => severity === 'error')) return ['refused without an error'];
  return issues.flatMap(({ code, severity, file }) =>
    severity === 'error' && !file ? [`${code} has no file`] : [],
  );
}

/** 10,000 files: random bytes, and real files with a few random edits. The seed is the number of the run. */
describe('whatever a file holds, locplan plans or says what is wrong with it', () => {
  it.each(NAMES)(
    '%s',
    async (name) => {
      const found: string[] = [];
      const codes = new Set<number>();
      for (let seed = 1; seed <= RUNS && found.length < 5; seed++) {
        const roll = dice(seed);
        const file = broken(Buffer.from(CASE[name]!), roll);
        const wrong = await wrongs(name, file, roll, codes);
        if (wrong.length > 0) found.push(`seed ${seed}: ${wrong.join('; ')}\n${file.toString('latin1')}`);
      }
      expect(found).toEqual([]);
      // Some files are still good after their edits, others are not.
      expect([codes.has(0), codes.has(3)]).toEqual([true, true]);
    },
    60_000,
  );
});
