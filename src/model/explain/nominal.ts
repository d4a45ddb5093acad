import type { Explain } from './posts.ts';

/** Every figure of the years in prices of their time. */
export const NOMINAL: Readonly<Record<string, Explain>> = {};
