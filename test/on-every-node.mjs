/**
 * Runs every test on each Node that locplan supports: `npm run test:nodes`. Node itself comes from the package
 * registry, so nothing is installed by hand and nothing is left behind but npm's cache.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const platform = process.platform === 'win32' ? 'win' : process.platform;

for (const version of ['20.20.2', '22.23.3', '24.21.0']) {
  console.log(`\nNode ${version}\n`);
  const node = `--package=node-${platform}-${process.arch}@${version}`;
  const tests = `node build.mjs && node node_modules/vitest/vitest.mjs run`;
  const { status } = spawnSync('npm', ['exec', '--yes', node, '--call', tests], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
