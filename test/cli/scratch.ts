import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** A function that gives paths in a folder of the running test's own, removed after it. */
export function scratch(): (...parts: string[]) => string {
  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });
  return (...parts) => join((folder ??= mkdtempSync(join(tmpdir(), 'locplan-test-'))), ...parts);
}
