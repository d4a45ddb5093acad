import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/present/terminal/text.ts';
import { held } from './held-io.ts';
import { scratch } from './scratch.ts';

const path = scratch();

const WIRRAL = 'fixtures/wirral';

interface Data {
  readonly baseline: string;
  readonly options: readonly { readonly name: string }[];
}

const named = async (words: readonly string[], cwd?: string): Promise<Data & { names: string[] }> => {
  const { out } = await held(['compare', ...words, '--json'], cwd === undefined ? {} : { cwd });
  const data = JSON.parse(out) as Data;
  return { ...data, names: data.options.map(({ name }) => name) };
};

describe('which options are compared', () => {
  it('now first, then all scenarios of the case by name', async () => {
    const all = ['now', 'four-localities', 'july-start', 'need-balanced', 'posts-only'];
    expect((await named([WIRRAL])).names).toEqual(all);
  });

  it('those named, in the order named and each once, however it is written', async () => {
    const words = ['posts-only', 'now', 'july-start', 'posts-only.yaml', 'july-start'];
    expect((await named([WIRRAL, ...words])).names).toEqual(['now', 'posts-only', 'july-start']);
  });

  it('the baseline too, where it is a scenario that was not named', async () => {
    const { names, baseline } = await named([WIRRAL, 'posts-only', '--baseline', 'july-start']);
    expect(names).toEqual(['now', 'posts-only', 'july-start']);
    expect(baseline).toBe('july-start');
  });

  it('one on top of another, and a file outside the case', async () => {
    const file = path('mine.yaml');
    writeFileSync(file, 'extends: posts-only\ntitle: Mine\n');
    const { names } = await named([WIRRAL, 'four-localities+july-start', file]);
    expect(names).toEqual(['now', 'four-localities+july-start', file]);
  });
});

describe('what cannot be compared is told before a file is read', () => {
  it.each([
    [[WIRRAL, 'july-strat'], 2, 'There is no scenario july-strat.\n  did you mean july-start?'],
    [[WIRRAL, '--baseline', 'posts-onyl'], 2, 'There is no scenario posts-onyl.\n  did you mean posts-only?'],
    [['fixtures/wiral', 'july-start'], 5, 'There is no folder called fixtures/wiral.'],
    [['fixtures/broken'], 3, 'fte-not-a-number'],
  ])('%j', async (words, ends, says) => {
    const { code, err, out } = await held(['compare', ...words]);
    expect(code).toBe(ends);
    expect(err).toContain(says);
    expect(out).toBe('');
  });

  it('a scenario called now, and a case without scenarios', async () => {
    cpSync('fixtures/worked', path('case'), { recursive: true });
    writeFileSync(path('case', 'scenarios', 'now.yaml'), 'extends: two-localities\n');
    const taken = await held(['compare', path('case')]);
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('a scenario called now')]);
    cpSync('fixtures/worked/locplan.yaml', path('bare', 'locplan.yaml'));
    mkdirSync(path('bare', 'scenarios'));
    for (const name of ['areas', 'staffing', 'budget'])
      cpSync(`fixtures/worked/${name}.csv`, path('bare', `${name}.csv`));
    const none = await held(['compare', path('bare')]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('no scenarios to compare')]);
  });
});

it('each option is held by the gates, and the run fails with the names of those that fail', async () => {
  const { code, err } = await held(['compare', WIRRAL, '--fail-under', '-q']);
  expect(code).toBe(1);
  expect(err).toMatch(/^locplan: posts-only: fail-under: .* NOT MET by £941\.61\n$/);
});

it.each([60, 80, 120])('at %d columns no line is longer, and no figure is broken', async (columns) => {
  const { out } = await held(['compare', WIRRAL, '--color', 'never'], { columns });
  const lines = out.split('\n');
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
  const verdicts = lines.find((line) => /^ +Target /.test(line));
  expect(verdicts?.match(/NOT MET|MET/g)).toEqual(['NOT MET', 'MET', 'MET', 'MET', 'NOT MET']);
  for (const figure of ['£205,778', '£199,058', '£671,669', '£176,454']) expect(out).toContain(figure);
});

it('two results that differ are no failure; two that are standard input cannot be', async () => {
  await held(['plan', WIRRAL, '-o', path('a.json')]);
  await held(['plan', WIRRAL, '-s', 'posts-only', '-o', path('b.json')]);
  const { code, out } = await held(['diff', path('a.json'), path('b.json')]);
  expect(code).toBe(0);
  expect(out).toMatch(/savings\.targetMet +yes +no +– +worse/);
  const both = await held(['diff', '-', '-']);
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('Only one file can be standard input')]);
});
