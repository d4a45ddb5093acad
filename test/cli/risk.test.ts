import { describe, expect, it, test } from 'vitest';
import { RISK_SCHEMA } from '../../src/cli/risk-schema.ts';
import { RESULTS_SCHEMA } from '../../src/cli/results-schema.ts';
import { runLocplan, root } from '../run-locplan.ts';
import { held } from './held-io.ts';
import { differences } from './schema-differences.ts';

const WIRRAL = ['fixtures/wirral', '--assumptions', 'fixtures/ranges/assumptions.csv'];

interface Risked {
  readonly chance: {
    readonly draws: { readonly asked: number; readonly drawn: number };
    readonly targetMet: { readonly share: number; readonly count: number };
  };
  readonly gates: readonly { readonly gate: string; readonly value: number; readonly passed: boolean }[];
  readonly issues: readonly { readonly code: string }[];
}

const risked = (text: string): Risked => JSON.parse(text) as Risked;

describe('the JSON of risk', () => {
  it('is as its schema says, key by key, with what was solved', async () => {
    const solve = [
      '--solve',
      'savings.recurring=200k',
      '--vary',
      'posts.Area Team Leader',
      '--vary',
      'vacancy_factor',
    ];
    const { out } = await held(['risk', ...WIRRAL, '--draws', '1k', ...solve, '--json']);
    expect(differences(JSON.parse(out), RISK_SCHEMA)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ solved: [{ wanted: 20000000 }, { wanted: 20000000 }] });
  });

  it('is as its schema says where nothing has a range', async () => {
    const worked = await held([
      'risk',
      'fixtures/worked',
      '--assumptions',
      'fixtures/errors/no-ranges/assumptions.csv',
      '--json',
    ]);
    expect(differences(JSON.parse(worked.out), RISK_SCHEMA)).toEqual([]);
    expect(risked(worked.out).chance).toBeNull();
  });

  it('has the chance of plan, which is drawn with the same numbers', async () => {
    const [risk, plan] = [
      await held(['risk', ...WIRRAL, '--json']),
      await held(['plan', ...WIRRAL, '--json']),
    ];
    const { risk: sure } = JSON.parse(plan.out) as { readonly risk: { readonly chance: unknown } };
    expect(sure.chance).toEqual(risked(risk.out).chance);
    expect(differences(JSON.parse(plan.out), RESULTS_SCHEMA)).toEqual([]);
  });
});

describe('what somebody needs to draw the same again', () => {
  const DRAWN = ['--draws', '512', '--seed', '7', '--method', 'plain'];
  const RANGES = ['--assumptions', 'fixtures/ranges/assumptions.csv'];

  it.each([
    ['plan', 'fixtures/wirral'],
    ['risk', 'fixtures/wirral'],
    ['compare', 'fixtures/wirral'],
  ])('is told by %s on the screen, in JSON and as CSV', async (command, folder) => {
    const args = [command, folder, ...RANGES, ...DRAWN];
    const screen = await held(args);
    expect(screen.out.replace(/\s+/g, ' ')).toContain('512 draws, plain, seed 7');
    const data = JSON.stringify(JSON.parse((await held([...args, '--json'])).out));
    expect(data).toContain('"draws":{"asked":512,"drawn":512,"method":"plain","seed":7}');
    const { out: csv } = await held([...args, '--format', 'csv']);
    expect(csv).toMatch(/^risk\.draws,.*\b512,/m);
    expect(csv).toMatch(/^risk\.seed,.*\b7,/m);
    expect(csv).toMatch(/^risk\.method,.*\bplain,/m);
  });
});

