import type { CheckResult } from '../appraise/result.ts';
import { refusalReport } from '../present/issue-report.ts';
import { place } from '../read/place.ts';
import { deliver, type Origin } from './deliver.ts';
import type { Destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import type { Loaded } from './load.ts';
import { EXIT } from './stop.ts';
import { TOOL } from './version.ts';

/**
 * Says why the input is refused. As messages, unless a format was asked for that a program reads. Results of earlier
 * runs are left as they are, but for JUnit's: a file of failures is what its reader waits for.
 */
export async function refuse(
  io: Io,
  loaded: Origin & Pick<Loaded, 'faults' | 'sources'>,
  wanted: Destinations,
  options: Options,
): Promise<number> {
  const { faults, sources } = loaded;
  const result: CheckResult = {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: '',
    reconciliation: null,
    gates: [],
    issues: await place(faults, sources),
  };
  const asMessages = ['table', 'paper', null].includes(wanted.printed);
  const files = wanted.files.filter(({ format }) => format === 'junit');
  const around = asMessages ? { ...io, stdout: io.stderr } : io;
  await deliver(
    around,
    refusalReport(result),
    { printed: asMessages ? 'table' : wanted.printed, files },
    loaded,
    options,
  );
  const unwritten = wanted.files.filter((file) => !files.includes(file)).map(({ path }) => path);
  if (unwritten.length > 0 && !options.quiet)
    io.stderr.write(`Not written, because the input was refused: ${unwritten.join(', ')}\n`);
  return EXIT.refused;
}
