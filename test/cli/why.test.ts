import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPARE_SCHEMA, DIFF_SCHEMA } from '../../src/cli/compare-schema.ts';
import { runLocplan } from '../run-locplan.ts';
import { held } from './held-io.ts';
import { differences } from './schema-differences.ts';
import { scratch } from './scratch.ts';

const path = scratch();

const WIRRAL = 'fixtures/wirral';

interface Why {
  readonly recurringPence: { readonly before: number; readonly after: number };
  readonly inputs: readonly { readonly input: string; readonly recurringPence: number }[];
}

interface Data {
  readonly options: readonly { readonly name: string; readonly why: Why | null }[];
  readonly why: Why | null;
  readonly whyNot: string | null;
}

const dataOf = async (words: readonly string[]): Promise<Data> => {
  const { out, err } = await held([...words, '--json']);
  expect(err).toBe('');
  return JSON.parse(out) as Data;
};

async function saved(name: string, words: readonly string[]): Promise<string> {
  const { code, err } = await held(['plan', ...words, '-o', path(name), '-q']);
  expect([code, err]).toEqual([0, '']);
  return path(name);
}

const foots = ({ recurringPence: { before, after }, inputs }: Why): boolean =>
  inputs.reduce((sum, { recurringPence }) => sum + recurringPence, 0) === after - before;

/** The second and third column of a bridge, its two ends apart from what stands between them. */
function columnOf(screen: string, find: RegExp): { ends: number[]; shares: number[] } {
  const lines = screen.split('\n');
  const start = lines.findIndex((line) => line.startsWith('Share of the difference'));
  const values = lines
    .slice(
      start + 1,
      lines.findIndex((line, i) => i > start && line.includes('Saving a year')),
    )
    .flatMap((line) => find.exec(line)?.[1] ?? [])
    .map((text) => Number(text.replaceAll(',', '')));
  return { ends: [values[0] ?? NaN, values.at(-1) ?? NaN], shares: values.slice(1, -1) };
}

