import fs from 'node:fs';
import { devNull } from 'node:os';
import type { Stream } from './io.ts';
import { pathError } from './path-error.ts';

/**
 * Standard output or standard error, written at once and in full. Node's own process.stdout costs a twentieth of a
 * small run to set up, and loses the tail of what is written to a pipe when the process ends.
 */
export function stream(fd: 1 | 2, beforeWriting: () => void = () => undefined): Stream {
  let readerIsGone = false;
  return {
    get isTerminal() {
      return isTerminalAt(fd);
    },
    get columns() {
      return isTerminalAt(fd) ? (fd === 1 ? process.stdout : process.stderr).columns : null;
    },
    write(text) {
      if (readerIsGone) return;
      beforeWriting();
      try {
        writeFully(fd, Buffer.from(text));
      } catch (error) {
        // `| head -1` has what it wanted; and there is nobody left to tell that messages cannot be written.
        if (fd === 2 || (error as NodeJS.ErrnoException).code === 'EPIPE') readerIsGone = true;
        else throw pathError('standard output', 'write', error);
      }
    },
  };
}

/** Loading node:tty takes a thirtieth of a small run: a pipe, a file and /dev/null can be told without it. */
function isTerminalAt(fd: 1 | 2): boolean {
  try {
    const device = fs.fstatSync(fd);
    if (!device.isCharacterDevice() || device.rdev === fs.statSync(devNull).rdev) return false;
    return (fd === 1 ? process.stdout : process.stderr).isTTY === true;
  } catch {
    return false;
  }
}

function writeFully(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // A pipe that another program made non-blocking is full: give its reader a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
