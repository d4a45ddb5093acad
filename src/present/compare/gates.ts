import type { CompareResult } from '../../appraise/compare/result.ts';
import { gateChecks, gatesSection } from '../gate.ts';
import type { Check, Section } from '../report.ts';

/** The gates of every option as checks, each with the option's name before its own. */
export function optionChecks({ options }: Pick<CompareResult, 'options'>): Check[] {
  return options.flatMap(({ name, gates }) =>
    gateChecks(gates).map((check) => ({ ...check, name: `${name}: ${check.name}` })),
  );
}

/** The gates that somebody set, and those that failed, option by option. */
export function optionGatesSections({ options }: CompareResult): Section[] {
  return options.flatMap(({ name, gates }) =>
    gatesSection(gates).map((section) => ({ ...section, heading: `${section.heading}: ${name}` })),
  );
}
