'use strict';
// Loads one bundle of dist/ with the V8 code cache that the build wrote beside it: half of the start-up time of a
// small run is compiling. V8 itself refuses a cache made by another version; then the bundle is loaded as usual.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const scripts = new Map();
const loaded = new Map();

function compile(name) {
  const file = join(DIST, `${name}.cjs`);
  // esbuild writes plain ASCII, so latin1 is the same text, read faster.
  const source = `(function(exports,require,module){${readFileSync(file, 'latin1')}\n})`;
  return new Script(source, { filename: file, cachedData: cacheOf(name) });
}

function cacheOf(name) {
  try {
    return readFileSync(join(DIST, `${name}.cache`));
  } catch {
    return undefined;
  }
}

function load(name) {
  if (loaded.has(name)) return loaded.get(name);
  const script = compile(name);
  if (script.cachedDataRejected) {
    require('node:module').enableCompileCache?.();
    return require(join(DIST, `${name}.cjs`));
  }
  const bundle = { exports: {} };
  scripts.set(name, script);
  script.runInThisContext()(bundle.exports, requireFrom, bundle);
  loaded.set(name, bundle.exports);
  return bundle.exports;
}

const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : require(id));

module.exports = load;
/** For the build: the bundles that ran, by name, whose compiled code it keeps. */
module.exports.scripts = scripts;
