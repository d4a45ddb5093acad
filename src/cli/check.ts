import type { Io } from './io.ts';
export function check(_io: Io): number {
  return 0;
}
