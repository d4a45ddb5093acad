import { differenceOrNone } from '../access/access.ts';
import { answeredWithin, chanceOfWaiting, decidedWithin, meanWait } from '../access/erlang.ts';
import { weightedMean } from '../access/flow.ts';
import { type Definition, type Part, plain } from './part.ts';

const known = (part: Part | undefined): number | null =>
  part === undefined || part.value === null ? null : Number(part.value);

/** Rules on queues. A load is in servers that it keeps busy; one FTE is one server. */
export const ACCESS_RULES = {
  chanceOfWaiting: {
    means:
      'of a load (first part) on servers (second): Erlang C, and between whole numbers Sakasegawa’s ρ^(√(2(c + 1)) − 1) × what Erlang C is of it at those beside; 1 where the load is not below the servers, null for no load',
    apply: plain(([load = 0, servers = 0]) => chanceOfWaiting({ load, servers })),
  },
  meanWait: {
    means:
      'the chance of waiting for the first two parts × the third ÷ (the second − the first); null where the load is not below the servers, and for no load',
    apply: plain(([load = 0, servers = 0, time = 0]) => meanWait({ load, servers }, time)),
  },
  answeredWithin: {
    means:
      '1 − chance of waiting × e^(−(second − first) × fourth ÷ third): taken up within the fourth part; 0 where the load is not below the servers, null for no load',
    apply: plain(([load = 0, servers = 0, time = 0, limit = 0]) =>
      answeredWithin({ load, servers }, time, limit),
    ),
  },
  decidedWithin: {
    means:
      'share whose wait (for those who wait exponential, third ÷ (second − first) on average) and own time (exponential, third ÷ the second or 1 on average, whichever is less) are together no more than the fourth part; 0 where the load is not below the servers, null for no load',
    apply: plain(([load = 0, servers = 0, time = 0, limit = 0]) =>
      decidedWithin({ load, servers }, time, limit),
    ),
  },
  weightedMean: {
    means:
      'the parts in pairs: Σ first × second ÷ Σ second over the pairs whose second is above 0; null for none, and where a first of these is null',
    apply: (parts) => ({
      value: weightedMean(
        parts.flatMap((part, i) => (i % 2 === 0 ? [[known(part), known(parts[i + 1]) ?? 0] as const] : [])),
      ),
    }),
  },
  differenceOrNone: {
    means: 'the first part − the second; 0 where that is below a billionth, null where either is null',
    apply: ([a, b]) => ({ value: differenceOrNone(known(a), known(b)) }),
  },
} satisfies Record<string, Definition>;
