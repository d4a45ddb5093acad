import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../src/present/formats.ts';
import { root, runLocplan } from './run-locplan.ts';

const work = mkdtempSync(join(tmpdir(), 'locplan-bytes-'));
const wirral = join(work, 'fixtures', 'wirral');
const inside = join(wirral, 'scenarios');

beforeAll(() => {
  mkdirSync(join(work, 'elsewhere'));
  // Annotations name files from the root of the repository.
  mkdirSync(join(work, '.git'));
  cpSync(join(root, 'fixtures/wirral'), wirral, { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true }));

interface Around {
  readonly cwd?: string;
  readonly argument?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const PLACES: readonly (readonly [string, Around])[] = [
  ['twice', {}],
  ['in a German locale', { env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' } }],
  ['in a Turkish locale', { env: { LC_ALL: 'tr_TR.UTF-8' } }],
  ['in the C locale', { env: { LC_ALL: 'C' } }],
  ['on the other side of the date line', { env: { TZ: 'Pacific/Auckland' } }],
  ['in another working directory', { cwd: join(work, 'elsewhere'), argument: ['../fixtures/wirral'] }],
  ['by its whole path', { argument: [wirral] }],
  ['from within the case', { cwd: inside, argument: [] }],
];

function bytes(
  words: readonly string[],
  { cwd = work, argument = ['fixtures/wirral'], env = {} }: Around,
): string {
  const [command = '', ...flags] = words;
  const { stdout, stderr, code } = runLocplan([command, ...argument, ...flags], cwd, env);
  expect([code, stderr]).toEqual([0, '']);
  // The last line names the case as it was typed.
  return stdout.replace(/^Next: .*$/m, '');
}

const first = new Map<string, string>();
function firstTime(words: readonly string[]): string {
  const key = words.join(' ');
  if (!first.has(key)) first.set(key, bytes(words, {}));
  return first.get(key) ?? '';
}

describe.each(PLACES)('the same case %s', (_, around) => {
  it.each(FORMAT_NAMES)('is the same plan as %s, byte for byte', (format) => {
    const words = ['plan', '--format', format];
    expect(bytes(words, around)).toBe(firstTime(words));
  });

  it('is the same check', () => {
    const words = ['check', '--json'];
    expect(bytes(words, around)).toBe(firstTime(words));
  });
});

it('what is printed and what is written to a file are the same bytes', () => {
  const folder = join(work, 'results');
  const files = ['plan.txt', 'plan.json', 'plan.csv', 'plan.md', 'plan.xml'];
  const flags = files.flatMap((file) => ['-o', join(folder, file)]);
  expect(runLocplan(['plan', 'fixtures/wirral', '-q', ...flags], work)).toEqual({
    stdout: '',
    stderr: '',
    code: 0,
  });
  expect(readdirSync(folder).sort()).toEqual(files.toSorted());
  const formats = ['table', 'json', 'csv', 'md', 'junit'];
  for (const [i, file] of files.entries()) {
    const printed = runLocplan(['plan', 'fixtures/wirral', '--format', formats[i] ?? ''], work).stdout;
    expect(readFileSync(join(folder, file), 'utf8')).toBe(printed);
  }
});
