import fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Output } from './io.ts';
import { onPath } from './path-error.ts';

/** A file written beside its place, waiting to be put there. */
interface Staged {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/**
 * Writes several results so that either all of them stand whole in their places or none does: each is first
 * written beside its place, and only when all are, they are renamed. What is no regular file (a device, a pipe)
 * has no place to be renamed to and is written directly. Links are followed; a replaced file keeps its mode.
 */
export function writeAll(outputs: readonly Output[]): void {
  const staged: Staged[] = [];
  try {
    const direct: Output[] = [];
    for (const output of outputs) {
      if (isReplaceable(output.path)) onPath(output.path, 'write', () => stage(output, staged));
      else direct.push(output);
    }
    for (const { path, text } of direct) onPath(path, 'write', () => fs.writeFileSync(path, text));
    for (const { from, to, path } of staged) onPath(path, 'write', () => fs.renameSync(from, to));
  } finally {
    for (const { from } of staged) fs.rmSync(from, { force: true });
  }
}

function isReplaceable(path: string): boolean {
  return onPath(path, 'write', () => fs.statSync(path, { throwIfNoEntry: false })?.isFile() ?? true);
}

function stage({ path, text }: Output, staged: Staged[]): void {
  const to = placeOf(path);
  const replaced = fs.statSync(to, { throwIfNoEntry: false });
  // A rename asks only the folder; somebody who made a file read-only meant the file.
  if (replaced !== undefined) fs.accessSync(to, fs.constants.W_OK);
  fs.mkdirSync(dirname(to), { recursive: true });
  const from = join(dirname(to), `.locplan-${process.pid}-${staged.length}.tmp`);
  fs.rmSync(from, { force: true });
  staged.push({ from, to, path });
  fs.writeFileSync(from, text, { flag: 'wx' });
  if (replaced !== undefined) fs.chmodSync(from, replaced.mode);
}

/** Where a path leads once links are followed, also a link to what is not there yet. */
export function placeOf(path: string): string {
  if (fs.existsSync(path)) return fs.realpathSync(path);
  const folder = dirname(resolve(path));
  const isLink = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) return placeOf(resolve(folder, fs.readlinkSync(path)));
  return fs.existsSync(folder) ? join(fs.realpathSync(folder), basename(path)) : resolve(path);
}
