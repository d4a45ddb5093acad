#!/usr/bin/env node
const { start } = require('./load.cjs').load('start');
// All is written by then, and to exit at once leaves V8 no code to compile for what is over.
start(process.argv.slice(2), { thread: () => require('./thread.cjs').thread() }).then((code) =>
  process.exit(code),
);
