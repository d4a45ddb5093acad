import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Input } from '../read/input.ts';
import { LIMITS } from '../read/limits.ts';
import { onPath, pathError } from './path-error.ts';
import { stoppable } from './signals.ts';

const SMALL = 1024 * 1024;
const CHUNK = 256 * 1024;

/** Past what reading takes, so that what is cut off is always refused, and never taken for the whole. */
const LARGEST = LIMITS.tableFile.most + CHUNK;

/** Which file something is, whatever it is called: links and other spellings of a path have the same. */
export interface Identity {
  readonly dev: number;
  readonly ino: number;
}

export interface Opened {
  readonly input: Input;
  readonly identity: Identity;
}

/**
 * A file to be read as often as reading needs. Standard input (`-`) and pipes can be read only once, so they are
 * first copied to a temporary file.
 */
export async function openFile(path: string, name: string): Promise<Opened> {
  const stat = onPath(path, 'read', () => (path === '-' ? fs.fstatSync(0) : fs.statSync(path)));
  if (path !== '-' && stat.isFile() && stat.size > SMALL) {
    const open = (): number => onPath(path, 'read', () => fs.openSync(path, 'r'));
    return {
      input: { name, size: stat.size, bytes: () => chunks(open, name, fs.closeSync) },
      identity: stat,
    };
  }
  if (path !== '-' && (stat.isFile() || stat.isDirectory()))
    return { input: held(path, name), identity: stat };
  const copy = await copied(path === '-' ? process.stdin : await arriving(path, stat), name);
  return {
    input: { name, size: fs.fstatSync(copy).size, bytes: () => chunks(() => copy, name) },
    identity: stat,
  };
}

/** A file small enough to be kept in memory: to open it again for each look at it would cost more. */
function held(path: string, name: string): Input {
  const whole = onPath(path, 'read', () => fs.readFileSync(path));
  return {
    name,
    size: whole.length,
    async *bytes() {
      yield whole;
    },
  };
}

/** A file's bytes in pieces. Whoever takes them lets other work have its turn between two of them. */
async function* chunks(
  open: () => number,
  name: string,
  close: (fd: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const fd = open();
  try {
    for (let at = 0, length = CHUNK; length > 0; at += length) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      length = onPath(name, 'read', () => fs.readSync(fd, chunk, 0, CHUNK, at));
      yield chunk.subarray(0, length);
    }
  } finally {
    close(fd);
  }
}

/** A temporary copy of what can be read only once. It has no name any more, so nothing is left behind, come what may. */
async function copied(stream: Readable, name: string): Promise<number> {
  const path = join(tmpdir(), `locplan-${process.pid}-${process.hrtime.bigint()}.tmp`);
  const fd = onPath(path, 'write', () => fs.openSync(path, 'wx+', 0o600));
  onPath(path, 'write', () => fs.unlinkSync(path));
  let size = 0;
  try {
    for await (const chunk of stream) {
      onPath(path, 'write', () => fs.writeFileSync(fd, chunk as Uint8Array));
      size += (chunk as Uint8Array).length;
      // Reading refuses a file of this size; a device that never ends must not fill the disk before that.
      if (size > LARGEST) break;
    }
  } catch (error) {
    throw pathError(name, 'read', error);
  }
  return fd;
}

/** A pipe is read by events: a thread that waits for a pipe would keep Ctrl-C from ending the run. */
async function arriving(path: string, stat: fs.Stats): Promise<Readable> {
  const fd = onPath(path, 'read', () => stoppable(() => fs.openSync(path, 'r')));
  if (!stat.isFIFO() && !stat.isSocket()) return fs.createReadStream(path, { fd });
  const { Socket } = await import('node:net');
  return new Socket({ fd, readable: true, writable: false });
}
