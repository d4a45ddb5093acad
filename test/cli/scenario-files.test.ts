import { expect, test } from 'vitest';
import { namedScenario, ownScenario } from '../../src/cli/scenario-files.ts';

const AVAILABLE = ['four-localities', 'july-start'];
const own = { name: 'july-start', at: { file: 'locplan.yaml', path: ['scenario'] } };

test('the scenario that is asked for wins, also several on top of each other', () => {
  expect(namedScenario('four-localities + july-start', AVAILABLE).names).toEqual(AVAILABLE);
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
  expect(() => namedScenario('four-locality', AVAILABLE)).toThrow('There is no scenario four-locality.');
});

test('a path is taken as it is', () => {
  expect(namedScenario('../other/a.yaml', AVAILABLE).names).toEqual(['../other/a.yaml']);
});
