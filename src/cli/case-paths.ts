import { join } from 'node:path';
import { TABLE_NAMES } from './find-case.ts';
import type { Io } from './io.ts';

/**
 * Every file of a case folder that a run may take for input, also those that this run does not read, and the optional
 * ones that are not there yet: the next run would read a result of that name.
 */
export function casePaths(io: Io, folder: string): readonly string[] {
  const scenarios = join(folder, 'scenarios');
  return [
    join(folder, 'locplan.yaml'),
    join(folder, 'boundaries.geojson'),
    ...TABLE_NAMES.map((table) => join(folder, `${table}.csv`)),
    ...(io.kind(scenarios) === 'folder' ? io.list(scenarios).map((name) => join(scenarios, name)) : []),
  ];
}
