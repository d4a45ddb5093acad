import type { Fault } from '../../issue/issue.ts';

/** What is to be told of the options: once where it is so of all of them, else with the names of those it is so of. */
export function toldOf(
  options: readonly { readonly name: string; readonly faults: readonly Fault[] }[],
): Fault[] {
  const told = new Map<string, { readonly fault: Fault; readonly names: string[] }>();
  for (const { name, faults } of options) {
    for (const fault of faults) {
      const key = JSON.stringify(fault);
      const known = told.get(key) ?? { fault, names: [] };
      if (!known.names.includes(name)) known.names.push(name);
      told.set(key, known);
    }
  }
  const codes = [...told.values()].map(({ fault }) => fault.code);
  const together = [...told.values()].toSorted(
    (a, b) => codes.indexOf(a.fault.code) - codes.indexOf(b.fault.code),
  );
  return together.map(({ fault, names }) =>
    names.length === options.length ? fault : { ...fault, message: `${names.join(', ')}: ${fault.message}` },
  );
}
