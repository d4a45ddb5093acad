/** A limit, and how messages name it. */
export interface Limit {
  readonly most: number;
  readonly shown: string;
}

/**
 * What reading refuses rather than let it fill the memory: far above any council's files. Bytes, but for a cell
 * (characters) and rows.
 */
export const LIMITS = {
  tableFile: { most: 2 ** 30, shown: '1 GB' },
  yamlFile: { most: 2 ** 20, shown: '1 MB' },
  jsonFile: { most: 2 ** 28, shown: '256 MB' },
  line: { most: 2 ** 20, shown: '1 MB' },
  cell: { most: 2 ** 15, shown: '32 KB' },
  rows: { most: 5_000_000, shown: '5,000,000' },
  yamlDepth: { most: 64, shown: '64' },
  yamlParts: { most: 100_000, shown: '100,000' },
  aliasedValues: { most: 10_000, shown: '10,000' },
} as const satisfies Record<string, Limit>;
