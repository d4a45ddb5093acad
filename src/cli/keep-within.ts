import { isAbsolute, relative } from 'node:path';
import type { Io } from './io.ts';
import { PathError } from './stop.ts';

/**
 * Refuses a file of a case folder that is a link to something outside: a case that came from elsewhere must not make
 * a run read, and print, what nobody named.
 */
export function keepWithin(
  io: Io,
  folder: string,
  { path, name }: { readonly path: string; readonly name: string },
  remedy: string,
): void {
  const [from, to] = [io.real(folder), io.real(path)];
  if (from === null || to === null) return;
  const way = relative(from, to);
  if (/^\.\.([\\/]|$)/.test(way) || isAbsolute(way))
    throw new PathError(`${name} leads out of the case folder.`, remedy);
}
