import type { Explain } from './posts.ts';

/** Every figure of the single point of access and the waiting lists. */
export const ACCESS: Readonly<Record<string, Explain>> = {};
