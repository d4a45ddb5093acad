import { fault, type IssueCode } from '../issue/fault.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import type { CellCode, Flaw } from './cell/flaw.ts';

type Facts<C extends IssueCode> = Parameters<typeof fault<C>>[1];

/** Of one kind in one file: as many as anybody reads. */
const SHOWN = 50;

/** Where faults are collected: all of them are told, but of each kind in each file only the first fifty one by one. */
export interface FaultLog {
  add<C extends IssueCode>(code: C, facts: Facts<C>, at: Ref | null): void;
  /** A flaw of a cell, or of a value written as in one. */
  flaw(flaw: Flaw, column: string, at: Ref | null): void;
  /** True: further faults of the kind in that file are only counted, so their words need no care. */
  full(code: IssueCode, file: string): boolean;
  /** Faults that somebody else found. */
  take(faults: readonly Fault[]): void;
  /** All so far, in the order found; the surplus of each kind as one more fault. */
  faults(): readonly Fault[];
}

/** A log with nothing in it: what is counted, for each kind in each file, starts from none. */
export function faultLog(): FaultLog {
  const shown: Fault[] = [];
  const keyOf = (code: string, file = ''): string => `${code}\n${file}`;
  const counts = new Map<string, { readonly first: Fault; count: number }>();
  const take = (found: Fault): void => {
    const key = keyOf(found.code, found.at?.file);
    const seen = counts.get(key) ?? { first: found, count: 0 };
    seen.count += 1;
    counts.set(key, seen);
    if (seen.count <= SHOWN) shown.push(found);
  };
  const add = <C extends IssueCode>(code: C, facts: Facts<C>, at: Ref | null): void =>
    take(fault(code, facts, at));
  return {
    add,
    flaw: ({ code, value, remedy, part }, column, at) =>
      add<CellCode>(
        code,
        { column, value, remedy },
        part === undefined || at === null ? at : { ...at, part },
      ),
    full: (code, file) => (counts.get(keyOf(code, file))?.count ?? 0) >= SHOWN,
    take: (faults) => faults.forEach(take),
    faults: () => [...shown, ...surplus(counts.values())],
  };
}

/** The closing words of each kind that went past what is shown. */
function surplus(counts: Iterable<{ readonly first: Fault; readonly count: number }>): Fault[] {
  return [...counts].flatMap(({ first: { code, severity, at }, count }) =>
    count <= SHOWN
      ? []
      : [
          {
            ...fault('further-faults', { code, more: count - SHOWN }, at === null ? null : { file: at.file }),
            severity,
          },
        ],
  );
}
