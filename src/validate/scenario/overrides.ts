import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Fault } from '../../issue/issue.ts';

import { assumptionValue, findAssumption } from '../assumption-value.ts';
import { faultLog } from '../fault-log.ts';

export interface Override {
  readonly id: AssumptionId;
  readonly value: number;
}

/** What --set asks for, as id=value each: a value like those of the assumption log. Wrong ones are told. */
export function readOverrides(texts: readonly string[]): {
  readonly overrides: readonly Override[];
  readonly faults: readonly Fault[];
} {
  const log = faultLog();
  const overrides = texts.flatMap((text) => {
    const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (name.trim() === '' || written.trim() === '') {
      log.add('override-unclear', { text }, null);
      return [];
    }
    const id = findAssumption(name.trim(), null, log);
    const value = id === null ? null : assumptionValue(id, written, null, log);
    return id === null || value === null ? [] : [{ id, value }];
  });
  return { overrides, faults: log.faults() };
}
