import type { AssumptionId } from '../model/assumption/table.ts';
import type { Ref } from '../issue/issue.ts';
import type { SetAssumption } from '../model/case.ts';
import type { Range, Shape } from '../model/range.ts';
import { assumptionValue } from './assumption-value.ts';
import type { FaultLog } from './fault-log.ts';

/** What somebody says of an assumption beside its value; null where they say nothing. */
export interface WrittenRange {
  readonly low: string | number | null;
  readonly high: string | number | null;
  readonly distribution: Shape | null;
  readonly highChance: number | null;
  /** Where value and range are from. */
  readonly source: string | null;
}

type Key = 'value' | 'low' | 'high' | 'distribution' | 'high_chance';

/**
 * An assumption with its range, where low or high is given and they differ: of one that is given alone the other is
 * the value. What is wrong is told, and leaves no range.
 */
export function withRange(
  { id, value, at }: { id: AssumptionId; value: number; at: (key: Key) => Ref },
  written: WrittenRange,
  log: FaultLog,
): SetAssumption {
  const bound = (key: 'low' | 'high'): number | null => {
    const text = written[key];
    return text === null ? value : assumptionValue(id, text, at(key), log);
  };
  const [low, high] = [bound('low'), bound('high')];
  const { distribution, highChance, source } = written;
  const set = { value, at: at('value'), ...(source === null || source === '' ? {} : { source }) };
  if (low === null || high === null || !isSound({ id, low, value, high, at }, written, log)) return set;
  if (low === high) return set;
  const range: Range = {
    low,
    high,
    shape: distribution ?? 'triangular',
    highChance: highChance ?? 0.5,
    isJudgement: isJudgement(source),
    at: at(written.low === null ? 'high' : 'low'),
  };
  return { ...set, range };
}

interface Read {
  readonly id: AssumptionId;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly at: (key: Key) => Ref;
}

/** Whether what is said goes together; what does not is told. */
function isSound({ id, low, value, high, at }: Read, written: WrittenRange, log: FaultLog): boolean {
  const { distribution, highChance } = written;
  const given = [written.low, written.high].filter((text) => text !== null).length;
  const upsideDown = given === 2 && low > high;
  const outside = !upsideDown && (value < low || value > high);
  if (upsideDown) log.add('range-upside-down', { id, low, high }, at('low'));
  if (outside) log.add('assumption-outside-low-high', { id, low, value, high }, at('value'));
  const nothing = given === 0 && distribution !== null;
  if (nothing) log.add('distribution-without-range', { id, distribution }, at('distribution'));
  const unused = highChance !== null && distribution !== 'two_point';
  if (unused) log.add('high-chance-unused', { id, distribution }, at('high_chance'));
  return !(upsideDown || outside || nothing || unused);
}

/** What nobody published is judgement, said or not. */
function isJudgement(source: string | null): boolean {
  return source === null || source.trim() === '' || /\bjudge?ments?\b/i.test(source);
}
