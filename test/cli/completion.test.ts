import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { figureKinds } from '../../src/model/figures.ts';
import { held } from './held-io.ts';

const { out: script } = await held(['completion', 'bash']);

/** What bash offers at the end of a line, in the words that it makes of it. */
function offered(line: string, cwd = '.'): string[] {
  const typed = line.split(' ');
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=${typed.length - 1}; _locplan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', `${script}\n${ask}`, 'bash', ...typed], {
    cwd,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((word) => word !== '');
}

const listed = async (words: readonly string[]): Promise<string[]> =>
  (await held(words)).out.split('\n').flatMap((line) => /^ {0,2}([\w-]+) {2,}/.exec(line)?.[1] ?? []);

test('bash offers the shells, whatever schema lists, and every code and figure that explain has', async () => {
  expect(offered('locplan completion ')).toEqual(['bash', 'zsh', 'fish']);
  expect(offered('locplan schema ').sort()).toEqual((await listed(['schema'])).sort());
  const list = (await held(['explain'])).out.split('\nfigure\n')[0] ?? '';
  const codes = `${list}\n`.match(/[\w-]+(?=,)|[\w-]+(?=\n\n)/g) ?? [];
  const figures = figureKinds().flatMap(({ id }) => (id.includes('<') ? [] : [id]));
  expect(codes.length).toBeGreaterThan(50);
  expect(offered('locplan explain ').sort()).toEqual([...codes, ...figures].sort());
  expect(offered('locplan explain savings.rec')).toEqual(['savings.recurring']);
  expect(offered('locplan explain savings.recurring fixtures/wi')).toEqual(['fixtures/wirral']);
});

test('bash offers the scenarios of the case that was typed, else those of this folder', () => {
  const scenarios = ['four-localities', 'july-start', 'need-balanced', 'posts-only'];
  expect(offered('locplan plan fixtures/wirral -s ')).toEqual(scenarios);
  expect(offered('locplan plan fixtures/wirral --json --scenario ju')).toEqual(['july-start']);
  expect(offered('locplan plan -s ', 'fixtures/wirral')).toEqual(scenarios);
  expect(offered('locplan plan ../worked -s ', 'fixtures/wirral')).toEqual(['two-localities']);
});

test('bash offers scenarios to compare, as the words of the command and as its baseline', () => {
  const scenarios = ['four-localities', 'july-start', 'need-balanced', 'posts-only'];
  expect(offered('locplan compare fixtures/wirral ')).toEqual(scenarios);
  expect(offered('locplan compare fixtures/wirral july-start po')).toEqual(['posts-only']);
  expect(offered('locplan compare fixtures/wirral --baseline ')).toEqual(scenarios);
  expect(offered('locplan compare ', 'fixtures/wirral')).toEqual(scenarios);
  expect(offered('locplan compare fixtures/wir')).toEqual(['fixtures/wirral']);
});

test('bash offers flags of the command after a dash, and the words that a flag takes', () => {
  expect(offered('locplan plan --fail-o')).toEqual(['--fail-over-caseload', '--fail-on']);
  expect(offered('locplan plan --fail-on ')).toEqual(['error', 'warning', 'never']);
});

test('zsh completes at the first TAB from a file of fpath, and registers itself when sourced', async () => {
  const { out } = await held(['completion', 'zsh']);
  expect(out).toMatch(/^#compdef locplan\n/);
  expect(out).toMatch(/ == _locplan \]\]; then _locplan "\$@"; else compdef _locplan locplan; fi\n$/);
});

test('fish offers scenarios by a function, and the words of an argument', async () => {
  const { out } = await held(['completion', 'fish']);
  expect(out).toContain("-s s -l scenario -x -a '(__locplan_scenarios)'");
  expect(out).toContain("'__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'");
});
