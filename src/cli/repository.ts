import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { STANDARD_INPUT } from './find-case.ts';
import type { Io } from './io.ts';

/**
 * Tells the path of a file from the root of the repository, with forward slashes, by the file's name in messages:
 * annotations of a workflow name files from there. Null for what has no such path: standard input, and files outside
 * the repository. From the current folder where no repository is found.
 */
export function repositoryPaths(io: Io, folder: string): (name: string) => string | null {
  const here = resolve(io.cwd, folder);
  const root = resolve(io.cwd, io.env['GITHUB_WORKSPACE'] || rootAbove(io, here) || '.');
  return (name) => {
    const path = relative(root, resolve(here, name));
    const isOutside = isAbsolute(path) || path.split(sep)[0] === '..';
    return name === STANDARD_INPUT || isOutside ? null : path.split(sep).join('/');
  };
}

function rootAbove(io: Io, folder: string): string | null {
  if (io.kind(join(folder, '.git')) !== null) return folder;
  return folder === dirname(folder) ? null : rootAbove(io, dirname(folder));
}
