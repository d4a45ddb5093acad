import { Buffer } from 'node:buffer';
import { dirname, resolve } from 'node:path';
import type { Io, Output, Stream } from '../src/cli/io.ts';
import { PathError } from '../src/cli/stop.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** A world in memory: the files of a case in its working directory, and what a run writes. */
export interface MemoryIo extends Io {
  readonly printed: { out: string; err: string };
  readonly written: Output[];
}

const CWD = '/case';

export function memoryIo(files: Files, instead: Partial<Io> = {}): MemoryIo {
  const byPath = new Map(Object.entries(files).map(([name, bytes]) => [resolve(CWD, name), bytes]));
  const folders = new Set([...byPath.keys()].flatMap(above));
  const printed = { out: '', err: '' };
  const written: Output[] = [];
  return {
    cwd: CWD,
    env: {},
    stdout: stream((text) => (printed.out += text)),
    stderr: stream((text) => (printed.err += text)),
    clock: () => 0,
    thread: null,
    watchInterrupt: () => ({ isStopped: () => false, end: () => undefined }),
    kind(path) {
      const full = resolve(CWD, path);
      return byPath.has(full) ? 'file' : folders.has(full) ? 'folder' : null;
    },
    real: (path) => resolve(CWD, path),
    list: (path) =>
      [...byPath.keys()]
        .filter((file) => dirname(file) === resolve(CWD, path))
        .map((file) => file.slice(resolve(CWD, path).length + 1))
        .toSorted(),
    async open(path, name) {
      const bytes = byPath.get(resolve(CWD, path));
      if (bytes === undefined) throw new PathError(`There is no file or folder called ${path}.`);
      return {
        name,
        size: bytes.length,
        async *bytes() {
          yield Buffer.from(bytes);
        },
      };
    },
    guard: () => undefined,
    writeAll: (outputs) => void written.push(...outputs),
    append: (output) => void written.push(output),
    printed,
    written,
    ...instead,
  };
}

function stream(write: (text: string) => void): Stream {
  return { isTerminal: false, columns: null, write };
}

function above(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [folder] : [folder, ...above(folder)];
}
