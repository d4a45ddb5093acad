#!/usr/bin/env node
const { run, realIo } = require('./load.cjs')('start');
run(process.argv.slice(2), realIo()).then((code) => (process.exitCode = code));
