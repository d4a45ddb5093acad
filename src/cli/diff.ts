import { diff as changes } from '../appraise/compare/diff.ts';
import { diffReport } from '../present/diff-report.ts';
import { readJson } from '../read/json-doc.ts';
import { place } from '../read/place.ts';
import { ofOneKind, savedResult } from '../validate/saved-result.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import { typedFile } from './find-case.ts';
import type { Options } from './flags.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { refuse } from './refuse.ts';
import { shellWord } from './shell-word.ts';
import { EXIT, UsageError } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';
import { caseFolders, whyDiffer } from './why-differ.ts';

/** What changed between two saved results. That they differ is no failure. */
export async function diff(
  io: Io,
  argument: string | undefined,
  options: Options,
  others: readonly string[],
): Promise<number> {
  const wanted = destinations(options);
  const { seed } = typedFlags(options);
  const folders = caseFolders(io, options, wanted);
  const paths = [argument ?? '', ...others];
  if (paths.every((path) => path === '-'))
    throw new UsageError('Only one file can be standard input.', 'name the other by its path');
  const read = [];
  for (const path of paths) read.push(await saved(io, path));
  const sources = read.flatMap(({ sources: own }) => own);
  const [before = null, after = null] = read.map(({ result }) => result);
  const run = {
    folder: '.',
    subject: paths.join(' and '),
    command: `locplan diff ${paths.map(shellWord).join(' ')}`,
    sources,
    faults: read.flatMap(({ faults }) => faults),
  };
  if (before === null || after === null) return refuse(io, run, wanted, options);
  const other = ofOneKind(before, after);
  if (other.length > 0) return refuse(io, { ...run, faults: other }, wanted, options);
  const { faults, ...changed } = changes(before, after);
  const inputs = await inputsOf(sources, wanted);
  const issues = await place([...run.faults, ...faults], sources);
  const isAsked = options.case !== undefined;
  const told = await whyDiffer(io, [before, after], { ...changed, folders, isAsked, seed });
  const report = diffReport({ tool: TOOL, inputs, before, after, ...changed, ...told, issues });
  await deliver(io, report, wanted, run, options);
  return EXIT.ok;
}

async function saved(io: Io, path: string) {
  const file = typedFile(io, null, path);
  const { doc, faults } = await readJson(await io.open(file.path, file.name));
  if (doc === null) return { result: null, faults, sources: [] };
  const { result, faults: wrong } = savedResult(doc);
  return { result, faults: [...faults, ...wrong], sources: [doc] };
}
