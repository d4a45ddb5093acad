import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';

/**
 * The path from the root of the repository to a folder, with forward slashes: annotations of a workflow name files
 * from there. Empty at the root itself; from the current folder where no repository is found.
 */
export function pathInRepository(io: Io, folder: string): string {
  const here = resolve(io.cwd, folder);
  const root = io.env['GITHUB_WORKSPACE'] || rootAbove(io, here) || io.cwd;
  return relative(root, here).split(sep).join('/');
}

function rootAbove(io: Io, folder: string): string | null {
  if (io.kind(join(folder, '.git')) !== null) return folder;
  return folder === dirname(folder) ? null : rootAbove(io, dirname(folder));
}
