import { PathError } from './stop.ts';

type Doing = 'read' | 'write';

/** What the system's error codes mean to somebody who did not ask for an explanation of errno, and what to do. */
const WORDS: Readonly<Record<string, (path: string) => readonly [message: string, hint: string]>> = {
  ENOENT: (path) => [
    `There is no file or folder called ${path}.`,
    'check the spelling and the folder you are in',
  ],
  EACCES: (path) => [`No permission for ${path}.`, 'ask its owner, or name a folder of your own'],
  EPERM: (path) => [`No permission for ${path}.`, 'ask its owner, or name a folder of your own'],
  EROFS: (path) => [`${path} is on a disk that can only be read.`, 'name a folder on another disk'],
  ENOTDIR: (path) => [`Part of the path ${path} is a file, not a folder.`, 'check the path'],
  EEXIST: (path) => [`Part of the path ${path} is a file, not a folder.`, 'check the path'],
  EISDIR: (path) => [`${path} is a folder, not a file.`, 'name a file in it'],
  ENOSPC: (path) => [`The disk is full: ${path} was not written.`, 'make room, or name another disk'],
  EDQUOT: (path) => [
    `Your share of the disk is used up: ${path} was not written.`,
    'make room, or name another disk',
  ],
  EFBIG: (path) => [`${path} would be larger than this disk allows.`, 'name another disk'],
  EMFILE: (path) => [
    `Too many files are open, so ${path} cannot be.`,
    'close other programs, or raise `ulimit -n`',
  ],
  ENFILE: (path) => [
    `Too many files are open on this machine, so ${path} cannot be.`,
    'close other programs',
  ],
  ELOOP: (path) => [`${path} is a link that leads back to itself.`, 'name the file itself'],
  ENAMETOOLONG: (path) => [`The name ${path} is longer than this system allows.`, 'name a shorter path'],
  EBUSY: (path) => [
    `${path} is in use by another program.`,
    'close it there (a workbook open in Excel?) and run again',
  ],
  ETXTBSY: (path) => [`${path} is in use by another program.`, 'close it there and run again'],
  EIO: (path) => [`The disk failed at ${path}.`, 'try again from a copy on another disk'],
  ENXIO: (path) => [`Nothing reads from or writes to ${path}.`, 'start the other end first, or name a file'],
};

/**
 * Does something with a path, and tells a failure of the system in plain words: a finance officer reads "the disk
 * is full", not ENOSPC. Anything that is no system error is passed on as the bug that it is.
 */
export function onPath<T>(path: string, doing: Doing, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw pathError(path, doing, error);
  }
}

/** The failure in plain words, or the error itself when the system did not raise it. */
export function pathError(path: string, doing: Doing, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const [message, hint] = WORDS[code]?.(path) ?? [`Cannot ${doing} ${path} (${code}).`, 'name another path'];
  return new PathError(message, hint);
}
