import { CommanderError } from 'commander';
import { COMMANDS } from './commands.ts';
import type { Io } from './io.ts';
import { plainIo } from './plain-io.ts';
import { program } from './program.ts';
import { EXIT, isStop, UsageError } from './stop.ts';
import { TOOL } from './version.ts';

/**
 * Runs one command line and says with which code the process should end. Never throws: what went wrong outside
 * locplan is said with its remedy, and what went wrong inside it as one line that can be reported.
 */
export async function run(words: readonly string[], outside: Io): Promise<number> {
  const io = words.includes('--ascii') ? plainIo(outside) : outside;
  let code: number = EXIT.ok;
  try {
    await program(io, words, (ended) => (code = ended)).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, words, io);
  }
}

function failed(error: unknown, words: readonly string[], io: Io): number {
  try {
    return said(error, words, io);
  } catch (again) {
    // Standard output failed while help was printed, or the like.
    return isStop(again) ? said(again, words, io) : EXIT.bug;
  }
}

function said(error: unknown, words: readonly string[], io: Io): number {
  const reason = error instanceof CommanderError ? usage(error, words) : error;
  if (reason === null) return EXIT.ok;
  if (isStop(reason)) {
    io.stderr.write(`locplan: ${reason.message}\n${reason.hint === '' ? '' : `  ${reason.hint}\n`}`);
    return reason.stopsWith;
  }
  const bug = reason instanceof Error ? reason : new Error('what was thrown is no error');
  io.stderr.write(
    `locplan: a bug: ${bug.message}. Please report it to whoever gave you locplan, with this line, version ${TOOL.version} and the command line.\n`,
  );
  if (words.includes('--debug')) io.stderr.write(`${bug.stack}\n`);
  return EXIT.bug;
}

/** What commander found wrong with the command line; null when it has printed the help or version asked for. */
function usage({ exitCode, code, message }: CommanderError, words: readonly string[]): UsageError | null {
  if (exitCode === 0) return null;
  if (code === 'commander.help') return new UsageError('Name a command.', 'locplan plan my-case');
  const [said = '', suggestion = ''] = message.replace(/^error: /, '').split('\n');
  const sentence = `${said[0]?.toUpperCase()}${said.slice(1)}`.replace(/\.?$/, '.');
  const remedy = code.startsWith('commander.unknown') ? `${helpOn(words)} lists them` : '';
  return new UsageError(sentence, suggestion.replace(/^\((.*)\)$/, '$1') || remedy);
}

const helpOn = ([first]: readonly string[]): string =>
  COMMANDS.some(({ name }) => name === first) ? `locplan ${first} --help` : 'locplan --help';