describe('the gate of confidence', () => {
  it.each(['plan', 'risk'])(
    'fails %s whose target is met less surely, by the chance itself',
    async (command) => {
      const { code, out } = await held([command, ...WIRRAL, '--fail-under-confidence', '80%', '--json']);
      expect(code).toBe(1);
      const [gate] = risked(out).gates;
      expect(gate).toMatchObject({ gate: 'fail-under-confidence', limit: 0.8, passed: false });
      const { share } = command === 'risk' ? risked(out).chance.targetMet : { share: gate?.value };
      expect(gate?.value).toBe(share);
    },
  );

  it('fails a plan of which no range moves the saving: its chance is not known', async () => {
    const bare = [
      'fixtures/worked',
      '--assumptions',
      'fixtures/errors/no-ranges/assumptions.csv',
      '--fail-under-confidence',
      '1',
    ];
    const { code, err } = await held(['plan', ...bare]);
    expect(code).toBe(1);
    expect(err).toContain('chance of the target not known, since no range moves the saving');
    const shipped = await held(['plan', 'fixtures/wirral', '--fail-under-confidence', '50%', '--json']);
    expect(shipped.code).toBe(1);
    expect(risked(shipped.out).gates[0]).toMatchObject({ value: null, passed: false, shortfall: null });
  });

  it('holds each option of a comparison to it', async () => {
    const { code, err } = await held(['compare', ...WIRRAL, '--fail-under-confidence', '50%']);
    expect(code).toBe(1);
    expect(err).toContain('posts-only: fail-under-confidence: chance of the target 0%');
  });
});

describe('a wrong command line is told before a file is read', () => {
  it.each([
    [['--draws', '0'], '--draws cannot be "0".'],
    [['--draws', '99'], '--draws cannot be "99".'],
    [['--draws', '1e4'], '--draws cannot be "1e4".'],
    [['--draws', '2000000000'], '--draws cannot be "2000000000".'],
    [['--seed', '-1'], '--seed cannot be "-1".'],
    [['--fail-under-confidence', '80'], '--fail-under-confidence cannot be "80".'],
    [['--solve', 'savings.recurring'], '--solve cannot be "savings.recurring".'],
    [['--vary', 'vacancy_factor'], '--vary says what may move, but not for what.'],
    [['--solve', 'savings.recurring=1'], '--solve says what is wanted, but not what may move.'],
    [['--time', 'soon'], '--time cannot be "soon".'],
  ])('%s', async (flags, says) => {
    const { code, err } = await held(['risk', 'no-such-case', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it.each([
    [['--solve', 'savings.recuring=1', '--vary', 'vacancy_factor'], 'did you mean savings.recurring?'],
    [['--solve', 'savings.recurring=1', '--vary', 'vacancy_facter'], 'did you mean vacancy_factor?'],
    [['--solve', 'savings.recurring=a lot', '--vary', 'vacancy_factor'], '--solve has no value in "a lot".'],
  ])('a figure or an input that the plan does not have, likewise: %s', async (flags, says) => {
    const { code, err } = await held(['risk', 'fixtures/wirral', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('many draws', () => {
  it('end with what is drawn when interrupted, and with the code of Ctrl-C', async () => {
    let looks = 0;
    const watchInterrupt = () => ({ isStopped: () => ++looks > 3, end: () => undefined });
    const { code, out } = await held(['risk', ...WIRRAL, '--draws', '100m', '--json'], {
      instead: { watchInterrupt },
    });
    expect(code).toBe(130);
    const { chance, issues } = risked(out);
    expect(chance.draws).toMatchObject({ asked: 100_000_000, drawn: 4 * 4096 });
    expect(issues.map((issue) => issue.code)).toContain('draws-interrupted');
  });

  it('tell on a terminal how far they are, once that takes more than a second', async () => {
    let seconds = 0;
    const clock = (): number => 500 * seconds++;
    const { err } = await held(['risk', ...WIRRAL, '--draws', '50k'], { columns: 80, instead: { clock } });
    expect(err).toMatch(/Drawing: \d+%/);
  });
});

test('the same seed gives the same bytes in another process, and another seed others', () => {
  const of = (seed: string): string =>
    runLocplan(['risk', ...WIRRAL, '--seed', seed, '--draws', '2k', '--json'], root).stdout;
  expect(of('3')).toBe(of('3'));
  expect(risked(of('4')).chance).not.toEqual(risked(of('3')).chance);
});
