// Loaded before the command that is measured: leaves behind the most memory that it held, in kilobytes.
const { writeFileSync } = require('node:fs');

process.on('exit', () =>
  writeFileSync(process.env.LOCPLAN_BENCH_PEAK, String(process.resourceUsage().maxRSS)),
);
