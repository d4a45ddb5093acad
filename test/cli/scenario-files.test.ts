import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { namedScenario, ownScenario } from '../../src/cli/scenario-files.ts';
import { memoryIo } from '../memory-io.ts';

const AVAILABLE = ['four-localities', 'july-start'];
const io = memoryIo({ 'here.yaml': Buffer.from(''), 'a+b/x.yaml': Buffer.from('') });
const own = { name: 'july-start', at: { file: 'locplan.yaml', path: ['scenario'] } };

test('the scenario that is asked for wins, also several on top of each other', () => {
  expect(namedScenario(io, 'four-localities + july-start', AVAILABLE).names).toEqual(AVAILABLE);
});

test('without one it is that of the case', () => {
  expect(ownScenario(own, AVAILABLE)).toEqual({
    names: ['july-start'],
    at: own.at,
    remark: null,
  });
});

test('else the only one', () => {
  expect(ownScenario(null, ['a'])).toEqual({ names: ['a'], at: null, remark: null });
});

test('else the first by name, which is said', () => {
  const { names, remark } = ownScenario(null, AVAILABLE);
  expect([names, remark]).toEqual([
    ['four-localities'],
    expect.stringContaining('four-localities, the first by name'),
  ]);
});

test('where there is none, localities may be given in another way', () => {
  expect(ownScenario(null, []).names).toEqual([]);
});

test('one that the case does not have is a matter of usage', () => {
  expect(() => namedScenario(io, 'four-locality', AVAILABLE)).toThrow('There is no scenario four-locality.');
});

test('a path is taken as it is', () => {
  expect(namedScenario(io, '../other/a.yaml', AVAILABLE).names).toEqual(['../other/a.yaml']);
});

test('a file name without a folder is that of a file here, else of one in scenarios/', () => {
  expect(namedScenario(io, 'here.yaml+july-start.yaml', AVAILABLE).names).toEqual([
    'here.yaml',
    'july-start',
  ]);
});

test('a file name that is neither is a matter of usage, with the name that is near', () => {
  expect(() => namedScenario(io, 'july-strat.yaml', AVAILABLE)).toThrow(
    expect.objectContaining({ stopsWith: 2, hint: 'did you mean july-start?' }),
  );
});

test('a path that is there is one scenario, also with a + in it', () => {
  expect(namedScenario(io, './a+b/x.yaml', AVAILABLE).names).toEqual(['./a+b/x.yaml']);
  expect(namedScenario(io, './y.yaml+four-localities', AVAILABLE).names).toEqual([
    './y.yaml',
    'four-localities',
  ]);
});
