import type { Io } from './io.ts';
export function schema(_io: Io): number {
  return 0;
}
