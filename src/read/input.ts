/** A file that the run was given. `cli` makes it; reading never opens anything itself. */
export interface Input {
  /** As messages name it: the path from the case folder, or as typed when named by a flag. */
  readonly name: string;
  readonly size: number;
  /** The bytes from the start, each time it is called. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** What went into a result, so that anyone can check they hold the same file. */
export interface Fingerprint {
  readonly path: string;
  readonly sha256: string;
  /** Data rows of a table; null for YAML. */
  readonly rows: number | null;
}
