import { expect, test } from 'vitest';
import { chooseScenario } from '../../src/cli/scenario-files.ts';

const AVAILABLE = ['four-localities', 'july-start'];
const own = { name: 'july-start', at: { file: 'locplan.yaml', path: ['scenario'] } };

test('the scenario that is asked for wins, also several on top of each other', () => {
  expect(chooseScenario('four-localities + july-start', own, AVAILABLE).names).toEqual(AVAILABLE);
});

test('without one it is that of the case', () => {
  expect(chooseScenario(undefined, own, AVAILABLE)).toEqual({
    names: ['july-start'],
    at: own.at,
    remark: null,
  });
});

test('else the only one', () => {
  expect(chooseScenario(undefined, null, ['a'])).toEqual({ names: ['a'], at: null, remark: null });
});

test('else the first by name, which is said', () => {
  const { names, remark } = chooseScenario(undefined, null, AVAILABLE);
  expect([names, remark]).toEqual([
    ['four-localities'],
    expect.stringContaining('four-localities, the first by name'),
  ]);
});

test('where there is none, localities may be given in another way', () => {
  expect(chooseScenario(undefined, null, []).names).toEqual([]);
});

test('one that the case does not have is a matter of usage', () => {
  expect(() => chooseScenario('four-locality', own, AVAILABLE)).toThrow(
    'There is no scenario four-locality.',
  );
});

test('a path is taken as it is', () => {
  expect(chooseScenario('../other/a.yaml', own, AVAILABLE).names).toEqual(['../other/a.yaml']);
});
