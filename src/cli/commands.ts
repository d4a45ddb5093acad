import type { FlagName } from './flags.ts';

export type CommandName =
  'init' | 'check' | 'plan' | 'compare' | 'diff' | 'group' | 'risk' | 'explain' | 'schema' | 'completion';

/** A command as help, completion and the command line know it. */
export interface Command {
  readonly name: CommandName;
  readonly says: string;
  readonly argument: readonly [syntax: string, says: string];
  /** Words that may follow the first. */
  readonly more?: readonly [syntax: string, says: string];
  readonly flags: readonly FlagName[];
  readonly examples: readonly (readonly [line: string, says: string])[];
}

const EVERYWHERE: readonly FlagName[] = ['color', 'ascii', 'quiet', 'verbose', 'debug'];
const CASE_FILES: readonly FlagName[] = [
  'areas',
  'staffing',
  'budget',
  'localities',
  'assumptions',
  'adjacency',
  'functions',
  'waitingLists',
  'peopleFile',
  'financialYear',
];
/** What every command that works plans out has alike. */
const PLANNING: readonly FlagName[] = [
  'set',
  'target',
  'start',
  'years',
  'failUnder',
  'failOverCaseload',
  'failOn',
  'strictReconcile',
  'format',
  'json',
  'output',
];
/** What every command has that draws. */
const DRAWING: readonly FlagName[] = ['draws', 'seed', 'method', 'failUnderConfidence'];
/** What `plan` shows beside its one screen. */
const SCREENS: readonly FlagName[] = ['workload', 'access', 'fairness', 'people', 'journal'];
const CASE = [
  '[case]',
  'a folder with a locplan.yaml; without it this folder, or the nearest above',
] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'init',
    says: 'write a small case to start from',
    argument: ['[folder]', 'where; this folder without it'],
    flags: EVERYWHERE,
    examples: [['locplan init my-case', 'write a case into the new folder my-case']],
  },
  {
    name: 'check',
    says: 'check every input, and reconcile staffing to budget',
    argument: CASE,
    flags: [
      ...CASE_FILES,
      'scenario',
      'set',
      'target',
      'start',
      'failOn',
      'strictReconcile',
      'format',
      'json',
      'output',
      ...EVERYWHERE,
    ],
    examples: [
      ['locplan check my-case', 'all that is wrong, with file, line and column'],
      ['locplan check my-case --json', 'the same for a program'],
      ['locplan check my-case --fail-on warning', 'exit 1 on a warning too'],
    ],
  },
  {
    name: 'plan',
    says: 'posts, savings against target, and families per Lead Professional',
    argument: CASE,
    flags: ['scenario', ...SCREENS, ...DRAWING, ...PLANNING, ...CASE_FILES, ...EVERYWHERE],
    examples: [
      ['locplan plan my-case', "the case's own scenario"],
      [
        'locplan plan my-case -s posts-only --fail-under',
        'another scenario; exit 1 when the target is missed',
      ],
      ['locplan plan my-case -o plan.json -o plan.md', 'two files from one run'],
      ['locplan plan my-case --set lead_transfer_share=0', 'with another assumption'],
      [
        'locplan plan --areas a.csv --staffing s.csv --budget b.csv --localities l.csv --target 200k --financial-year 2012/13',
        'without a case folder',
      ],
    ],
  },
  {
    name: 'compare',
    says: 'any number of scenarios side by side, and how few posts could go',
    argument: CASE,
    more: ['[scenarios...]', "names in scenarios/ or files; without any, all of the case's"],
    flags: ['baseline', 'why', ...DRAWING, ...PLANNING, ...CASE_FILES, ...EVERYWHERE],
    examples: [
      ['locplan compare my-case', 'all scenarios of the case beside today'],
      ['locplan compare my-case four-localities posts-only', 'two of them'],
      ['locplan compare four-localities july-start --baseline four-localities', 'in the folder of the case'],
      ['locplan compare my-case four-localities --why', 'what each input that differs adds to the saving'],
      ['locplan compare my-case -o options.md -o options.csv', 'two files from one run'],
    ],
  },
  {
    name: 'diff',
    says: 'what changed between two saved results: inputs first, then figures',
    argument: ['<before>', 'a result that locplan plan -o a.json has saved'],
    more: ['<after>', 'another one'],
    flags: ['case', 'seed', 'format', 'json', 'output', ...EVERYWHERE],
    examples: [
      ['locplan diff march.json april.json', 'what is not the same, and by how much'],
      ['locplan diff march.json april.json --case my-case', 'and what each input that differs adds to it'],
    ],
  },
  {
    name: 'group',
    says: 'the best groupings of areas, with proof, and where yours ranks',
    argument: CASE,
    flags: [
      'into',
      'weight',
      'within',
      'objective',
      'together',
      'apart',
      'fix',
      'minAreas',
      'maxAreas',
      'respectBarriers',
      'postTotal',
      'scenario',
      'from',
      'pick',
      'seed',
      'time',
      'set',
      'format',
      'json',
      'output',
      ...CASE_FILES,
      'boundaries',
      ...EVERYWHERE,
    ],
    examples: [
      [
        'locplan group my-case --into 4',
        'the most compact groupings into four, and the frontier with balance',
      ],
      ['locplan group my-case --into 4 --weight need --within 10%', 'each within a tenth of the mean need'],
      ['locplan group my-case --into 4 --fix A10=West --apart A01,A02', 'with what is settled already'],
      [
        'locplan group my-case --into 4 --pick 3 -o my-case/scenarios/third.yaml',
        'the third best as a scenario',
      ],
      [
        'locplan group --areas a.csv --adjacency b.csv --into 4 --weight need',
        'from areas and their borders alone',
      ],
    ],
  },
  {
    name: 'risk',
    says: 'how sure the saving is: what it hangs on, break-evens, and the chance of the target',
    argument: CASE,
    flags: ['scenario', ...DRAWING, 'time', 'solve', 'vary', ...PLANNING, ...CASE_FILES, ...EVERYWHERE],
    examples: [
      ['locplan risk my-case', 'what each assumption does alone, how far it can go, and all together'],
      ['locplan risk my-case --draws 100k --seed 7', 'with more draws, others than usual'],
      ['locplan risk my-case --fail-under-confidence 80%', 'exit 1 when the target is met less surely'],
      [
        "locplan risk my-case --solve savings.recurring=200000 --vary 'posts.Area Team Leader'",
        'how many posts that takes',
      ],
    ],
  },
  {
    name: 'explain',
    says: 'what a figure is made of; what an issue means, and how to mend it',
    argument: ['[figure]', "a figure's id, or an issue's code, as printed; without it, all of them"],
    more: CASE,
    flags: [
      'scenario',
      'draws',
      'seed',
      'method',
      'baseline',
      'set',
      'target',
      'start',
      'years',
      'format',
      'json',
      'output',
      ...CASE_FILES,
      ...EVERYWHERE,
    ],
    examples: [
      ['locplan explain savings.recurring my-case', 'what the saving is made of, to the penny'],
      ["locplan explain 'posts.Area Team Leader.saving' my-case --json", 'all of it, for a program'],
      ['locplan explain savings.npv my-case -s later --baseline now', 'what an option changes'],
      ['locplan explain vacancy-factor-unknown', 'why it is said, and what to do'],
    ],
  },
  {
    name: 'schema',
    says: 'what a file may hold: columns, keys, figures',
    argument: [
      '[name]',
      'areas, staffing, budget, case, scenario, results, check and more; without it, all names',
    ],
    flags: ['json', ...EVERYWHERE],
    examples: [
      ['locplan schema staffing', 'the columns of staffing.csv'],
      ['locplan schema scenario', 'JSON Schema, for an editor that checks YAML'],
    ],
  },
  {
    name: 'completion',
    says: 'completion for your shell',
    argument: ['<shell>', 'bash, zsh or fish'],
    flags: EVERYWHERE,
    examples: [
      ['source <(locplan completion bash)', 'in ~/.bashrc'],
      ['source <(locplan completion zsh)', 'in ~/.zshrc, after compinit'],
      ['locplan completion zsh > ~/.zfunc/_locplan', 'or once, where ~/.zfunc is in fpath'],
      ['locplan completion fish > ~/.config/fish/completions/locplan.fish', 'once'],
    ],
  },
];
