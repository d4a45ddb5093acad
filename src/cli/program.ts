import { Argument, Command as Program, Option } from 'commander';
import { wrap } from '../present/terminal/text.ts';
import { ACTIONS } from './actions.ts';
import { COMMANDS, type Command } from './commands.ts';
import { FLAGS, type FlagName, type Options } from './flags.ts';
import type { Io } from './io.ts';
import { paragraphs, textWidth } from './paragraph.ts';
import { TOOL } from './version.ts';

const INTRODUCTION =
  'Plans the merger of area teams into localities: which posts go, what is saved against the target, and how many families each Lead Professional then carries.';

const EXITS =
  'Exit codes: 0 done, 1 a gate failed or no grouping was found, 2 wrong command line, 3 input refused, 4 no grouping exists, 5 a path cannot be read or written, 70 a bug in locplan, 130 stopped by Ctrl-C, 143 by SIGTERM.';

/**
 * The command line as commander understands it. Errors and help come back to the caller as thrown CommanderErrors,
 * after help was written through `io`. `finish` receives the exit code of the command that ran.
 */
export function program(io: Io, words: readonly string[], finish: (code: number) => void): Program {
  const top = new Program('locplan')
    .description(INTRODUCTION)
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      optionDescription: ({ description }) => description,
      // That there are options goes without saying, and takes the room of what the command does.
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace('[options] ', '')}`.trimEnd(),
      minWidthToWrap: 20,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => textWidth(io, io.stdout),
      getErrHelpWidth: () => textWidth(io, io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', () => `\n${paragraphs(io)(EXITS, 0)}\nStart with:  locplan init my-case`);
  // Where the command is plain, the others need not be told apart: that takes a thirtieth of a small run.
  const asked = COMMANDS.filter(({ name }) => name === words[0]);
  for (const command of asked.length > 0 ? asked : COMMANDS) add(top, command, io, finish);
  return top;
}

function add(top: Program, command: Command, io: Io, finish: (code: number) => void): void {
  const sub = top
    .command(command.name)
    .description(sentence(command.says))
    .summary(command.says)
    .addArgument(new Argument(...command.argument))
    .addHelpText('after', () => `\nExamples:\n${examples(command, io)}`);
  for (const name of command.flags) sub.addOption(option(name));
  if (command.more !== undefined) sub.addArgument(new Argument(...command.more));
  sub.action(async (argument: string | undefined, ...rest: unknown[]) => {
    const action = await ACTIONS[command.name]();
    const more = command.more === undefined ? [] : [rest.shift() as string | string[]].flat();
    finish(await action(io, argument, rest[0] as Options, more));
  });
}

function option(name: FlagName): Option {
  const { syntax, says, repeats, choices } = FLAGS[name];
  const made = new Option(syntax, says);
  if (choices !== undefined) made.choices(choices);
  return repeats ? made.argParser((value: string, earlier?: string[]) => [...(earlier ?? []), value]) : made;
}

const sentence = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}.`;

/** Each a command and what it does. A long command goes on where a shell lets it, so that it can be copied. */
function examples({ examples }: Command, io: Io): string {
  const paragraph = paragraphs(io);
  const room = textWidth(io, io.stdout) - '     \\'.length;
  const commandLines = (line: string): string => `  ${wrap(line, room).join(' \\\n    ')}\n`;
  return examples
    .map(([line, says]) => commandLines(line) + paragraph(says, 6))
    .join('')
    .trimEnd();
}
