import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCase } from '../../src/cli/find-case.ts';
import type { Io } from '../../src/cli/io.ts';
import { realIo } from '../../src/cli/real-io.ts';
import { scratch } from './scratch.ts';

const at = scratch();

function ioIn(cwd: string): Io {
  return { ...realIo(), cwd };
}

function folder(...names: string[]): void {
  mkdirSync(at('case', 'scenarios'), { recursive: true });
  for (const name of names) writeFileSync(at('case', name), '');
}

test('the folder that is named is the case', () => {
  folder('locplan.yaml', 'assumptions.csv');
  const found = findCase(ioIn(at()), at('case'), {});
  expect(found.folder).toBe(at('case'));
  expect(found.caseFile).toEqual({ path: at('case', 'locplan.yaml'), name: 'locplan.yaml' });
  expect(Object.keys(found.tables)).toEqual(['areas', 'staffing', 'budget', 'assumptions']);
});

test('naming its locplan.yaml is naming the folder', () => {
  expect(findCase(ioIn(at()), join('case', 'locplan.yaml'), {}).folder).toBe('case');
});

test('without a name it is the nearest folder above that has a locplan.yaml', () => {
  folder('locplan.yaml');
  expect(findCase(ioIn(at('case', 'scenarios')), undefined, {}).folder).toBe('..');
});

test('where there is none, that is a matter of usage', () => {
  folder();
  expect(() => findCase(ioIn(at('case')), undefined, {})).toThrow('There is no locplan.yaml');
});

test('a flag takes the place of a file of the folder', () => {
  folder('locplan.yaml');
  const { tables } = findCase(ioIn(at()), at('case'), { staffing: 'other.csv' });
  expect(tables.staffing).toEqual({ path: 'other.csv', name: '../other.csv' });
  expect(tables.budget).toEqual({ path: at('case', 'budget.csv'), name: 'budget.csv' });
});

test('a file is called by its path from the case folder, however it is typed', () => {
  folder('locplan.yaml');
  const called = (staffing: string): string | undefined =>
    findCase(ioIn(at()), at('case'), { staffing }).tables.staffing?.name;
  expect(called('case/staffing.csv')).toBe('staffing.csv');
  expect(called(at('case', 'staffing.csv'))).toBe('staffing.csv');
  expect(called('data/../areas.csv')).toBe('../areas.csv');
});

test('a file in the place of the folder is told, with the flag to give it by', () => {
  folder('locplan.yaml', 'staffing.csv');
  const find = (): unknown => findCase(ioIn(at()), at('case', 'staffing.csv'), {});
  expect(find).toThrow('staffing.csv is a file, not a case folder.');
  expect(find).toThrow(expect.objectContaining({ hint: expect.stringContaining('--staffing') as string }));
});

test('a folder that is not there is told, with a near one beside it', () => {
  folder('locplan.yaml');
  writeFileSync(at('casf'), '');
  const find = (name: string) => (): unknown => findCase(ioIn(at()), at(name), {});
  expect(find('caes')).toThrow(expect.objectContaining({ hint: `did you mean ${at('case')}?` }));
  expect(find('nothere')).toThrow(`There is no folder called ${at('nothere')}.`);
});

test('files can be named without a folder, all three of them', () => {
  const { folder, caseFile } = findCase(ioIn(at()), undefined, { areas: 'a', staffing: 's', budget: 'b' });
  expect([folder, caseFile]).toEqual([null, null]);
  expect(() => findCase(ioIn(at()), undefined, { areas: 'a' })).toThrow(
    '--staffing and --budget must be given too',
  );
});

test('one file can be standard input, two cannot', () => {
  const { tables } = findCase(ioIn(at()), undefined, { areas: 'a', staffing: '-', budget: 'b' });
  expect(tables.staffing).toEqual({ path: '-', name: 'standard input' });
  expect(() => findCase(ioIn(at()), undefined, { areas: '-', staffing: '-', budget: 'b' })).toThrow(
    'Only one file',
  );
});
