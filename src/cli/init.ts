import { join } from 'node:path';
import { INIT_CASE } from './init-case.ts';
import type { Io } from './io.ts';
import { shellWord } from './shell-word.ts';
import { EXIT, UsageError } from './stop.ts';

/**
 * Writes a small case that plans at once, because a working example teaches the files quicker than their
 * description. Only into an empty or a new folder, so it cannot harm what is there.
 */
export function init(io: Io, folder = '.'): number {
  refuseUnlessEmpty(io, folder);
  const names = Object.keys(INIT_CASE);
  io.writeAll(names.map((name) => ({ path: join(folder, name), text: INIT_CASE[name] ?? '' })));
  const where = folder === '.' ? '' : ` ${shellWord(folder)}`;
  io.stdout.write(`Wrote a case into ${folder === '.' ? 'this folder' : folder}: ${names.join(', ')}.

Next:
  locplan check${where}
  locplan plan${where}
  locplan plan${where} -s three-localities
`);
  return EXIT.ok;
}

function refuseUnlessEmpty(io: Io, folder: string): void {
  const kind = io.kind(folder);
  if (kind === null) return;
  if (kind !== 'folder')
    throw new UsageError(`${folder} is a file, not a folder.`, 'name a new folder: locplan init my-case');
  const names = io.list(folder);
  if (names.length === 0) return;
  const some = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  throw new UsageError(
    `${folder === '.' ? 'This folder' : folder} is not empty: it holds ${some}.`,
    'name a new folder: locplan init my-case',
  );
}
