import type { Fault } from '../issue/issue.ts';
import type { Input } from './input.ts';
import type { Source } from './table.ts';

/** A YAML file as plain data that remembers where each value stands. */
export interface YamlDoc extends Source {
  readonly data: unknown;
}

export type ReadYaml = (
  input: Input,
) => Promise<{ readonly doc: YamlDoc | null; readonly faults: readonly Fault[] }>;
