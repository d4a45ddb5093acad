import { streamsOf, type Drawing, type Method } from './draws/draws.ts';
import { chanceOf, type Chance } from './tally/chance.ts';
import { spreadOf, type Spread } from './tally/spread.ts';
import { emptyTally, record, type Outcome, type Tally } from './tally/tally.ts';

/** How many streams share the draws: enough to tell from their distance how far all may be off. */
export const STREAMS = 16;

/** Draws of a stream before the next has its turn: a power of two, so that what an interruption leaves lies evenly too. */
const STRETCH = 256;

const PENCE_IN_A_POUND = 100;

/** What is drawn and how often. */
export interface Question extends Drawing {
  /** One at least. */
  readonly draws: number;
}

/** Fills in what comes of drawn values, one a variable in the order of the variables. */
export type Measure = (values: Float64Array, outcome: Outcome) => void;

/** Told how far the work is, as a share; answers whether to stop there. */
export type Pause = (doing: string, done: number) => Promise<boolean>;

/** What came of the draws, with all it takes to draw the same again. */
export interface Simulated {
  readonly asked: number;
  /** Fewer than asked where it was stopped. */
  readonly drawn: number;
  readonly method: Method;
  readonly seed: number;
  /** The target met. */
  readonly met: Chance;
  /** A caseload over the standard. */
  readonly over: Chance;
  /** The target met and the standard held. */
  readonly both: Chance;
  /** The target met at the price of a caseload over the standard. */
  readonly metButOver: Chance;
  /** Pence. */
  readonly saving: Spread;
  /** Pence. */
  readonly net: Spread;
  /** Families per FTE, over the draws that leave a Lead Professional; null where none does. */
  readonly worst: Spread | null;
}

/** Draws in the making: a stretch of every stream at a time. */
export interface Simulation {
  /** Draws the next stretch; answers how far the work is, as a share: 1 is all of it. */
  readonly draw: () => number;
  /** What came of what is drawn so far. */
  readonly result: () => Simulated;
}

/**
 * Draws the variables again and again and counts what comes of them: the chance of each event and the spread of each
 * quantity, with how far they may be off. Draws are shared by 16 independent streams, of which each gets the same stretch
 * before the next; where they do not divide by 16, the first streams get one more. The same question gives the same
 * answer to the bit, and memory does not grow with the draws.
 */
export function simulation(question: Question, measure: Measure): Simulation {
  const { variables, draws } = question;
  const streams = Array.from({ length: STREAMS }, (_, stream) => stream).map(streamsOf(question));
  const tally = emptyTally(STREAMS, draws);
  const values = new Float64Array(variables.length);
  const outcome: Outcome = { savingPence: 0, netPence: 0, worst: NaN, isMet: false, isOver: false };
  let from = 0;
  return {
    draw() {
      for (const [stream, draw] of streams.entries()) {
        const to = Math.min(from + STRETCH, Math.ceil((draws - stream) / STREAMS));
        for (let i = from; i < to; i++) {
          draw(values);
          measure(values, outcome);
          record(tally, stream, outcome);
        }
      }
      from += STRETCH;
      return Math.min(1, (from * STREAMS) / draws);
    },
    result: () => simulated(question, tally),
  };
}

/**
 * Several at once, each a stretch in turn, so that one that is stopped has drawn as much as the others; null stands where
 * there is nothing to draw. `pause` is asked after each round.
 */
export async function simulateAll(
  simulations: readonly (Simulation | null)[],
  pause: Pause,
): Promise<(Simulated | null)[]> {
  for (let done = simulations.every((one) => one === null) ? 1 : 0; done < 1;) {
    for (const one of simulations) done = one?.draw() ?? done;
    if (await pause('Drawing', done)) break;
  }
  return simulations.map((one) => one?.result() ?? null);
}

/** One by itself. */
export async function simulate(question: Question, measure: Measure, pause: Pause): Promise<Simulated> {
  const one = simulation(question, measure);
  await simulateAll([one], pause);
  return one.result();
}

function simulated({ draws, method, seed }: Question, tally: Tally): Simulated {
  const chance = (hits: Float64Array): Chance => chanceOf(hits, tally.draws, method);
  return {
    asked: draws,
    drawn: tally.saving.count,
    method,
    seed,
    met: chance(tally.met),
    over: chance(tally.over),
    both: chance(tally.both),
    metButOver: chance(tally.metButOver),
    saving: spreadOf(tally.saving, method, PENCE_IN_A_POUND),
    net: spreadOf(tally.net, method, PENCE_IN_A_POUND),
    worst: tally.worst.count === 0 ? null : spreadOf(tally.worst, method, 1),
  };
}
