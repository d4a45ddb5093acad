#!/usr/bin/env node
const { start } = require('./load.cjs').load('start');
start(process.argv.slice(2), { thread: () => require('./thread.cjs').thread() }).then(
  (code) => (process.exitCode = code),
);
