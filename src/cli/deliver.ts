import { FORMATS, type Format } from '../present/formats.ts';
import type { Report } from '../present/report.ts';
import { casePaths } from './case-paths.ts';
import type { Destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import type { Io, Stream } from './io.ts';
import { repositoryPaths } from './repository.ts';
import { colourLevel, width } from './screen.ts';

/** A file is read on any screen, so it is drawn for none in particular. */
const FILE_WIDTH = 100;

/** The run that a result is of. */
export interface Origin {
  /** Where the names of files count from. */
  readonly folder: string;
  /** What the run is about: the case's title or folder, or the files that were named. */
  readonly subject: string;
  /** The command line, without its flags. */
  readonly command: string;
}

/**
 * Renders a report for each of its destinations, and only then writes: files first, all or none, then what is
 * printed.
 */
export async function deliver(
  io: Io,
  report: Report,
  { printed, files, also = [] }: Destinations,
  { folder, subject, command }: Origin,
  options: Options,
): Promise<void> {
  const written = [...files, ...also].map(({ path }) => path);
  if (written.length > 0) io.guard(written, casePaths(io, folder));
  const rendered = async (format: Format, columns: number, colour: 0 | 1 | 2 | 3): Promise<string> => {
    const render = await FORMATS[format]();
    // Only annotations name files from the root of the repository, and finding that takes time.
    const pathOf = format === 'github' ? repositoryPaths(io, folder) : () => null;
    return render(report, { width: columns, colour, ascii: options.ascii === true, pathOf, command });
  };
  const outputs = [...also];
  for (const { path, format } of files) outputs.push({ path, text: await rendered(format, FILE_WIDTH, 0) });
  const on = async (stream: Stream, format: Format): Promise<string> =>
    rendered(format, width(io.env, stream), colourLevel(options, io.env, stream));
  const text = printed === null ? '' : await on(io.stdout, printed);
  io.writeAll(outputs);
  if (!options.quiet && outputs.length > 0)
    io.stderr.write(`Wrote ${outputs.map(({ path }) => path).join(', ')}\n`);
  io.stdout.write(text, printed === 'table' ? undefined : 'data');
  if (printed === 'github') await addToSummary(io, report, subject);
}

/** The page of a workflow's run, where it has one. */
async function addToSummary(io: Io, report: Report, subject: string): Promise<void> {
  const path = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') return;
  const { summary } = await import('../present/github.ts');
  io.append({ path, text: summary(report, subject) });
}
