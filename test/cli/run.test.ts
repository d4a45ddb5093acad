import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { held } from './held-io.ts';

test.each(COMMANDS.map(({ name }) => name))('the help of %s ends with examples', async (name) => {
  const { code, out, err } = await held([name, '--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/\nExamples:\n {2}(source <\()?locplan /);
});

const HELPS = [[], ...COMMANDS.map(({ name }) => [name])].map((words) => [...words, '--help']);
const longest = (text: string): number => Math.max(...text.split('\n').map(({ length }) => length));

test.each([60, 72, 80])(
  'every help fits a terminal of %i columns, whoever tells its width',
  async (columns) => {
    for (const words of HELPS) {
      const { out } = await held(words, { columns });
      expect(longest(out), words.join(' ')).toBeLessThanOrEqual(columns);
      expect((await held(words, { env: { COLUMNS: String(columns) } })).out).toBe(out);
    }
  },
);

test('an example that is too long for its line goes on as a shell reads it', async () => {
  const { out } = await held(['plan', '--help'], { columns: 60 });
  const [, , ...example] =
    COMMANDS.find(({ name }) => name === 'plan')
      ?.examples.at(-1)?.[0]
      .split(' ') ?? [];
  expect(out.replaceAll(/ \\\n +/g, ' ')).toContain(`  locplan plan ${example.join(' ')}\n`);
});

test.each([
  ...HELPS,
  ['explain', 'pay-looks-full-time'],
  ['explain', 'pay-looks-full-tme'],
  ['schema', 'staffing'],
  ['schema', 'assumptions'],
  ['schema', 'figures'],
  ['plan', 'fixtures/wirral', '--fail-under', '210k', '--fail-on', 'warning', '--target', '200001'],
  ['plan', 'fixtures/broken'],
  ['plan', 'fixtures/wirral', '--target', '£x'],
])('with --ascii nothing else is printed: %s %s', async (...words) => {
  const { out, err } = await held([...words, '--ascii']);
  expect(out + err).toMatch(/^[\n\x20-\x7e]+$/);
});

test.each(['json', 'csv', 'md', 'junit', 'github'])('--ascii leaves %s to its programs', async (format) => {
  const words = ['plan', 'fixtures/wirral', '--fail-under', '210k', '--format', format];
  const [plain, as] = [await held([...words, '--ascii']), await held(words)];
  expect(plain.out).toBe(as.out);
  expect(plain.err).toBe(
    'locplan: fail-under: saving GBP205,778.39 a year, at least GBP210,000.00 wanted: NOT MET by GBP4,221.61\n',
  );
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
