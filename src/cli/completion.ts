import { COMMANDS, type Command } from './commands.ts';
import { FLAGS, type FlagName } from './flags.ts';
import type { Io } from './io.ts';
import { EXIT, UsageError } from './stop.ts';

const SHELLS: ReadonlyMap<string | undefined, () => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

/** A script for the shell that completes commands, flags and the words that flags take. */
export function completion(io: Io, shell: string | undefined): number {
  const script = SHELLS.get(shell);
  if (script === undefined)
    throw new UsageError(`No completion for ${shell}.`, `name one of ${[...SHELLS.keys()].join(', ')}`);
  io.stdout.write(script(), 'data');
  return EXIT.ok;
}

const names = COMMANDS.map(({ name }) => name).join(' ');

/** The ways to write a flag: -s and --scenario. */
const spellings = (name: FlagName): string[] => FLAGS[name].syntax.match(/(?<![\w-])--?[a-z][\w-]*/gi) ?? [];

const flagsOf = ({ flags }: Command): string => [...flags.flatMap(spellings), '--help'].join(' ');

const choices = Object.values(FLAGS).flatMap(({ syntax, choices }) =>
  choices === undefined ? [] : [{ long: /--[\w-]+/.exec(syntax)?.[0] ?? '', words: choices.join(' ') }],
);

function bash(): string {
  return `# locplan completion for bash
_locplan() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  case $before in
${choices.map(({ long, words }) => `    ${long}) COMPREPLY=($(compgen -W '${words}' -- "$word")); return ;;`).join('\n')}
    -s|--scenario) words=$(cd scenarios 2>/dev/null && ls *.yaml 2>/dev/null | sed 's/\\.yaml$//') ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then words='${names} --help --version'
  elif [ -z "$words" ] && [ "\${word#-}" != "$word" ]; then case \${COMP_WORDS[1]} in
${COMMANDS.map((command) => `    ${command.name}) words='${flagsOf(command)}' ;;`).join('\n')}
  esac; fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _locplan locplan
`;
}

function zsh(): string {
  return `#compdef locplan
autoload -U +X bashcompinit && bashcompinit
${bash()}`;
}

function fish(): string {
  const lines = COMMANDS.flatMap(({ name, says, flags }) => [
    `complete -c locplan -n __fish_use_subcommand -f -a ${name} -d ${single(says)}`,
    ...flags.map((flag) => `complete -c locplan -n '__fish_seen_subcommand_from ${name}' ${fishFlag(flag)}`),
  ]);
  return `# locplan completion for fish\n${lines.join('\n')}\n`;
}

function fishFlag(name: FlagName): string {
  const { syntax, says, choices } = FLAGS[name];
  const written = spellings(name).map((text) =>
    text.startsWith('--') ? `-l ${text.slice(2)}` : `-s ${text.slice(1)}`,
  );
  const takes =
    choices !== undefined ? ` -x -a ${single(choices.join(' '))}` : syntax.includes('<') ? ' -r' : '';
  return `${written.join(' ')}${takes} -d ${single(says)}`;
}

const single = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
