/** What bin/locplan.js loads first: enough to understand the command line and to print help. */
export { realIo } from './real-io.ts';
export { run } from './run.ts';
