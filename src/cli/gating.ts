import type { GateSettings } from '../appraise/gates.ts';
import type { Gate } from '../appraise/result.ts';
import type { Fault } from '../issue/issue.ts';
import { gateChecks } from '../present/gate.ts';
import type { Check } from '../present/report.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { EXIT } from './stop.ts';
import type { TypedFlags } from './typed-flags.ts';

/** The gates that the command line sets. */
export function gateSettings(options: Options, flags: TypedFlags, targetPence: number): GateSettings {
  const { failUnder, failOverCaseload, failUnderConfidence } = flags;
  return {
    ...(failUnder === null ? {} : { failUnderPence: failUnder === 'target' ? targetPence : failUnder }),
    ...(failOverCaseload === null ? {} : { failOverCaseload }),
    ...(failUnderConfidence === null ? {} : { failUnderConfidence }),
    failOn: options.failOn ?? 'error',
    strictReconcile: options.strictReconcile === true,
  };
}

/** Under --strict-reconcile a difference between staffing and budget is an error. */
export function graver(faults: readonly Fault[], { strictReconcile }: Options): Fault[] {
  return faults.map((fault) =>
    strictReconcile && fault.code === 'reconciliation-difference' ? { ...fault, severity: 'error' } : fault,
  );
}

/** The exit code that the gates decide, and a line for each that failed, for whoever reads the log of a script. */
export function closing(io: Io, gates: readonly Gate[]): number {
  return endingOf(io, gateChecks(gates));
}

/** The same of gates that are checks already. */
export function endingOf(io: Io, checks: readonly Check[]): number {
  const failed = checks.filter(({ passed }) => !passed);
  for (const { name, says } of failed) io.stderr.write(`locplan: ${name}: ${says}\n`);
  return failed.length === 0 ? EXIT.ok : EXIT.gateFailed;
}
