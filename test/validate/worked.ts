import { readFileSync } from 'node:fs';
import type { Fault } from '../../src/issue/issue.ts';
import type { Input } from '../../src/read/input.ts';
import { place } from '../../src/read/place.ts';
import { openTable, type Source, type Table } from '../../src/read/table.ts';
import { readYaml, type YamlDoc } from '../../src/read/yaml.ts';
import { checkCase, type CheckedCase } from '../../src/validate/check-case.ts';
import { identify } from '../../src/validate/contract/column.ts';
import { TABLES, type TableName } from '../../src/validate/contract/tables.ts';
import { resolveScenario, type ScenarioSources } from '../../src/validate/resolve-scenario.ts';
import { gatherScenarios, scenarioNames } from '../../src/validate/scenario/chain.ts';

/** The hand-checked case of fixtures/worked, with some of its files replaced. */

const folder = new URL('../../fixtures/worked/', import.meta.url);
export const original = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function inputOf(name: string, text: string): Input {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    async *bytes() {
      yield bytes;
    },
  };
}

export async function tableOf(name: TableName, text: string): Promise<Table> {
  const { table, faults } = await openTable(inputOf(`${name}.csv`, text), identify(TABLES[name]));
  if (table === null) throw new Error(`not a table: ${faults[0]?.message}`);
  return table;
}

export async function yamlOf(name: string, text: string): Promise<YamlDoc> {
  const { doc, faults } = await readYaml(inputOf(name, text));
  if (doc === null) throw new Error(`not YAML: ${faults[0]?.message}`);
  return doc;
}

/** A fault as people read it: "areas.csv:2:3 error code: message → hint". */
async function lines(faults: readonly Fault[], sources: readonly (Source | null)[]): Promise<string[]> {
  const issues = await place(
    faults,
    sources.flatMap((source) => source ?? []),
  );
  return issues.map(({ code, severity, where, message, hint }) => {
    const at = [where?.file, where?.line, where?.column].filter((part) => part !== undefined).join(':');
    return `${at} ${severity} ${code}: ${message}${hint === '' ? '' : ` → ${hint}`}`.trim();
  });
}

type Files = Partial<Record<Exclude<TableName, 'localities'> | 'locplan', string>>;

/** Checks the worked case with these files in place of its own. */
export async function check(files: Files = {}): Promise<CheckedCase & { readonly told: readonly string[] }> {
  const table = (name: Exclude<TableName, 'localities'>): Promise<Table> =>
    tableOf(name, files[name] ?? original(`${name}.csv`));
  const sources = {
    file: await yamlOf('locplan.yaml', files.locplan ?? original('locplan.yaml')),
    areas: await table('areas'),
    staffing: await table('staffing'),
    budget: await table('budget'),
    adjacency: await table('adjacency'),
    assumptions: await table('assumptions'),
    ...(files.people === undefined ? {} : { people: await table('people') }),
  };
  const checked = await checkCase({ ...sources, targetPence: null, financialYear: null });
  return { ...checked, told: await lines(checked.faults, Object.values(sources)) };
}

export const BASE = original('scenarios/two-localities.yaml');

/** Resolves a scenario of the worked case: `base` is its own, further ones are given by name. */
export async function resolve(
  asked: string,
  scenarios: Readonly<Record<string, string>> = {},
  more: Partial<Pick<ScenarioSources, 'start' | 'overrides' | 'localities'>> & {
    readonly files?: Files;
  } = {},
) {
  const { known } = await check(more.files);
  const texts: Readonly<Record<string, string>> = { base: BASE, ...scenarios };
  const names = scenarioNames(asked);
  const docs = await gatherScenarios(names, async (name) =>
    texts[name] === undefined ? undefined : yamlOf(`${name}.yaml`, texts[name]),
  );
  const { scenario, faults } = await resolveScenario(known, {
    names,
    docs,
    available: Object.keys(texts),
    localities: more.localities ?? null,
    start: more.start ?? null,
    overrides: more.overrides ?? [],
  });
  return { scenario, told: await lines(faults, [...docs.values(), more.localities ?? null]) };
}
