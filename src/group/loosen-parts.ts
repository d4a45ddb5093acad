import { withParts } from './asked.ts';
import type { Loosened, Loosening } from './relaxation.ts';

/** Questions left open before it is given up: each may have cost a long search. */
const MOST_OPEN = 4;

/** More parts or fewer: the nearest numbers that work, both where they are as near. */
export const partsLoosening: Loosening = {
  // Which number is right depends on all else, so there is no giving it up as there is with another rule.
  dropped: (asked) => asked,
  async nearest(asked, ask) {
    const { parts, size } = asked.problem;
    const found: Loosened[] = [];
    let open = 0;
    for (let off = 1; off < Math.max(parts, size) && found.length === 0 && open < MOST_OPEN; off++) {
      const isNearest = open === 0;
      for (const other of [parts - off, parts + off].filter((number) => number >= 1 && number <= size)) {
        const grouping = await ask(withParts(asked, other));
        if (grouping === 'unknown') open += 1;
        else if (grouping !== null)
          found.push({ change: { rule: 'parts', parts: other }, grouping, isNearest });
      }
    }
    return found;
  },
};
