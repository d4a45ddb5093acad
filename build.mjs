// Bundles the program into dist/: one CommonJS file for each lazily loaded part with everything it needs, so that a
// run loads only what it uses and the package has no dependencies. See bin/load.cjs for the .cache files.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
};

/** Turns each `import('./part.ts')` into a bundle of its own, loaded when it is first wanted. */
const lazyParts = (found) => ({
  name: 'lazy-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = resolve(resolveDir, path);
      const name = basename(file, '.ts');
      if (found.has(name) && found.get(name) !== file) throw new Error(`two lazy parts are called ${name}`);
      found.set(name, file);
      return { path: `./${name}.cjs`, external: true };
    });
  },
});

/**
 * What packages load for features that locplan does not use, in its place as little as they need: commander could
 * start other programs, chalk could ask the terminal for its colours, csv-parse could be a stream. Each takes
 * one to three milliseconds of a run.
 */
const UNUSED = {
  'node:child_process': '',
  // csv-parse is fed by hand (src/read/records.ts), so its parser need be no stream.
  stream: 'export class Transform { }',
  '#supports-color': 'export default { stdout: false, stderr: false };',
};

const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(stream|node:child_process|#supports-color)$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] }));
    // The same code as modules of which only those in use are taken, where Node would be given one of everything.
    onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/dist/index.js') }));
    onResolve({ filter: /^jsonc-parser$/ }, () => ({
      path: join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
    }));
  },
};

/** node:fs as it is: esbuild would copy its hundred members for each module that imports all of it. */
const uncopied = {
  name: 'uncopied',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:fs$/, namespace: 'file' }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'uncopied' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'uncopied' }, ({ path }) => ({
      contents: `export default require(${JSON.stringify(path)});`,
    }));
  },
};

/** esbuild leaves the characters of regular expressions as they are, and bin/load.cjs counts on plain ASCII. */
function escapeRest(file) {
  const escaped = readFileSync(file, 'utf8').replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

/** The inputs of all bundles, so that the licences of what was bundled can be gathered. */
async function bundleProgram() {
  const inputs = new Set();
  const found = new Map([
    ['start', join(root, 'src/cli/start.ts')],
    ['serve', join(root, 'src/cli/serve.ts')],
  ]);
  for (const [name, file] of found) {
    const { metafile } = await build({
      ...common,
      entryPoints: { [name]: file },
      outdir: dist,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      minify: true,
      // A function to be called, both as a script with a code cache and as an ordinary module: see bin/load.cjs.
      banner: {
        js: '(typeof module === "object" ? module : {}).exports = function (exports, require, module) {',
      },
      footer: { js: '};' },
      // So that a lazy import becomes a require, which bin/load.cjs answers from the code cache.
      supported: { 'dynamic-import': false },
      plugins: [lazyParts(found), lean, uncopied],
    });
    escapeRest(join(dist, `${name}.cjs`));
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  return inputs;
}

async function bundleApi() {
  const { metafile } = await build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outdir: join(dist, 'api'),
    format: 'esm',
    plugins: [lean],
  });
  writeFileSync(join(dist, 'api/package.json'), '{ "type": "module" }\n');
  return Object.keys(metafile.inputs);
}

const declareApi = () =>
  promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.api.json'],
    { cwd: root },
  );

function gatherLicences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const inside = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (inside) packages.add(inside[1]);
  }
  const texts = [...packages]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** What people run most; what it prints goes nowhere. */
async function runOften({ start }) {
  const silent = { isTerminal: false, columns: null, write() {} };
  const often = [
    ['--help'],
    ['check', 'fixtures/wirral'],
    ['plan', 'fixtures/wirral'],
    ['group', 'fixtures/wirral'],
  ];
  for (const words of often) {
    const code = await start(words, { env: {}, stdout: silent, stderr: silent });
    if (code !== 0) throw new Error(`locplan ${words.join(' ')} ends with ${code}`);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const [program, api] = await Promise.all([bundleProgram(), bundleApi(), declareApi()]);
gatherLicences([...program, ...api]);
process.chdir(root);
await createRequire(import.meta.url)('./bin/load.cjs').keepCompiledCode(runOften);
