import {
  ASSUMPTIONS,
  assumptionRule,
  isAssumptionId,
  partsOfId,
  type AssumptionId,
  type PlainId,
} from '../model/assumption/table.ts';
import type { AssumptionRule } from '../model/assumption/rule.ts';
import type { Ref } from '../issue/issue.ts';
import { percent } from '../issue/number.ts';
import { suggest } from '../issue/suggest.ts';

import { Flaw } from './cell/flaw.ts';
import { readMoney, readNumber, readShare } from './cell/numbers.ts';
import type { FaultLog } from './fault-log.ts';

/** The assumption of that id, or null and told, with the id that is near. */
export function findAssumption(id: string, at: Ref | null, log: FaultLog): AssumptionId | null {
  if (isAssumptionId(id)) return id;
  log.add('unknown-assumption', { id, near: nearId(id) }, at);
  return null;
}

/** What was most likely meant, with the role or line that was written where what was meant can have one. */
function nearId(id: string): string | null {
  const { name, subject } = partsOfId(id);
  const near = suggest(name, Object.keys(ASSUMPTIONS));
  if (near === null || subject === null || subject === '') return near;
  return ASSUMPTIONS[near as PlainId].of === undefined ? near : `${near}.${subject}`;
}

/**
 * An assumption's value as written in a cell, in YAML or on the command line: a share also as 35%, pounds also
 * as money. Null and told where it is no number, or one that the assumption cannot have.
 */
export function assumptionValue(
  id: AssumptionId,
  written: string | number,
  at: Ref | null,
  log: FaultLog,
): number | null {
  const rule = assumptionRule(id);
  const value = typeof written === 'number' ? written : readIn(rule, written);
  if (value instanceof Flaw) {
    log.flaw(value, id, at);
    return null;
  }
  if (value >= rule.min && value <= rule.max && (rule.whole !== true || Number.isInteger(value)))
    return value;
  const range = `${rule.whole === true ? 'a whole number ' : ''}from ${rule.min} to ${rule.max}${inPercent(rule)}`;
  log.add('assumption-out-of-range', { id, value: String(written), range }, at);
  return null;
}

/** The slip is mostly a percentage without its sign. */
function inPercent({ unit, min, max }: AssumptionRule): string {
  return isShare(unit) ? `, or ${percent(min)} to ${percent(max)}` : '';
}

const isShare = (unit: string): boolean => /^(share|rate)/.test(unit);

function readIn({ unit }: AssumptionRule, text: string): number | Flaw {
  if (unit === 'pounds') {
    const pence = readMoney(text);
    return pence instanceof Flaw ? pence : pence / 100;
  }
  return isShare(unit) ? readShare(text) : readNumber(text, 'not-a-number', 1e9);
}
