import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { held } from './held-io.ts';

test.each(COMMANDS.map(({ name }) => name))('the help of %s ends with examples', async (name) => {
  const { code, out, err } = await held([name, '--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/\nExamples:\n {2}(source <\()?locplan /);
});

test('the help fits its terminal', async () => {
  const { out } = await held(['plan', '--help'], { columns: 72 });
  const [help = ''] = out.split('Examples:');
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
});

test.each([
  ['an unknown command', ['plna'], 'did you mean plan?'],
  ['an unknown flag', ['plan', '--jsn'], 'did you mean --json?'],
  ['a command unlike any other', ['xylophone'], 'locplan --help lists them'],
  ['a flag unlike any other', ['plan', '--xylophone'], 'locplan plan --help lists them'],
  ['years that are none', ['plan', '.', '--years', ''], '--years cannot be "".'],
  ['an unknown format', ['plan', '--format', 'jsno'], 'json'],
  ['a missing shell', ['completion'], "missing required argument 'shell'"],
  ['an unknown shell', ['completion', 'tcsh'], 'bash, zsh, fish'],
  ['a shell called as what every object has', ['completion', 'constructor'], 'bash, zsh, fish'],
  ['a shell called __proto__', ['completion', '__proto__'], 'bash, zsh, fish'],
  ['an issue called toString', ['explain', 'toString'], 'lists them all'],
  ['a schema called hasOwnProperty', ['schema', 'hasOwnProperty'], 'lists what is'],
  ['an assumption called constructor', ['plan', 'fixtures/wirral', '--set', 'constructor=1'], 'constructor'],
  ['a scenario called __proto__', ['plan', 'fixtures/wirral', '-s', '__proto__'], 'four-localities'],
  ['an unknown issue code', ['explain', 'unknown-arae'], 'did you mean unknown-area?'],
])('%s is a matter of usage, with a way on', async (_, words, remedy) => {
  const { code, out, err } = await held(words);
  expect([code, out]).toEqual([2, '']);
  expect(err.toLowerCase()).toContain(remedy.toLowerCase());
});

test('no command at all is a matter of usage, with the help', async () => {
  const { code, out, err } = await held([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: locplan');
});

test('explain lists every code', async () => {
  const { code, out } = await held(['explain']);
  expect(code).toBe(0);
  expect(out).toContain('vacancy-factor-unknown');
});
