import { basename, resolve } from 'node:path';
import type { Fault } from '../issue/issue.ts';
import type { JsonDoc } from '../read/json-doc.ts';
import { openTable, type Source, type Table } from '../read/table.ts';
import { withheld } from '../read/withheld.ts';
import { readYaml, type YamlDoc } from '../read/yaml.ts';
import { identify, type TableContract } from '../validate/contract/column.ts';
import { TABLES, type TableName } from '../validate/contract/tables.ts';
import type { CaseFiles, NamedFile } from './find-case.ts';
import type { Io } from './io.ts';
import { showingProgress } from './progress.ts';

/** The files of a run as they are opened: where each stands in messages, and what is wrong with them as files. */
export interface Opener {
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
  /** Null, and a fault, for a file that is no table. */
  table(name: TableName, file: NamedFile, contract?: TableContract): Promise<Table | null>;
  yaml(file: NamedFile): Promise<YamlDoc | null>;
  json(file: NamedFile): Promise<JsonDoc | null>;
}

/** Opens files, and keeps account of them for the whole run: of which there were, and of what is wrong with each. */
export function opener(io: Io): Opener {
  const sources: Source[] = [];
  const faults: Fault[] = [];
  const input = async ({ path, name }: NamedFile) => showingProgress(io, await io.open(path, name));
  const keep = <S extends Source>(source: S | null, found: readonly Fault[]): S | null => {
    if (source !== null) sources.push(source);
    faults.push(...found);
    return source;
  };
  return {
    sources,
    faults,
    async table(name, file, contract = TABLES[name]) {
      const opened = await openTable(await input(file), identify(contract));
      const { table, faults: found } = name === 'people' ? withheld(opened) : opened;
      return keep(table, found);
    },
    async yaml(file) {
      const { doc, faults: found } = await readYaml(await input(file));
      return keep(doc, found);
    },
    async json(file) {
      // Only maps are JSON, and most runs have none.
      const { readJson } = await import('../read/json-doc.ts');
      const { doc, faults: found } = await readJson(await input(file));
      return keep(doc, found);
    },
  };
}

/** The opened files of a case. Null: not given, or not readable. */
export interface OpenedCase {
  readonly file: YamlDoc | null;
  readonly areas: Table | null;
  readonly staffing: Table | null;
  readonly budget: Table | null;
  readonly adjacency: Table | null;
  readonly assumptions: Table | null;
  readonly localities: Table | null;
  readonly functions: Table | null;
  readonly waiting_lists: Table | null;
  readonly people: Table | null;
  readonly boundaries: JsonDoc | null;
  /** What its folder is called. */
  readonly title: string;
}

/**
 * Opens all files of a case; each is known to be there, or the run stops, before any is read through. `areas` is what
 * the areas file is taken for, where that is not what a plan takes it for.
 */
export async function openCase(
  io: Io,
  { folder, caseFile, tables, boundaries }: CaseFiles,
  open: Opener,
  areas?: TableContract,
): Promise<OpenedCase> {
  const table = async (name: TableName): Promise<Table | null> => {
    const file = tables[name];
    return file === undefined ? null : open.table(name, file, name === 'areas' ? areas : undefined);
  };
  return {
    file: caseFile === null ? null : await open.yaml(caseFile),
    areas: await table('areas'),
    staffing: await table('staffing'),
    budget: await table('budget'),
    adjacency: await table('adjacency'),
    assumptions: await table('assumptions'),
    localities: await table('localities'),
    functions: await table('functions'),
    waiting_lists: await table('waiting_lists'),
    people: await table('people'),
    boundaries: boundaries === null ? null : await open.json(boundaries),
    title: basename(resolve(io.cwd, folder ?? '.')),
  };
}
