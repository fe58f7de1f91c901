/** Builds dist: modules, types, manifest, reference, schema, style sheets, integrity hashes. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  process.exit(status || 1);
}

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
run('node_modules/typescript/bin/tsc', '--project', '.config/tsconfig.types.json');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', '.config/manifest.mjs', '--quiet');
run('.config/metadata.mjs');
run('--import', 'tsx', '.config/reference.ts');
run('--import', 'tsx', '.config/schema.ts');

const fallbacks = readdirSync('src/elements')
  .map(tag => `src/elements/${tag}/${tag}.fallback.css`)
  .filter(file => existsSync(file));
const css = fallbacks.map(file => readFileSync(file, 'utf8')).join('\n');
writeFileSync('dist/fallback.css', transformSync(css, {loader: 'css', minify: true}).code);
// Not minified, so that publishers can read and adapt them.
cpSync('src/themes', 'dist/themes', {recursive: true});

const files = readdirSync('dist', {recursive: true})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /^(?!esm\/).*\.(?:js|css)$/.test(file))
  .sort();
const integrity = Object.fromEntries(
  files.map(file => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
