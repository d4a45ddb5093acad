'use strict';
// Loads one bundle of dist/ with the V8 code cache that the build wrote beside it: half of the start-up time of a
// small run is compiling. A cache is for one version of V8; another one loads the bundle as any other module.
const { existsSync, readFileSync, writeFileSync, writeSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

const DIST = path.join(__dirname, '../dist');
const loaded = new Map();

/** The bundles that ran while the build looks on; null in a run like any other. */
let kept = null;

/** Where the compiled code of a bundle is kept, for the V8 that runs this. */
const cachePath = (name) => path.join(DIST, `${name}.v8-${process.versions.v8}.cache`);

/** Undefined: to be compiled here and now; null: there is none for this V8. */
function cacheOf(name) {
  if (kept !== null) return undefined;
  try {
    return readFileSync(cachePath(name));
  } catch {
    return null;
  }
}

function load(name) {
  if (loaded.has(name)) return loaded.get(name);
  const bundle = { exports: {} };
  functionOf(name)(bundle.exports, requireFrom, bundle);
  loaded.set(name, bundle.exports);
  return bundle.exports;
}

/** A bundle is written as one function of what a module gets, so that it can be compiled either way. */
function functionOf(name) {
  const cachedData = cacheOf(name);
  const file = path.join(DIST, `${name}.cjs`);
  if (cachedData === null) {
    if (!existsSync(file)) notBuilt();
    require('node:module').enableCompileCache?.();
    return require(file);
  }
  // The build writes plain ASCII, so latin1 is the same text, read faster.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  kept?.set(name, script);
  return script.runInThisContext();
}

function notBuilt() {
  writeSync(2, 'locplan is not built yet: run npm ci\n');
  process.exit(70);
}

const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : require(id));

/** For the build: does what people do most, so that the functions it needs are compiled, and keeps their code. */
async function keepCompiledCode(doWith) {
  kept = new Map();
  await doWith(load('start'));
  for (const [name, script] of kept) writeFileSync(cachePath(name), script.createCachedData());
}

module.exports = { load, keepCompiledCode };
