import fs from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Input } from '../read/input.ts';
import { onPath, pathError } from './path-error.ts';
import { stoppable } from './signals.ts';

/** A file's bytes at a time: large enough to be quick, small enough that Ctrl-C is answered at once. */
const CHUNK = 256 * 1024;

const LARGEST = 1e9 + CHUNK;

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
  if (path !== '-' && (stat.isFile() || stat.isDirectory())) {
    const open = (): number => onPath(path, 'read', () => fs.openSync(path, 'r'));
    return {
      input: { name, size: stat.size, bytes: () => chunks(open, name, fs.closeSync) },
      identity: stat,
    };
  }
  const copy = await copied(path === '-' ? process.stdin : arriving(path, stat), name);
  return {
    input: { name, size: fs.fstatSync(copy).size, bytes: () => chunks(() => copy, name) },
    identity: stat,
  };
}

async function* chunks(
  open: () => number,
  name: string,
  close: (fd: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const fd = open();
  try {
    for (let at = 0; ;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const from = at;
      const length = onPath(name, 'read', () => fs.readSync(fd, chunk, 0, CHUNK, from));
      if (length === 0) return;
      at += length;
      yield chunk.subarray(0, length);
      if (length === CHUNK) await new Promise((resume) => setImmediate(resume));
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
function arriving(path: string, stat: fs.Stats): Readable {
  const fd = onPath(path, 'read', () => stoppable(() => fs.openSync(path, 'r')));
  return stat.isFIFO() || stat.isSocket()
    ? new Socket({ fd, readable: true, writable: false })
    : fs.createReadStream(path, { fd });
}
