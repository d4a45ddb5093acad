import type { Evidence } from './evidence.ts';
import type { Step } from './step.ts';

const known = new WeakMap<Evidence, Map<string, Step>>();

/** A step that is asked for many times on the way to a figure: made once, so that a tree of a million rows is one. */
export function remembered(evidence: Evidence, key: string, make: () => Step): Step {
  const steps = known.get(evidence) ?? new Map<string, Step>();
  known.set(evidence, steps);
  const found = steps.get(key) ?? make();
  steps.set(key, found);
  return found;
}

/** The same makers, each of which makes its step once. */
export function eachOnce<T extends object>(evidence: Evidence, key: string, makers: T): T {
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]: [string, unknown]) => [
      name,
      (...given: readonly unknown[]) =>
        remembered(evidence, `${key} ${name} ${given.join()}`, () =>
          (make as (...all: readonly unknown[]) => Step)(...given),
        ),
    ]),
  ) as T;
}
