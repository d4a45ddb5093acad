import type { Gate } from '../appraise/result.ts';
import { decimal, placesApart, pounds } from './number.ts';
import { LABELS, mark, table, type Check, type Row, type Section } from './report.ts';

/** What a gate wanted and found, in one line: the line that says why a run failed. */
function gateSentence(gate: Gate): string {
  const { limit, value, passed, shortfall } = gate;
  switch (gate.gate) {
    case 'fail-under': {
      const found = `saving ${pounds(value, 2)} a year, at least ${pounds(Number(limit), 2)} wanted`;
      return `${found}: ${passed ? 'MET' : `NOT MET by ${pounds(shortfall, 2)}`}`;
    }
    case 'fail-over-caseload': {
      // As it was typed: value less limit is then the shortfall, also as printed.
      const typed = Math.max(1, String(limit).split('.')[1]?.length ?? 0);
      const wanted = `at most ${decimal(Number(limit), typed)} wanted`;
      if (value === null)
        return `${passed ? 'no families to lead' : 'families without any Lead Professional'}, ${wanted}: ${passed ? 'HOLDS' : 'OVER'}`;
      const places = placesApart(value, Number(limit), typed);
      const found = `worst caseload ${decimal(value, places)}, ${wanted}`;
      return `${found}: ${passed ? 'HOLDS' : `OVER by ${decimal(shortfall, places)}`}`;
    }
    case 'fail-under-confidence': {
      const wanted = `at least ${finePercent(Number(limit))} wanted`;
      if (value === null)
        return `chance of the target not known, since no range moves the saving, ${wanted}: NOT SURE ENOUGH`;
      const found = `chance of the target ${finePercent(value)}, ${wanted}`;
      return `${found}: ${passed ? 'SURE ENOUGH' : `NOT SURE ENOUGH by ${finePercent(shortfall ?? 0).slice(0, -1)} points`}`;
    }
    case 'fail-on': {
      const wanted = limit === 'warning' ? 'errors or warnings' : 'errors';
      return passed
        ? `no ${wanted}`
        : `no ${wanted} wanted: ${decimal(value)} found, ${someOf(gate.codes ?? [])}`;
    }
    case 'strict-reconcile': {
      const found = `staffing and budget differ by ${pounds(value, 2)}, at most ${pounds(Number(limit), 2)} allowed`;
      return `${found}: ${passed ? 'RECONCILED' : `NOT RECONCILED by ${pounds(shortfall, 2)}`}`;
    }
  }
}

/** In full, so that what is short of a limit never reads as the limit. */
function finePercent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`;
}

/** The first five, and how many more there are. */
function someOf(codes: readonly string[]): string {
  const more = codes.length - 5;
  return codes.slice(0, 5).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The gates of a run as checks. */
export function gateChecks(gates: readonly Gate[]): Check[] {
  return gates.map((gate) => ({
    kind: 'gate',
    name: gate.gate,
    passed: gate.passed,
    says: gateSentence(gate),
  }));
}

/** The gates that somebody set; `fail-on` is always in force, so that it is shown only when it failed. */
export function gatesSection(gates: readonly Gate[]): Section[] {
  const rows = gateRows(gates);
  if (rows.length === 0) return [];
  const columns = [LABELS, LABELS, LABELS] as const;
  return [{ heading: 'Gates', parts: [table(columns, rows)] }];
}

/** A row for each gate to be shown: whether it passed, its name, what was wanted and found. */
export function gateRows(gates: readonly Gate[]): Row[] {
  const shown = gates.filter(({ gate, passed }) => gate !== 'fail-on' || !passed);
  return shown.map((gate) => ({
    cells: [gate.passed ? mark('passed', 'good') : mark('failed', 'bad'), gate.gate, gateSentence(gate)],
  }));
}
