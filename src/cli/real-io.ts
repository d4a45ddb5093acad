import fs from 'node:fs';
import type { Io } from './io.ts';
import { openFile, type Identity } from './open-file.ts';
import { onPath } from './path-error.ts';
import { leaveSignals, watchInterrupt } from './signals.ts';
import { UsageError } from './stop.ts';
import { stream } from './stream.ts';
import { placeOf, writeAll } from './write-file.ts';

/** The world as this process has it. */
export function realIo(): Io {
  const inputs: Identity[] = [];
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: stream(1, leaveSignals),
    stderr: stream(2),
    clock: () => performance.now(),
    thread: null,
    watchInterrupt,
    kind(path) {
      const stat = onPath(path, 'read', () => fs.statSync(path, { throwIfNoEntry: false }));
      if (stat === undefined) return null;
      return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
    },
    real: (path) => (fs.existsSync(path) ? onPath(path, 'read', () => fs.realpathSync.native(path)) : null),
    list: (path) => onPath(path, 'read', () => fs.readdirSync(path)).sort(),
    async open(path, name) {
      const { input, identity } = await openFile(path, name);
      inputs.push(identity);
      return input;
    },
    guard(paths, others) {
      const stat = (path: string): fs.Stats | undefined =>
        onPath(path, 'write', () => fs.statSync(path, { throwIfNoEntry: false }));
      const kept = [...inputs, ...others.flatMap((path) => stat(path) ?? [])];
      const place = (path: string): string => onPath(path, 'write', () => placeOf(path));
      const places = new Set(others.map(place));
      for (const path of paths) {
        const there = stat(path);
        const isKept = there?.isFile() && kept.some(({ dev, ino }) => dev === there.dev && ino === there.ino);
        if (isKept || places.has(place(path)))
          throw new UsageError(`-o ${path} is an input of the case.`, 'name another file for the result');
      }
    },
    writeAll(outputs) {
      writeAll(outputs);
      if (outputs.length > 0) leaveSignals();
    },
    append: ({ path, text }) => onPath(path, 'write', () => fs.appendFileSync(path, text)),
  };
}
