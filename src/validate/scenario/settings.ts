import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Ref } from '../../issue/issue.ts';
import type { Assumptions, SetAssumption } from '../../model/case.ts';
import type { Shape } from '../../model/range.ts';
import { withRange, type WrittenRange } from '../assumption-range.ts';
import { assumptionValue, findAssumption } from '../assumption-value.ts';
import { Flaw } from '../cell/flaw.ts';
import { readPart } from '../cell/numbers.ts';
import { readWord } from '../cell/texts.ts';
import { SHAPE_WORDS } from '../contract/vocabulary.ts';
import type { FaultLog } from '../fault-log.ts';
import type { NamedAssumption } from '../subjects.ts';
import { below, type Draft, type Setting } from './draft.ts';

/** What a scenario sets, and every assumption that it names, also one whose value was refused. */
interface Settings {
  readonly assumptions: Assumptions;
  readonly named: readonly NamedAssumption[];
}

/** The assumptions that a scenario sets: as the assumption log does, with the reason as their source. */
export function readSettings(written: Draft['assumptions'], log: FaultLog): Settings {
  const assumptions = new Map<AssumptionId, SetAssumption>();
  const named: NamedAssumption[] = [];
  for (const [name, { value: setting, at: place }] of written) {
    const at = (key: keyof typeof setting): Ref => below(place, key);
    const id = findAssumption(name, at('id'), log);
    if (id === null) continue;
    named.push({ id, at: at('id') });
    const value = assumptionValue(id, setting.value, at('value'), log);
    const range = readRange(setting, at, log);
    if (value !== null) assumptions.set(id, withRange({ id, value, at }, range, log));
  }
  return { assumptions, named };
}

type Written = Setting['value'];

/** What is said beside the value; nothing where a part of it was refused, so that the rest is not held against it. */
function readRange(
  { low = null, high = null, reason = null, ...more }: Written,
  at: (key: keyof Written) => Ref,
  log: FaultLog,
): WrittenRange {
  const read = <T>(key: 'distribution' | 'high_chance', as: (text: string) => T | Flaw): T | Flaw | null => {
    const text = more[key];
    const value = text === null || text === undefined ? null : as(String(text));
    if (value instanceof Flaw) log.flaw(value, key, at(key));
    return value;
  };
  const distribution = read('distribution', (text): Shape | Flaw => readWord(text, SHAPE_WORDS));
  const highChance = read('high_chance', readPart);
  return distribution instanceof Flaw || highChance instanceof Flaw
    ? { low: null, high: null, distribution: null, highChance: null, source: reason }
    : { low, high, distribution, highChance, source: reason };
}
