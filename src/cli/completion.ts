import { WORDS } from '../issue/fault.ts';
import { figureKinds } from '../model/figures.ts';
import { COMMANDS, type Command, type CommandName } from './commands.ts';
import { FLAGS, type FlagName } from './flags.ts';
import type { Io } from './io.ts';
import { SCHEMA_NAMES } from './schema-names.ts';
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

/** The ids that are the same in every case; what they have in angle brackets no script can know. */
const figures = figureKinds().flatMap(({ id }) => (id.includes('<') ? [] : [id]));

/** What stands in place of the argument of a command that takes one word of a list. */
const ARGUMENTS: Partial<Record<CommandName, string>> = {
  explain: [...Object.keys(WORDS).sort(), ...figures].join(' '),
  schema: SCHEMA_NAMES.join(' '),
  completion: [...SHELLS.keys()].join(' '),
};

const listed = Object.entries(ARGUMENTS) as [CommandName, string][];

/** Whether another argument, a path, may follow the word. */
const goesOn = (name: CommandName): boolean =>
  COMMANDS.some((each) => each.name === name && each.more !== undefined);

function bash(): string {
  return `# locplan completion for bash
_locplan_scenarios() {
  local folder=. typed
  for typed in "\${COMP_WORDS[@]:2:COMP_CWORD-2}"; do [ -d "$typed/scenarios" ] && folder=$typed; done
  ls "$folder/scenarios" 2>/dev/null | sed -n 's/\\.ya\\{0,1\\}ml$//p'
}
_locplan() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  case $before in
${choices.map(({ long, words }) => `    ${long}) COMPREPLY=($(compgen -W '${words}' -- "$word")); return ;;`).join('\n')}
    -s|--scenario|--baseline) words=$(_locplan_scenarios) ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then words='${names} --help --version'
  elif [ -n "$words" ]; then :
  elif [ "\${word#-}" != "$word" ]; then case \${COMP_WORDS[1]} in
${COMMANDS.map((command) => `    ${command.name}) words='${flagsOf(command)}' ;;`).join('\n')}
  esac
  else case \${COMP_WORDS[1]} in
    compare) words=$(_locplan_scenarios) ;;
${listed.map(([name, words]) => `    ${name}) ${goesOn(name) ? '[ "$COMP_CWORD" != 2 ] || ' : ''}words='${words}' ;;`).join('\n')}
  esac; fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
  if [ "\${COMP_WORDS[1]}" = compare ] && [ "\${#COMPREPLY[@]}" = 0 ]; then COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _locplan locplan
`;
}

/** Works as a file of fpath, which zsh runs at the first TAB, and sourced, where it only says what completes locplan. */
function zsh(): string {
  return `#compdef locplan
_locplan_scenarios() {
  local folder=. typed
  for typed in \${(Q)words[3,CURRENT-1]}; do [[ -d $typed/scenarios ]] && folder=$typed; done
  compadd -- $folder/scenarios/*.(yaml|yml)(N:t:r)
}
_locplan() {
  case \${words[CURRENT-1]} in
${choices.map(({ long, words }) => `    ${long}) compadd -- ${words}; return ;;`).join('\n')}
    -s|--scenario|--baseline) _locplan_scenarios; return ;;
  esac
  if (( CURRENT == 2 )); then compadd -- ${names} --help --version; return; fi
  if [[ $PREFIX == -* ]]; then case \${words[2]} in
${COMMANDS.map((command) => `    ${command.name}) compadd -- ${flagsOf(command)}; return ;;`).join('\n')}
  esac; fi
  case \${words[2]} in
    compare) _locplan_scenarios; _files; return ;;
${listed.map(([name, words]) => `    ${name}) ${goesOn(name) ? '(( CURRENT > 3 )) || ' : ''}{ compadd -- ${words}; return }; ;;`).join('\n')}
  esac
  _files
}
if [[ \${funcstack[1]} == _locplan ]]; then _locplan "$@"; else compdef _locplan locplan; fi
`;
}

/** A flag means the same everywhere, so each is one line, for all the commands that have it. */
function fish(): string {
  const within = (commands: readonly CommandName[], first = false): string => {
    const nothingElse = first ? '; and test (count (commandline -opc)) = 2' : '';
    return `complete -c locplan -n '__fish_seen_subcommand_from ${commands.join(' ')}${nothingElse}'`;
  };
  const flags = (Object.keys(FLAGS) as FlagName[]).map((flag) => {
    const having = COMMANDS.filter((command) => command.flags.includes(flag));
    return `${within(having.map(({ name }) => name))} ${fishFlag(flag)}`;
  });
  const lines = [
    ...COMMANDS.map(
      ({ name, says }) => `complete -c locplan -n __fish_use_subcommand -f -a ${name} -d ${single(says)}`,
    ),
    `${within(['compare'])} -a '(__locplan_scenarios)'`,
    ...listed.map(([name, words]) => `${within([name], goesOn(name))} -f -a '${words}'`),
    ...flags,
  ];
  return `# locplan completion for fish
function __locplan_scenarios
  set -l folder .
  for typed in (commandline -opc)
    test -d $typed/scenarios; and set folder $typed
  end
  for file in $folder/scenarios/*.yaml $folder/scenarios/*.yml
    string replace -r '^.*/(.*)\\.ya?ml$' '$1' $file
  end
end
${lines.join('\n')}
`;
}

function fishFlag(name: FlagName): string {
  const { syntax, says, choices } = FLAGS[name];
  const written = spellings(name).map((text) =>
    text.startsWith('--') ? `-l ${text.slice(2)}` : `-s ${text.slice(1)}`,
  );
  const words = name === 'scenario' || name === 'baseline' ? '(__locplan_scenarios)' : choices?.join(' ');
  const takes = words !== undefined ? ` -x -a ${single(words)}` : syntax.includes('<') ? ' -r' : '';
  return `${written.join(' ')}${takes} -d ${single(says)}`;
}

const single = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
