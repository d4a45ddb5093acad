import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const bin = join(root, 'bin', 'locplan.js');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** An environment that says nothing of this machine but where programs are. */
export const plainEnvironment = { PATH: process.env['PATH'] ?? '', COLUMNS: '100' };

/** Runs the built command as people do, in a folder of the caller's. */
export function runLocplan(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  input?: string | Uint8Array,
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...plainEnvironment, ...env },
    input: input ?? '',
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { stdout, stderr, code: status };
}

/** A command line as a shell would split it, quotes and all, without a shell. */
export function words(commandLine: string): string[] {
  return [...commandLine.matchAll(/(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^\s"'\\]|\\.)+))+/g)].map(
    ([whole]) =>
      whole.replace(
        /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g,
        (_, double?: string, single?: string, escaped?: string) => double ?? single ?? escaped ?? '',
      ),
  );
}

/** What a person sees: the command, both streams, and the exit code when it is not 0. */
export function transcript(commandLine: string, { stdout, stderr, code }: Run): string {
  return `$ ${commandLine}\n${stderr}${stdout}${code === 0 ? '' : `[exit ${code}]\n`}`;
}
