import { expect, test } from 'vitest';
import { colourLevel, width } from '../../src/cli/screen.ts';

const terminal = { isTerminal: true, columns: 90, write: () => undefined };
const pipe = { isTerminal: false, columns: null, write: () => undefined };

test.each([
  ['a terminal has colours', {}, { TERM: 'xterm' }, terminal, 1],
  ['a terminal of 256 colours shows them', {}, { TERM: 'xterm-256color' }, terminal, 2],
  ['a pipe has none', {}, { TERM: 'xterm' }, pipe, 0],
  ['NO_COLOR turns them off', {}, { NO_COLOR: '1' }, terminal, 0],
  ['an empty NO_COLOR says nothing', {}, { NO_COLOR: '' }, terminal, 1],
  ['a dumb terminal has none', {}, { TERM: 'dumb' }, terminal, 0],
  ['FORCE_COLOR turns them on', {}, { FORCE_COLOR: '1' }, pipe, 1],
  ['FORCE_COLOR=0 turns them off', {}, { FORCE_COLOR: '0' }, terminal, 0],
  ['FORCE_COLOR=constructor is as any other word', {}, { FORCE_COLOR: 'constructor' }, pipe, 1],
  ['--color wins over the environment', { color: 'always' }, { NO_COLOR: '1' }, pipe, 1],
  ['--color never wins over FORCE_COLOR', { color: 'never' }, { FORCE_COLOR: '3' }, terminal, 0],
] as const)('%s', (_, options, env, stream, level) => {
  expect(colourLevel(options, env, stream)).toBe(level);
});

test('the width is COLUMNS, else that of the terminal, else 100', () => {
  expect(width({ COLUMNS: '72' }, terminal)).toBe(72);
  expect(width({ COLUMNS: 'wide' }, terminal)).toBe(90);
  expect(width({}, pipe)).toBe(100);
});
