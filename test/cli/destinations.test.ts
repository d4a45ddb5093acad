import { expect, test } from 'vitest';
import { destinations } from '../../src/cli/destinations.ts';

test('without -o the table is printed', () => {
  expect(destinations({})).toEqual({ printed: 'table', files: [] });
});

test('the ending of a file gives its format, and then nothing is printed', () => {
  const files = [
    { path: 'plan.JSON', format: 'json' },
    { path: 'checks.xml', format: 'junit' },
  ];
  expect(destinations({ output: ['plan.JSON', 'checks.xml'] })).toEqual({ printed: null, files });
});

test('a format that is asked for is printed beside the files', () => {
  const files = [{ path: 'plan.json', format: 'json' }];
  expect(destinations({ output: ['plan.json'], format: 'github' })).toEqual({ printed: 'github', files });
  expect(destinations({ output: ['plan.json', '-'] })).toEqual({ printed: 'table', files });
});

test('a file without a telling ending takes the format that is asked for', () => {
  expect(destinations({ output: ['/dev/full'], json: true })).toEqual({
    printed: null,
    files: [{ path: '/dev/full', format: 'json' }],
  });
});

test('a file whose format nobody can tell is refused', () => {
  expect(() => destinations({ output: ['plan.pdf'] })).toThrow('plan.pdf');
});

test('a file named twice is refused', () => {
  expect(() => destinations({ output: ['a.json', 'a.json'] })).toThrow('twice');
  expect(() => destinations({ output: ['a.json', './a.json'] })).toThrow('twice');
});

test('a file without a name is refused', () => {
  expect(() => destinations({ output: [''] })).toThrow('-o names no file.');
});

test('only plan has an option paper, asked for by name or by the ending of a file', () => {
  const file = { path: 'options.paper.md', format: 'paper' };
  expect(destinations({ output: [file.path] }, true)).toEqual({ printed: null, files: [file] });
  expect(destinations({ format: 'paper' }, true)).toEqual({ printed: 'paper', files: [] });
  expect(() => destinations({ output: [file.path] })).toThrow('Only plan has an option paper.');
  expect(() => destinations({ format: 'paper' })).toThrow('Only plan has an option paper.');
});

test('a journal is of a plan alone', () => {
  const files = [{ path: 'plan.journal.csv', format: 'journal' }];
  expect(destinations({ output: ['plan.journal.csv'] }, true)).toEqual({
    printed: null,
    files,
  });
  expect(() => destinations({ output: ['compare.journal.csv'] })).toThrow('Only plan has a budget journal.');
  expect(() => destinations({ format: 'journal' })).toThrow('Only plan has a budget journal.');
});

test('two formats for one output are refused', () => {
  expect(() => destinations({ json: true, format: 'csv' })).toThrow('cannot both be');
});
