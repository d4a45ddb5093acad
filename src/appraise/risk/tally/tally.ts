import { addValue, noValues, type Values } from './values.ts';

/** What comes of one draw. */
export interface Outcome {
  /** The recurring saving. */
  savingPence: number;
  netPence: number;
  /** Families per FTE of a Lead Professional where they are most; NaN where there is none. */
  worst: number;
  /** Whether the saving meets its target. */
  isMet: boolean;
  /** Whether a caseload is over its standard. */
  isOver: boolean;
}

/** What is counted of all draws, by the stream they came from. */
export interface Tally {
  readonly draws: Float64Array;
  readonly met: Float64Array;
  readonly over: Float64Array;
  readonly both: Float64Array;
  readonly metButOver: Float64Array;
  readonly saving: Values;
  readonly net: Values;
  readonly worst: Values;
}

export function emptyTally(streams: number, draws: number): Tally {
  return {
    draws: new Float64Array(streams),
    met: new Float64Array(streams),
    over: new Float64Array(streams),
    both: new Float64Array(streams),
    metButOver: new Float64Array(streams),
    saving: noValues(streams, draws),
    net: noValues(streams, draws),
    worst: noValues(streams, draws),
  };
}

export function record(tally: Tally, stream: number, outcome: Outcome): void {
  const { savingPence, netPence, worst, isMet, isOver } = outcome;
  oneMore(tally.draws, stream);
  if (isMet) oneMore(tally.met, stream);
  if (isOver) oneMore(tally.over, stream);
  if (isMet) oneMore(isOver ? tally.metButOver : tally.both, stream);
  addValue(tally.saving, stream, savingPence);
  addValue(tally.net, stream, netPence);
  if (!Number.isNaN(worst)) addValue(tally.worst, stream, worst);
}

function oneMore(counts: Float64Array, stream: number): void {
  counts[stream] = (counts[stream] ?? 0) + 1;
}
