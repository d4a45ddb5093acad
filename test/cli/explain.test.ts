import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPLAIN_SCHEMA } from '../../src/cli/explain-schema.ts';
import { OPERATIONS, type Rule } from '../../src/model/explain/operation.ts';
import { root } from '../run-locplan.ts';
import { held } from './held-io.ts';
import { differences } from './schema-differences.ts';

interface StepData {
  readonly step: number;
  readonly sameAs: number | null;
  readonly label: string;
  readonly unit: string;
  readonly value: number | boolean | null;
  readonly exact: string | null;
  readonly rule: Rule | null;
  readonly minus: number[] | null;
  readonly nth: number | null;
  readonly powers: number[] | null;
  readonly source: {
    readonly kind: string;
    readonly file: string | null;
    readonly line: number | null;
  } | null;
  readonly parts: readonly StepData[];
}

async function explained(
  ...words: readonly string[]
): Promise<{ tree: StepData; value: unknown; difference: number }> {
  const { code, out, err } = await held(['explain', ...words, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as { tree: StepData; value: unknown; difference: number };
}

const all = (step: StepData): StepData[] => [step, ...step.parts.flatMap(all)];

/** What somebody can recompute who has nothing but the document. */
function recomputed({ rule, minus, nth, powers, parts }: StepData): unknown {
  const values = parts.map(({ value, exact }) => {
    const [numerator, denominator] = (exact ?? '').split('/');
    return exact === null
      ? { value }
      : { value, exact: { numerator: BigInt(numerator ?? 0), denominator: BigInt(denominator ?? 1) } };
  });
  const operation = {
    rule: rule ?? 'same',
    ...(minus === null ? {} : { minus }),
    ...(nth === null ? {} : { nth }),
    ...(powers === null ? {} : { powers }),
  };
  return OPERATIONS[operation.rule].apply(values, operation).value;
}

test('the JSON of an explanation is as its schema says, key by key', async () => {
  const flags = ['--set', 'vacancy_factor=0.03'];
  expect(differences(await explained('savings.npv', 'fixtures/wirral', ...flags), EXPLAIN_SCHEMA)).toEqual(
    [],
  );
});

test('every step of the JSON follows from its parts alone, and every leaf from a place', async () => {
  for (const figure of ['savings.npv', 'caseload.costToHold', 'caseload.Birkenhead.fteGap']) {
    const { tree, difference } = await explained(figure, 'fixtures/wirral');
    const steps = all(tree);
    expect(difference).toBe(0);
    for (const step of steps) {
      if (step.parts.length > 0) expect(recomputed(step), step.label).toBe(step.value);
      else if (step.sameAs === null) expect(step.source, step.label).not.toBeNull();
      else expect(steps.find(({ step: nth }) => nth === step.sameAs)?.value).toBe(step.value);
    }
  }
});

test('an explanation reaches the cells: the line that it names holds the pay that it counts', async () => {
  const { tree } = await explained('posts.Area Team Leader.saving', 'fixtures/wirral');
  const pay = all(tree).find(({ label }) => label === 'annual_pay');
  const lines = readFileSync(join(root, 'fixtures/wirral/staffing.csv'), 'utf8').split('\n');
  expect(pay?.source?.file).toBe('staffing.csv');
  expect(lines[(pay?.source?.line ?? 0) - 1]).toContain(((pay?.value as number) / 100).toFixed(2));
});

test('every figure of the plan is explained, for what the command line sets too', async () => {
  const flags = ['--set', 'lead_transfer_share=0', '--start', '2013-07-01', '--target', '150k'];
  const { tree } = await explained('savings.years.2013/14.net', 'fixtures/wirral', ...flags);
  expect(all(tree).map(({ source }) => source?.kind)).toContain('flag');
  const { out } = await held(['explain', 'savings.againstTarget', 'fixtures/wirral', ...flags]);
  expect(out).toContain('--target');
});

test.each(['now', 'posts-only'])(
  'the difference from %s foots, each of the two from its own cells',
  async (baseline) => {
    const words = ['savings.recurring', 'fixtures/wirral', '--baseline', baseline];
    const result = await explained(...words);
    const [here, there] = result.tree.parts;
    expect(result.value).toBe(Number(here?.value) - Number(there?.value));
    expect([here?.value, there?.value]).toEqual([20577839, baseline === 'now' ? 0 : 19905839]);
    expect(result.difference).toBe(0);
    expect(differences(result, EXPLAIN_SCHEMA)).toEqual([]);
  },
);

test.each([
  ['savings.targetMet', 'now', 'yes or no'],
  ['caseload.Birkenhead.perLp', 'now', 'now has no figure caseload.Birkenhead.perLp'],
  ['savings.pay', 'posts-ony', 'did you mean posts-only?'],
])('a difference of %s from %s that there is not is a matter of usage', async (id, baseline, says) => {
  const { code, out, err } = await held(['explain', id, 'fixtures/wirral', '--baseline', baseline]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});

test.each([
  ['savings.recuring', 'did you mean savings.recurring?'],
  ['posts.Area Team Leader.savings', 'did you mean posts.Area Team Leader.saving?'],
  ['vacancy-factor', 'did you mean vacancy-factor-unknown?'],
])('%s is neither figure nor issue, and the near one is named', async (word, remedy) => {
  const { code, out, err } = await held(['explain', word, 'fixtures/wirral']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(remedy);
});

test('a case that is refused has no figures to explain', async () => {
  const { code, out, err } = await held(['explain', 'savings.recurring', 'fixtures/broken']);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('fte-not-a-number');
});

test('every figure of every column of compare is explained, today among them, and comes to the same', async () => {
  const { out } = await held(['compare', 'fixtures/worked', '--json']);
  const { figures } = JSON.parse(out) as {
    readonly figures: readonly {
      readonly figure: string;
      readonly values: readonly { readonly option: string; readonly value: number | boolean | null }[];
    }[];
  };
  const cells = figures.flatMap(({ figure, values }) => values.map((cell) => ({ figure, ...cell })));
  const told = cells.filter(({ value }) => value !== null);
  expect(new Set(told.map(({ option }) => option))).toEqual(new Set(['now', 'two-localities']));
  for (const { figure, option, value } of told) {
    const explained = await held(['explain', figure, 'fixtures/worked', '-s', option, '--json']);
    expect([figure, option, explained.code]).toEqual([figure, option, 0]);
    expect((JSON.parse(explained.out) as { readonly value: unknown }).value).toBe(value);
  }
}, 120_000);
