import { expect, test } from 'vitest';
import { held } from './held-io.ts';

const difference = ['--staffing', 'fixtures/errors/reconciliation-difference/staffing.csv'];

test.each([
  ['no gate but the one on errors', []],
  ['staffing that must reconcile', ['--strict-reconcile']],
  ['staffing that must reconcile, whatever the issues', ['--strict-reconcile', '--fail-on', 'never']],
  ['no issue allowed', ['--fail-on', 'warning']],
  ['any issue allowed', ['--fail-on', 'never']],
])('check and plan end alike, and say the same of gates: %s', async (_, gates) => {
  const words = ['fixtures/worked', ...difference, ...gates];
  const [check, plan] = [await held(['check', ...words]), await held(['plan', ...words])];
  expect([check.code, check.err]).toEqual([plan.code, plan.err]);
});

test('check fails the gate on reconciliation in words, on the screen and in the log', async () => {
  const { code, out, err } = await held([
    'check',
    'fixtures/worked',
    ...difference,
    '--strict-reconcile',
    '--fail-on',
    'never',
  ]);
  expect(code).toBe(1);
  const said = /staffing and budget differ by £500\.00, at most £[\d.]+ allowed:\s+NOT RECONCILED by £[\d.]+/;
  expect(err).toMatch(/^locplan: strict-reconcile: /);
  expect(err).toMatch(said);
  expect(out).toMatch(/failed {2}strict-reconcile {2}staffing and budget differ/);
});

test('check has a JUnit test case and a JSON entry for each gate, and the reconciliation in pence', async () => {
  const words = ['check', 'fixtures/worked', ...difference, '--strict-reconcile'];
  const { out: xml } = await held([...words, '--format', 'junit']);
  expect(xml).toContain('<testsuite name="gates" tests="2" failures="2"');
  const { out } = await held([...words, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    reconciliation: {
      establishmentPence: 22_500_000,
      staffingLinesPence: 22_450_000,
      differencePence: 50_000,
      agrees: false,
    },
    gates: [
      { gate: 'strict-reconcile', value: 50_000, passed: false },
      { gate: 'fail-on', passed: false },
    ],
  });
});
