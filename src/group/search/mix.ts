import type { NearLists } from './near-lists.ts';
import type { Loose } from './relaxed.ts';

/** What was chosen on average over the steps of a climb, by places in the lists. */
export interface Mix {
  /** How much of each centre. */
  readonly centres: Float64Array;
  /** How much of each area around each centre. */
  readonly areas: Float64Array;
}

/** A mean over steps, the later ones counting for more. */
export interface Mixer {
  /** Takes in what was looked at last, which becomes so much of the mean. */
  readonly add: (share: number, of: Loose) => void;
  readonly mean: () => Mix;
}

/** Nothing is brought down at every step: what comes later is made larger instead, until that gets out of hand. */
const SMALLEST = 1e-9;

export function mixerOf(lists: NearLists, begin: Mix | null): Mixer {
  const centres = begin?.centres.slice() ?? new Float64Array(lists.centres.length);
  const areas = begin?.areas.slice() ?? new Float64Array(lists.areas.length);
  let scale = 1;
  const settle = (by: number): void => {
    for (let place = 0; place < centres.length; place++) centres[place] = (centres[place] as number) * by;
    for (let at = 0; at < areas.length; at++) areas[at] = (areas[at] as number) * by;
    scale = 1;
  };
  return {
    add(share, { chosen, taken }) {
      scale *= 1 - share;
      if (scale < SMALLEST) settle(scale);
      const part = share / scale;
      for (const place of chosen) centres[place] = (centres[place] as number) + part;
      for (let i = 0; i < taken.many; i++) {
        const at = taken.places[i] as number;
        areas[at] = (areas[at] as number) + part * (taken.shares[i] as number);
      }
    },
    mean() {
      settle(scale);
      return { centres, areas };
    },
  };
}
