import { compareReport } from '../present/compare-report.ts';
import { optionChecks } from '../present/compare/gates.ts';
import { compareResult } from './compare-result.ts';
import { loadCompared } from './compared.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { endingOf } from './gating.ts';
import type { Io } from './io.ts';
import { refuse } from './refuse.ts';
import { typedFlags } from './typed-flags.ts';

/** Any number of scenarios beside today, and the fewest posts that could go. */
export async function compare(
  io: Io,
  argument: string | undefined,
  options: Options,
  others: readonly string[],
): Promise<number> {
  const wanted = destinations(options);
  const flags = typedFlags(options);
  const words = argument === undefined ? [] : [argument, ...others];
  const loaded = await loadCompared(io, words, options, flags);
  const result = await compareResult(loaded, options, flags, wanted);
  if (result === null) return refuse(io, loaded, wanted, options);
  await deliver(io, compareReport(result), wanted, loaded, options);
  return endingOf(io, optionChecks(result));
}
