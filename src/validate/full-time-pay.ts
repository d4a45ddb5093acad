import { pounds } from '../issue/number.ts';
import type { FaultLog } from './fault-log.ts';
import type { Staffing } from './post-pay.ts';

/** A role with more pay points than this has no scale that a coincidence would stand out from. */
const PAY_POINTS = 1000;

interface RolePay {
  readonly fullTime: Set<number>;
  readonly partTime: Map<number, { readonly record: number; rows: number }>;
}

export interface FullTimePay {
  note(role: string, fte: number, payPence: number, record: number): void;
  tell(): void;
}

/** Watches for part-time posts whose annual_pay is what the role's full-time posts are paid: mostly a slip. */
export function fullTimePay(sheet: Staffing, log: FaultLog): FullTimePay {
  const roles = new Map<string, RolePay>();
  return {
    note(role, fte, payPence, record) {
      let pay = roles.get(role);
      if (pay === undefined) roles.set(role, (pay = { fullTime: new Set(), partTime: new Map() }));
      if (fte === 1 && pay.fullTime.size < PAY_POINTS) pay.fullTime.add(payPence);
      if (fte >= 1 || payPence === 0) return;
      const seen = pay.partTime.get(payPence);
      if (seen !== undefined) seen.rows += 1;
      else if (pay.partTime.size < PAY_POINTS) pay.partTime.set(payPence, { record, rows: 1 });
    },
    tell() {
      for (const [role, { fullTime, partTime }] of roles) {
        for (const [payPence, { record, rows }] of partTime) {
          if (!fullTime.has(payPence)) continue;
          const facts = { role, pay: pounds(payPence, 2), rows };
          log.add('pay-looks-full-time', facts, sheet.at(record, 'annual_pay'));
        }
      }
    },
  };
}
