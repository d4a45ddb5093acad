import { compareReport } from '../present/compare-report.ts';
import { optionChecks } from '../present/compare/gates.ts';
import { chanceBeside } from './chance.ts';
import { compareResult } from './compare-result.ts';
import { loadCompared } from './compared.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import { drawFlags } from './draw-flags.ts';
import type { Options } from './flags.ts';
import { endingOf } from './gating.ts';
import type { Io } from './io.ts';
import { refuse } from './refuse.ts';
import { EXIT } from './stop.ts';
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
  const sampling = drawFlags(options);
  const loaded = await loadCompared(io, words, options, flags);
  const drawn = await chanceBeside(io, loaded, sampling);
  const result = await compareResult(loaded, options, flags, { wanted, drawn });
  if (result === null) return refuse(io, loaded, wanted, options);
  await deliver(io, compareReport(result), wanted, loaded, options);
  const code = endingOf(io, optionChecks(result));
  return drawn.isInterrupted ? EXIT.interrupted : code;
}
