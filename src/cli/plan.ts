import type { Io } from './io.ts';
export function plan(_io: Io): number {
  return 0;
}
