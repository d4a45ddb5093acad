import { join } from 'node:path';
import { type CaseFiles, type NamedFile, typedFile } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { keepWithin } from './keep-within.ts';
import { UsageError } from './stop.ts';

/**
 * The files of a case that is grouped. Outlines take the place of adjacency.csv where a flag names them; those in the
 * folder are looked at only where nobody says which areas border on each other.
 */
export function withBoundaries(io: Io, files: CaseFiles, options: Options): CaseFiles {
  const { folder, tables } = files;
  if (options.boundaries === undefined)
    return { ...files, boundaries: tables.adjacency === undefined ? boundariesIn(io, folder) : null };
  if (options.adjacency !== undefined)
    throw new UsageError('Borders come from --adjacency or from --boundaries, not both.', 'leave one out');
  const { adjacency: _, ...others } = tables;
  const boundaries = typedFile(io, folder, options.boundaries);
  if (boundaries.path === '-' && Object.values(others).some(({ path }) => path === '-'))
    throw new UsageError('Only one file can be standard input.', 'name the others by their paths');
  return { ...files, tables: others, boundaries };
}

function boundariesIn(io: Io, folder: string | null): NamedFile | null {
  const name = 'boundaries.geojson';
  if (folder === null || io.kind(join(folder, name)) === null) return null;
  const file = { path: join(folder, name), name };
  keepWithin(io, folder, file, 'name it by --boundaries if it is meant');
  return file;
}
