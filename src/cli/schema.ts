import { suggest } from '../issue/suggest.ts';
import { TABLES } from '../validate/contract/tables.ts';
import { caseSchema, scenarioSchema } from '../validate/yaml/json-schema.ts';
import { COMPARE_SCHEMA, DIFF_SCHEMA } from './compare-schema.ts';
import { EXPLAIN_SCHEMA } from './explain-schema.ts';
import type { Options } from './flags.ts';
import { GROUP_SCHEMA } from './group-schema.ts';
import { allFigureKinds } from './figure-kinds.ts';
import type { Io } from './io.ts';
import { type Paragraph, paragraphs } from './paragraph.ts';
import { CHECK_SCHEMA, RESULTS_SCHEMA } from './results-schema.ts';
import { RISK_SCHEMA } from './risk-schema.ts';
import type { OTHER_NAMES } from './schema-names.ts';
import { columnsData, columnsText, figuresText } from './schema-text.ts';
import { EXIT, UsageError } from './stop.ts';

/** Something that can be described: in words where there are any, and as data. */
interface Described {
  readonly says: string;
  readonly text?: (paragraph: Paragraph) => string;
  readonly data: () => unknown;
}

const OTHERS: Readonly<Record<(typeof OTHER_NAMES)[number], Described>> = {
  case: { says: 'locplan.yaml, as JSON Schema', data: caseSchema },
  scenario: { says: 'a scenario file, as JSON Schema', data: scenarioSchema },
  results: { says: 'what plan --json prints, as JSON Schema', data: () => RESULTS_SCHEMA },
  check: {
    says: 'what check --json prints, and plan --json of a refused input, likewise',
    data: () => CHECK_SCHEMA,
  },
  compare: { says: 'what compare --json prints, likewise', data: () => COMPARE_SCHEMA },
  diff: { says: 'what diff --json prints, likewise', data: () => DIFF_SCHEMA },
  explain: { says: 'what explain <figure> --json prints, likewise', data: () => EXPLAIN_SCHEMA },
  group: { says: 'what group --json prints, likewise', data: () => GROUP_SCHEMA },
  risk: { says: 'what risk --json prints, likewise', data: () => RISK_SCHEMA },
  figures: {
    says: 'every figure: its id, its path in JSON, its unit',
    text: figuresText,
    data: allFigureKinds,
  },
};

const DESCRIBED: Readonly<Record<string, Described>> = {
  ...Object.fromEntries(
    Object.values(TABLES).map((table): [string, Described] => [
      table.name,
      {
        says: `the columns of ${table.name}.csv`,
        text: (paragraph) => columnsText(table, paragraph),
        data: () => columnsData(table),
      },
    ]),
  ),
  ...OTHERS,
};

/** What a file may hold, or what a result holds; without a name, what can be asked for. */
export function schema(io: Io, name: string | undefined, { json }: Options): number {
  if (name === undefined) io.stdout.write(names());
  else describe(io, name, json === true);
  return EXIT.ok;
}

function describe(io: Io, name: string, asData: boolean): void {
  const found = Object.hasOwn(DESCRIBED, name) ? DESCRIBED[name] : undefined;
  if (found === undefined) {
    const near = suggest(name, Object.keys(DESCRIBED));
    throw new UsageError(
      `Nothing is described under ${name}.`,
      near === null ? 'locplan schema lists what is' : `did you mean ${near}?`,
    );
  }
  if (found.text !== undefined && !asData) io.stdout.write(found.text(paragraphs(io)));
  else io.stdout.write(`${JSON.stringify(found.data(), null, 2)}\n`, 'data');
}

function names(): string {
  const lines = Object.entries(DESCRIBED).map(([name, { says }]) => `  ${name.padEnd(12)}  ${says}\n`);
  return `locplan schema <name>, with --json as data:\n\n${lines.join('')}`;
}
