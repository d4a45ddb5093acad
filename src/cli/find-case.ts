import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { suggest } from '../issue/suggest.ts';
import type { TableName } from '../validate/contract/tables.ts';
import { FLAGS, type Options } from './flags.ts';
import type { Io } from './io.ts';
import { keepWithin } from './keep-within.ts';
import { PathError, UsageError } from './stop.ts';

/** A file by its path from here, and by the name that messages and results use: its path from the case folder. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** What the file `-` is called: it has no path. */
export const STANDARD_INPUT = 'standard input';

/**
 * A file that the command line names, called as the case's own files are, so that no two files share a name and a
 * result does not depend on where its case stands. From the current folder where there is no case folder.
 */
export function typedFile(io: Io, folder: string | null, path: string): NamedFile {
  if (path === '-') return { path, name: STANDARD_INPUT };
  const fromFolder = relative(resolve(io.cwd, folder ?? '.'), resolve(io.cwd, path));
  return { path, name: fromFolder.split(sep).join('/') };
}

const NEEDED = ['areas', 'staffing', 'budget'] as const;
const FURTHER = ['adjacency', 'assumptions', 'functions', 'waiting_lists', 'people'] as const;
/** A localities file is only ever named: in a folder scenarios have that place. */
const IN_FOLDER = [...NEEDED, ...FURTHER] as const;
export const TABLE_NAMES = [...IN_FOLDER, 'localities'] as const satisfies readonly TableName[];

/** What the flag is called that names a table: --people alone shows a screen. */
const OPTION = {
  areas: 'areas',
  staffing: 'staffing',
  budget: 'budget',
  adjacency: 'adjacency',
  assumptions: 'assumptions',
  functions: 'functions',
  waiting_lists: 'waitingLists',
  people: 'peopleFile',
  localities: 'localities',
} as const satisfies Record<TableName, keyof Options>;

function fileFlag(table: TableName): string {
  return FLAGS[OPTION[table]].syntax.replace(/ .*/, '');
}

/** Where a case's files are. */
export interface CaseFiles {
  /** As typed, `.` for this folder; null when every file is named by a flag. */
  readonly folder: string | null;
  /** locplan.yaml; null without a folder. */
  readonly caseFile: NamedFile | null;
  readonly tables: Readonly<Partial<Record<TableName, NamedFile>>>;
  /** The outlines of the areas; null where nothing is asked of them. */
  readonly boundaries: NamedFile | null;
}

/**
 * Finds a case: the folder named, else this folder or the nearest above that has a locplan.yaml, else the files
 * that flags name. A flag also takes the place of one file of a folder.
 */
export function findCase(
  io: Io,
  argument: string | undefined,
  options: Options,
  needed: readonly TableName[] = NEEDED,
): CaseFiles {
  const typed = TABLE_NAMES.flatMap((table) => {
    const path = options[OPTION[table]];
    return path === undefined ? [] : [[table, path] as const];
  });
  if (typed.filter(([, path]) => path === '-').length > 1) {
    throw new UsageError('Only one file can be standard input.', 'name the others by their paths');
  }
  const folder = folderOf(io, argument, typed.length > 0);
  const named = typed.map(([table, path]) => [table, typedFile(io, folder, path)] as const);
  const tables = { ...(folder === null ? {} : tablesIn(io, folder, needed)), ...Object.fromEntries(named) };
  const caseFile = folder === null ? null : { path: join(folder, 'locplan.yaml'), name: 'locplan.yaml' };
  if (folder === null || caseFile === null) refuseIncomplete(tables, needed);
  else {
    keepWithin(io, folder, caseFile, 'put the file itself into the folder');
    for (const table of TABLE_NAMES) {
      const file = options[OPTION[table]] === undefined ? tables[table] : undefined;
      if (file !== undefined) keepWithin(io, folder, file, `name it by ${fileFlag(table)} if it is meant`);
    }
  }
  return { folder, caseFile, tables, boundaries: null };
}

function folderOf(io: Io, argument: string | undefined, filesNamed: boolean): string | null {
  if (argument !== undefined) return namedFolder(io, argument);
  if (filesNamed) return null;
  for (let folder = resolve(io.cwd); ; folder = dirname(folder)) {
    if (io.kind(join(folder, 'locplan.yaml')) !== null) return relative(io.cwd, folder) || '.';
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    'There is no locplan.yaml here or in a folder above.',
    'name the case (locplan plan my-case), or make one (locplan init my-case)',
  );
}

function namedFolder(io: Io, argument: string): string {
  if (parse(argument).base === 'locplan.yaml') return dirname(argument);
  const isCase = (folder: string): boolean =>
    io.kind(folder) === 'folder' && io.kind(join(folder, 'locplan.yaml')) !== null;
  if (io.kind(argument) !== 'folder') throw noFolder(io, argument);
  if (isCase(argument)) return argument;
  const inside = io.list(argument).find((name) => isCase(join(argument, name)));
  throw new PathError(
    `${argument} has no locplan.yaml, so it is not a case.`,
    inside === undefined
      ? 'name the folder that has one, or make one: locplan init'
      : `did you mean ${join(argument, inside)}?`,
  );
}

function noFolder(io: Io, argument: string): PathError {
  const { base, name, dir } = parse(argument);
  if (io.kind(argument) !== null) {
    const table = TABLE_NAMES.find((known) => known === name) ?? 'areas';
    const hint = `name its folder, or give the file by ${fileFlag(table)}`;
    return new PathError(`${argument} is a file, not a case folder.`, hint);
  }
  const isFolder = (path: string): boolean => io.kind(path) === 'folder';
  const beside = isFolder(dir || '.')
    ? io.list(dir || '.').filter((other) => isFolder(join(dir, other)))
    : [];
  const near = suggest(base, beside);
  return new PathError(
    `There is no folder called ${argument || '""'}.`,
    near === null ? 'check the spelling and the folder you are in' : `did you mean ${join(dir, near)}?`,
  );
}

/** Those needed, also where they are not there, so that this is told; the others where they are. */
function tablesIn(
  io: Io,
  folder: string,
  needed: readonly TableName[],
): Partial<Record<TableName, NamedFile>> {
  const file = (table: TableName): NamedFile => ({
    path: join(folder, `${table}.csv`),
    name: `${table}.csv`,
  });
  const present = IN_FOLDER.filter((table) => needed.includes(table) || io.kind(file(table).path) !== null);
  return Object.fromEntries(present.map((table) => [table, file(table)]));
}

function refuseIncomplete(tables: Partial<Record<TableName, NamedFile>>, needed: readonly TableName[]): void {
  const missing = needed.filter((table) => tables[table] === undefined).map(fileFlag);
  if (missing.length === 0) return;
  throw new UsageError(
    `Without a case folder ${missing.join(' and ')} must be given too.`,
    'name the case folder, or each file',
  );
}
