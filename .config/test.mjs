/** Runs every check and says the true sums: `npm test`. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureChromium} from './browser.mjs';

ensureChromium();
const scratch = mkdtempSync(join(tmpdir(), 'communique-'));
const sums = {passed: 0, failed: 0};
const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'};
/** Named one by one: Node 20 finds no TypeScript tests by itself, and takes other files for tests. */
const nodeTests = readdirSync('test', {recursive: true})
  .filter(file => file.endsWith('.test.ts'))
  .map(file => join('test', file))
  .sort();
const bin = name => join('node_modules', '.bin', name);

function run(title, command, args, more = {}) {
  console.log(`\n— ${title}`);
  return spawnSync(command, args, {stdio: 'inherit', env, ...more}).status === 0;
}

/** A check that holds or does not: it counts as one. */
function check(title, command, args) {
  const holds = run(title, command, args);
  sums[holds ? 'passed' : 'failed']++;
  if (!holds) console.log(`✗ ${title}`);
  return holds;
}

/** A runner with tests of its own: they count, and one that tells no sums is a failure. */
function suite(title, command, args, read) {
  const holds = run(title, command, args);
  let counted = {passed: 0, failed: 1};
  try {
    counted = read();
  } catch {
    console.log(`✗ ${title}: no results`);
  }
  sums.passed += counted.passed;
  sums.failed += counted.failed || (holds ? 0 : 1);
}

const built = check('build', process.execPath, ['.config/build.mjs']);
check('types', bin('tsc'), ['--project', '.']);
check('lint', bin('eslint'), ['--config', '.config/eslint.mjs', '--max-warnings', '0', '.']);
check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
if (built) {
  check('storybook', bin('storybook'), [
    'build',
    '--config-dir',
    '.storybook',
    '--output-dir',
    'dist/storybook',
    '--quiet',
    '--loglevel',
    'warn',
  ]);
  const tap = join(scratch, 'node.tap');
  suite(
    'tests without a browser',
    process.execPath,
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter',
      'dot',
      '--test-reporter-destination',
      'stdout',
      '--test-reporter',
      'tap',
      '--test-reporter-destination',
      tap,
      '--test-concurrency',
      '2',
      ...nodeTests,
    ],
    () => {
      const text = readFileSync(tap, 'utf8');
      const failures = text.split('\n').filter(line => /^\s*not ok /.test(line));
      if (failures.length)
        console.log(
          text
            .split('\n')
            .filter(line => /^\s*not ok |error:|location:|expected:|actual:/.test(line))
            .join('\n'),
        );
      return {passed: Number(/^# pass (\d+)$/m.exec(text)[1]), failed: Number(/^# fail (\d+)$/m.exec(text)[1])};
    },
  );
  const counts = join(scratch, 'browser.json');
  env.TEST_COUNTS = counts;
  suite(
    'tests in the browser',
    process.execPath,
    ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', '.config/web-test-runner.config.mjs'],
    () => JSON.parse(readFileSync(counts, 'utf8')),
  );
}
rmSync(scratch, {recursive: true, force: true});
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed ? 1 : 0;
