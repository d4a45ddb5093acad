import type { CompareResult } from '../../appraise/compare/result.ts';
import { gateChecks, gateRows } from '../gate.ts';
import { LABELS, table, type Check, type Section } from '../report.ts';

/** The gates of every option as checks, each with the option's name before its own. */
export function optionChecks({ options }: Pick<CompareResult, 'options'>): Check[] {
  return options.flatMap(({ name, gates }) =>
    gateChecks(gates).map((check) => ({ ...check, name: `${name}: ${check.name}` })),
  );
}

/** The gates that somebody set, and those that failed, each with its option. */
export function optionGatesSections({ options }: CompareResult): Section[] {
  const rows = options.flatMap(({ name, gates }) =>
    gateRows(gates).map(({ cells: [verdict = '', ...rest] }) => ({ cells: [verdict, name, ...rest] })),
  );
  if (rows.length === 0) return [];
  return [{ heading: 'Gates', parts: [table([LABELS, LABELS, LABELS, LABELS], rows)] }];
}
