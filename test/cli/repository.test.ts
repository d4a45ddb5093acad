import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realIo } from '../../src/cli/real-io.ts';
import { repositoryPaths } from '../../src/cli/repository.ts';
import { scratch } from './scratch.ts';

const at = scratch();

function pathOf(folder: string, name: string, env: Record<string, string> = {}): string | null {
  const io = { ...realIo(), cwd: at('work'), env };
  return repositoryPaths(io, folder)(name);
}

test('a file is named from the root of its repository', () => {
  mkdirSync(at('work', '.git'), { recursive: true });
  mkdirSync(at('work', 'cases', 'wirral'), { recursive: true });
  expect(pathOf('cases/wirral', 'scenarios/a.yaml')).toBe('cases/wirral/scenarios/a.yaml');
  expect(pathOf('cases/wirral', '../staffing.csv')).toBe('cases/staffing.csv');
  expect(pathOf('.', 'staffing.csv')).toBe('staffing.csv');
});

test('the workspace of a workflow wins', () => {
  mkdirSync(at('work', '.git'), { recursive: true });
  const env = { GITHUB_WORKSPACE: at() };
  expect(pathOf('cases/wirral', 'areas.csv', env)).toBe('work/cases/wirral/areas.csv');
});

test('what the repository does not hold has no path in it', () => {
  mkdirSync(at('work', '.git'), { recursive: true });
  expect(pathOf('cases', '../../staffing.csv')).toBe(null);
  expect(pathOf('cases', '..staffing.csv')).toBe('cases/..staffing.csv');
  expect(pathOf('cases', 'standard input')).toBe(null);
  expect(pathOf('cases', 'areas.csv', { GITHUB_WORKSPACE: at('elsewhere') })).toBe(null);
});
