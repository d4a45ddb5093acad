import { FORMAT_NAMES, type Format } from '../present/formats.ts';

/** A flag: how it is written, and what it does, in the words of the help. It means the same on every command. */
interface Flag {
  readonly syntax: string;
  readonly says: string;
  /** May be given several times. */
  readonly repeats?: true;
  readonly choices?: readonly string[];
}

const flag = (syntax: string, says: string, more: Omit<Flag, 'syntax' | 'says'> = {}): Flag => ({
  syntax,
  says,
  ...more,
});

export const FLAGS = {
  areas: flag('--areas <file>', 'areas.csv, where it is not in the case folder'),
  staffing: flag('--staffing <file>', 'staffing.csv, likewise'),
  budget: flag('--budget <file>', 'budget.csv, likewise'),
  adjacency: flag('--adjacency <file>', 'adjacency.csv, likewise'),
  boundaries: flag('--boundaries <file>', 'GeoJSON of outlines to find borders from, for adjacency.csv'),
  assumptions: flag('--assumptions <file>', 'assumptions.csv, likewise'),
  functions: flag('--functions <file>', 'functions.csv, likewise'),
  waitingLists: flag('--waiting-lists <file>', 'waiting_lists.csv, likewise'),
  peopleFile: flag('--people-file <file>', 'people.csv, likewise'),
  localities: flag('--localities <file>', 'CSV of area_id and locality: which areas are merged'),
  financialYear: flag('--financial-year <year>', 'the year of the budget, such as 2012/13'),

  scenario: flag('-s, --scenario <name>', 'a file, a name in scenarios/, or a+b: b over a'),
  baseline: flag('--baseline <name>', 'the scenario that differences are from; now is today'),
  case: flag('--case <folder>', 'the case of the results, to split why they differ; twice: of each', {
    repeats: true,
  }),
  why: flag('--why', 'also: why each option differs from the baseline, split over the inputs'),
  set: flag('--set <id=value>', 'set an assumption for this run', { repeats: true }),
  target: flag('--target <pounds>', 'recurring saving wanted a year: 200000, 200k'),
  start: flag('--start <date>', 'the first day of the new teams: 2013-04-01'),
  years: flag('--years [n]', 'years to show; on plan without a number: each in detail'),
  workload: flag('--workload', 'also: hours that the plan moves, and who does what afterwards'),
  access: flag('--access', 'also: the single point of access, its queue and waiting lists'),
  fairness: flag('--fairness', 'also: who has what of leaders, posts and places, before and after'),
  people: flag('--people', 'also: who is at risk, what leaving costs, and what to prepare'),
  journal: flag('--journal', 'also: the budget journal, by cost centre and account'),

  into: flag('--into <n>', "how many localities (the scenario's)"),
  weight: flag('--weight <column>', 'what areas weigh: need, children, families, a column (need)'),
  within: flag('--within <share>', 'how far each locality may weigh from the mean: 10%'),
  objective: flag(
    '--objective <names>',
    'inertia, borders, balance, caseload: the first ranks, several give a frontier',
  ),
  together: flag('--together <areas>', 'areas that stay in one locality: A01,A02', { repeats: true }),
  apart: flag('--apart <areas>', 'areas of which no two share a locality: A01,A02', { repeats: true }),
  fix: flag('--fix <area=locality>', 'an area whose locality is settled: A10=West', { repeats: true }),
  minAreas: flag('--min-areas <n>', 'least areas of a locality'),
  maxAreas: flag('--max-areas <n>', 'most areas of a locality'),
  respectBarriers: flag('--respect-barriers', 'borders with a barrier do not connect'),
  postTotal: flag('--post-total <n>', 'whole Lead Professional posts to share out'),
  from: flag('--from <scenario>', "the grouping to compare with, in place of the scenario's"),
  pick: flag('--pick <n>', 'write the grouping of that rank as a scenario: -o scenarios/x.yaml'),
  seed: flag('--seed <n>', 'what chance begins with (1)'),
  draws: flag('--draws <n>', 'how many draws chance is counted from (10000)'),
  method: flag('--method <sobol|plain>', 'how draws are spread: evenly, or as dice fall (sobol)', {
    choices: ['sobol', 'plain'],
  }),
  solve: flag('--solve <figure=value>', 'where a figure has that value: savings.recurring=200000'),
  vary: flag('--vary <input>', 'what may move for it: an assumption, posts.<role>, price.<role>', {
    repeats: true,
  }),
  time: flag('--time <span>', 'stop then and answer with what there is so far: 30s, 5m'),

  failUnder: flag('--fail-under [pounds]', 'exit 1 when less is saved than this (the target)'),
  failOverCaseload: flag('--fail-over-caseload <n>', 'exit 1 when a Lead Professional carries more families'),
  failUnderConfidence: flag(
    '--fail-under-confidence <share>',
    'exit 1 when the target is met less surely than this: 80%',
  ),
  failOn: flag('--fail-on <error|warning|never>', 'exit 1 on an issue this grave (error)', {
    choices: ['error', 'warning', 'never'],
  }),
  strictReconcile: flag('--strict-reconcile', 'staffing must equal its budget lines'),

  format: flag('--format <name>', `how to print: ${FORMAT_NAMES.join(', ')} (table)`, {
    choices: FORMAT_NAMES,
  }),
  json: flag('--json', 'the same as --format json'),
  output: flag('-o, --output <file>', 'write the result to a file; its ending gives the format', {
    repeats: true,
  }),

  color: flag('--color <auto|always|never>', 'colours (auto)', { choices: ['auto', 'always', 'never'] }),
  ascii: flag('--ascii', 'text in ASCII; json, csv, md, junit, github stay UTF-8'),
  quiet: flag('-q, --quiet', 'no messages but errors'),
  verbose: flag('-v, --verbose', 'say what is read'),
  debug: flag('--debug', 'the stack of a bug in locplan'),
} satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

/** What the command line set. Text is as typed: each command makes of it what it means. */
export interface Options {
  readonly areas?: string;
  readonly staffing?: string;
  readonly budget?: string;
  readonly adjacency?: string;
  readonly boundaries?: string;
  readonly assumptions?: string;
  readonly localities?: string;
  readonly functions?: string;
  readonly waitingLists?: string;
  readonly peopleFile?: string;
  readonly financialYear?: string;
  readonly scenario?: string;
  readonly baseline?: string;
  readonly case?: readonly string[];
  readonly why?: true;
  readonly set?: readonly string[];
  readonly target?: string;
  readonly start?: string;
  readonly years?: string | true;
  readonly workload?: true;
  readonly access?: true;
  readonly fairness?: true;
  readonly people?: true;
  readonly journal?: true;
  readonly into?: string;
  readonly weight?: string;
  readonly within?: string;
  readonly objective?: string;
  readonly together?: readonly string[];
  readonly apart?: readonly string[];
  readonly fix?: readonly string[];
  readonly minAreas?: string;
  readonly maxAreas?: string;
  readonly respectBarriers?: true;
  readonly postTotal?: string;
  readonly from?: string;
  readonly pick?: string;
  readonly seed?: string;
  readonly draws?: string;
  readonly method?: 'sobol' | 'plain';
  readonly solve?: string;
  readonly vary?: readonly string[];
  readonly time?: string;
  readonly failUnder?: string | true;
  readonly failOverCaseload?: string;
  readonly failUnderConfidence?: string;
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly strictReconcile?: true;
  readonly format?: Format;
  readonly json?: true;
  readonly output?: readonly string[];
  readonly color?: 'auto' | 'always' | 'never';
  readonly ascii?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
}
