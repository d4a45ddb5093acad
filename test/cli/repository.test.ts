import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realIo } from '../../src/cli/real-io.ts';
import { pathInRepository } from '../../src/cli/repository.ts';
import { leaveSignals } from '../../src/cli/signals.ts';
import { scratch } from './scratch.ts';

const at = scratch();

function pathOf(folder: string, env: Record<string, string> = {}): string {
  const io = { ...realIo(), cwd: at('work'), env };
  leaveSignals();
  return pathInRepository(io, folder);
}

test('a folder is named from the root of its repository', () => {
  mkdirSync(at('work', '.git'), { recursive: true });
  mkdirSync(at('work', 'cases', 'wirral'), { recursive: true });
  expect(pathOf('cases/wirral')).toBe('cases/wirral');
  expect(pathOf('.')).toBe('');
});

test('the workspace of a workflow wins', () => {
  mkdirSync(at('work', '.git'), { recursive: true });
  expect(pathOf('cases/wirral', { GITHUB_WORKSPACE: at() })).toBe('work/cases/wirral');
});