describe('compare --why', () => {
  it('splits the difference of each option from the baseline, and of nothing else', async () => {
    const all = await dataOf(['compare', WIRRAL, '--why', '--baseline', 'posts-only']);
    expect(differences(all, COMPARE_SCHEMA)).toEqual([]);
    const split = all.options.filter(({ why }) => why !== null);
    expect(split.map(({ name }) => name)).toEqual(['four-localities', 'july-start', 'need-balanced']);
    for (const { why } of split) expect(why === null || foots(why)).toBe(true);
    expect(split[0]?.why?.inputs).toMatchObject([{ input: 'drivers.transport', recurringPence: 672_000 }]);
    const plain = await dataOf(['compare', WIRRAL]);
    expect(plain.options.map(({ why }) => why)).toEqual(plain.options.map(() => null));
  });

  it.each([60, 80, 120])('at %d columns both columns add up as they are shown', async (columns) => {
    const words = ['compare', 'fixtures/borough', 'partners-first', '--why', '--ascii', '--color', 'never'];
    const { out } = await held(words, { columns });
    const pounds = columnOf(out, / ([+-]?[\d,]+)(?: [ #]*)? +[+-]?[\d.]+$/);
    const families = columnOf(out, / ([+-]?\d+\.\d\d)$/);
    for (const { ends, shares } of [pounds, families]) {
      expect(shares.length).toBeGreaterThan(4);
      const total = shares.reduce((sum, share) => sum + share, 0);
      expect(total).toBeCloseTo((ends[1] ?? NaN) - (ends[0] ?? NaN), 9);
    }
  });

  it('in CSV the shares of a figure add up to its difference', async () => {
    const { out } = await held(['compare', WIRRAL, 'four-localities', '--why', '--format', 'csv']);
    const pence = (text: string | undefined): number => Math.round(Number(text) * 100);
    const rows = out.split('\n').map((line) => line.trim().split(','));
    const shares = rows.filter(([figure]) => figure?.startsWith('why.savings.recurring.'));
    const whole = rows.find(([figure, option]) => figure === 'savings.recurring' && option !== 'now');
    expect(shares.reduce((sum, row) => sum + pence(row[3]), 0)).toBe(pence(whole?.[3]));
  });

  it('a seed that is no whole number is told before a file is read', async () => {
    const { code, err } = await held(['compare', 'fixtures/broken', '--why', '--seed', 'x']);
    expect([code, err]).toEqual([2, expect.stringContaining('--seed cannot be "x"')]);
  });
});

describe('diff splits the difference between two saved plans', () => {
  it('made again from their case, whatever the scenario, its overrides, start and target', async () => {
    const before = await saved('a.json', [WIRRAL, '-s', 'four-localities+july-start', '--target', '150k']);
    const after = await saved('b.json', [
      WIRRAL,
      '-s',
      'posts-only',
      '--start',
      '2014-04-01',
      '--years',
      '6',
      '--set',
      'vacancy_factor=0.02',
    ]);
    const data = await dataOf(['diff', before, after, '--case', WIRRAL]);
    expect(differences(data, DIFF_SCHEMA)).toEqual([]);
    expect(data.whyNot).toBeNull();
    expect(data.why?.inputs.map(({ input }) => input)).toEqual([
      'drivers.transport',
      'assumptions.mtfs_years',
      'assumptions.vacancy_factor',
      'start',
    ]);
    expect(data.why !== null && foots(data.why)).toBe(true);
  });

  it('from the case of each, where their data differ: then files are inputs too', async () => {
    cpSync(WIRRAL, path('april'), { recursive: true });
    const budget = readFileSync(path('april', 'budget.csv'), 'utf8');
    writeFileSync(path('april', 'budget.csv'), budget.replace(/(Car mileage[^\n]*?),(\d+)/, '$1,1$2'));
    expect(readFileSync(path('april', 'budget.csv'), 'utf8')).not.toBe(budget);
    const before = await saved('a.json', [WIRRAL]);
    const after = await saved('b.json', [path('april'), '-s', 'posts-only']);
    const data = await dataOf(['diff', before, after, '--case', WIRRAL, '--case', path('april')]);
    expect(data.why?.inputs.map(({ input }) => input)).toEqual(['drivers.transport', 'budget.csv']);
    expect(data.why !== null && foots(data.why)).toBe(true);
    const alone = await dataOf(['diff', before, after, '--case', WIRRAL]);
    expect(alone.why).toBeNull();
    expect(alone.whyNot).toMatch(
      /^The data differ \(budget\.csv\), not the scenario alone\. .*--case before --case after/,
    );
  });

  it('with the case at hand in the current folder; without one it says how', async () => {
    const before = await saved('a.json', [WIRRAL]);
    const after = await saved('b.json', [WIRRAL, '-s', 'posts-only']);
    const here = runLocplan(['diff', before, after, '--json'], WIRRAL);
    expect((JSON.parse(here.stdout) as Data).why?.inputs).toHaveLength(1);
    const nowhere = runLocplan(['diff', before, after], path());
    expect(nowhere.code).toBe(0);
    expect(nowhere.stdout).toMatch(/Why\n +Name the case .*--case my-case/);
    expect((await dataOf(['diff', before, before])).whyNot).toBeNull();
  });

  it('says why it cannot, and does not fail', async () => {
    cpSync(WIRRAL, path('case'), { recursive: true });
    const before = await saved('a.json', [path('case')]);
    const after = await saved('b.json', [path('case'), '-s', 'posts-only']);
    const whyNot = async (): Promise<string | null> =>
      (await dataOf(['diff', before, after, '--case', path('case')])).whyNot;
    expect(await whyNot()).toBeNull();
    const text = readFileSync(after, 'utf8');
    writeFileSync(after, text.replace(/"recurringPence": \d+/, '"recurringPence": 1'));
    expect(await whyNot()).toMatch(/b\.json has other figures than its case now comes to/);
    writeFileSync(after, text.replace('"name": "posts-only"', '"name": "posts-gone"'));
    expect(await whyNot()).toMatch(/b\.json cannot be made again: There is no scenario posts-gone\./);
    writeFileSync(after, text);
    writeFileSync(path('case', 'scenarios', 'posts-only.yaml'), 'extends: four-localities\n');
    expect(await whyNot()).toMatch(
      /b\.json was made from other files than those of .*: scenarios\/posts-only\.yaml\./,
    );
  });

  it('of comparisons there is none', async () => {
    await held(['compare', WIRRAL, '-o', path('a.json')]);
    await held(['compare', WIRRAL, '--set', 'lead_transfer_share=0', '-o', path('b.json')]);
    expect((await dataOf(['diff', path('a.json'), path('b.json')])).whyNot).toBeNull();
    const { why, whyNot } = await dataOf(['diff', path('a.json'), path('b.json'), '--case', WIRRAL]);
    expect([why, whyNot]).toEqual([null, expect.stringContaining('Only the difference between two plans')]);
  });

  it.each([
    [['--case', 'a', '--case', 'b', '--case', 'c'], 2, '--case is given more than twice.'],
    [
      ['--case', 'fixtures/wiral'],
      5,
      'There is no folder called fixtures/wiral.\n  did you mean fixtures/wirral?',
    ],
    [['--seed', '1.5'], 2, '--seed cannot be "1.5".'],
  ])('%j is told before a file is read', async (words, ends, says) => {
    const { code, err } = await held(['diff', 'no.json', 'none.json', ...words]);
    expect([code, err]).toEqual([ends, expect.stringContaining(says)]);
  });

  it('no file of the case is written over', async () => {
    const words = ['fixtures/saved/before.json', 'fixtures/saved/after.json', '--case', 'fixtures/worked'];
    const { code } = await held(['diff', ...words, '-o', 'fixtures/worked/budget.csv']);
    expect(code).not.toBe(0);
  });
});
