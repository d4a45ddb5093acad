import type { Explain } from './posts.ts';

/** Every figure of who leads for which families. */
export const LEADS: Readonly<Record<string, Explain>> = {};
