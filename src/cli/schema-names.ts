import { TABLES } from '../validate/contract/tables.ts';

/** What is described besides the tables that people give. */
export const OTHER_NAMES = [
  'case',
  'scenario',
  'results',
  'check',
  'compare',
  'diff',
  'explain',
  'group',
  'risk',
  'figures',
] as const;

/** Everything that `locplan schema` describes. */
export const SCHEMA_NAMES: readonly string[] = [...Object.keys(TABLES), ...OTHER_NAMES];
