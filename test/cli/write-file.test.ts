import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { PathError } from '../../src/cli/stop.ts';
import { writeAll } from '../../src/cli/write-file.ts';
import { scratch } from './scratch.ts';

const at = scratch();

test('missing folders are made', () => {
  writeAll([{ path: at('a', 'b', 'plan.json'), text: '{}\n' }]);
  expect(readFileSync(at('a', 'b', 'plan.json'), 'utf8')).toBe('{}\n');
});

test('a replaced file keeps its mode', () => {
  writeFileSync(at('plan.json'), 'old');
  chmodSync(at('plan.json'), 0o640);
  writeAll([{ path: at('plan.json'), text: 'new' }]);
  expect(readFileSync(at('plan.json'), 'utf8')).toBe('new');
  expect(statSync(at('plan.json')).mode & 0o777).toBe(0o640);
});

test('a link is followed, also to a file that is not there yet', () => {
  symlinkSync('target.json', at('link.json'));
  writeAll([{ path: at('link.json'), text: 'one' }]);
  expect(readFileSync(at('target.json'), 'utf8')).toBe('one');
  writeAll([{ path: at('link.json'), text: 'two' }]);
  expect(readFileSync(at('target.json'), 'utf8')).toBe('two');
  expect(readdirSync(at()).sort()).toEqual(['link.json', 'target.json']);
});

test('when one result cannot be written, none is, and nothing is left behind', () => {
  writeFileSync(at('first.json'), 'old');
  writeFileSync(at('a-file'), '');
  const outputs = [
    { path: at('first.json'), text: 'new' },
    { path: at('a-file', 'second.json'), text: 'new' },
  ];
  expect(() => writeAll(outputs)).toThrow(PathError);
  expect(readFileSync(at('first.json'), 'utf8')).toBe('old');
  expect(readdirSync(at()).sort()).toEqual(['a-file', 'first.json']);
});

test.runIf(existsSync('/dev/full'))(
  'a full disk is told in plain words, and the other results stay as they were',
  () => {
    writeFileSync(at('first.json'), 'old');
    const outputs = [
      { path: at('first.json'), text: 'new' },
      { path: '/dev/full', text: 'new' },
    ];
    expect(() => writeAll(outputs)).toThrow('The disk is full: /dev/full was not written.');
    expect(readFileSync(at('first.json'), 'utf8')).toBe('old');
  },
);

test('a folder in the place of a result is told in plain words', () => {
  mkdirSync(at('plan.json'));
  expect(() => writeAll([{ path: at('plan.json'), text: '' }])).toThrow('plan.json is a folder, not a file.');
});
