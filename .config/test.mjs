/** Runs every check and reports the totals: `npm test`, or in all three engines `npm run test:all`. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {enginesOf, ensure} from './browser.mjs';
import {interrupted, sumsByEngine, totals} from './counting-reporter.mjs';

const [, , ENGINE = process.env.ENGINE] = process.argv;
ensure(enginesOf(ENGINE));
const scratch = mkdtempSync(join(tmpdir(), 'communique-'));
process.once('exit', () => rmSync(scratch, {recursive: true, force: true}));
const sums = {passed: 0, failed: 0};
let engines = {};
const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'};
if (ENGINE) env.ENGINE = ENGINE;
/** Listed explicitly: Node 20 does not find TypeScript tests, and mistakes other files for tests. */
const nodeTests = readdirSync('test', {recursive: true})
  .filter(file => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map(file => join('test', file))
  .sort();
const bin = name => join('node_modules', '.bin', name);

let running;
// On a signal, ends the running check and its browsers first, then exits with that signal's code.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
])
  process.once(signal, () => {
    const end = () => process.exit(128 + number);
    if (running?.exitCode !== null) return end();
    running.once('exit', end);
    process.kill(-running.pid, signal);
  });

function run(title, command, args) {
  console.log(`\n— ${title}`);
  return new Promise(resolve => {
    // In a process group of its own, so that it can be ended with everything that it started.
    running = spawn(command, args, {stdio: 'inherit', env, detached: true});
    running.once('error', () => resolve(false)).once('exit', status => resolve(status === 0));
  });
}

/** Runs a check that passes or fails as a whole, and counts as one. */
async function check(title, command, args) {
  const holds = await run(title, command, args);
  sums[holds ? 'passed' : 'failed']++;
  if (!holds) console.log(`✗ ${title}`);
  return holds;
}

/**
 * Runs a test runner and adds its totals; one that reports none counts as a failure.
 * @param read returns the totals; receives a function that runs the command again and returns whether that passed
 */
async function suite(title, command, args, read) {
  const again = () => run(title, command, args);
  let holds = await again();
  let counted = {passed: 0, failed: 1};
  try {
    ({holds = holds, ...counted} = await read(again));
  } catch {
    console.log(`✗ ${title}: no results`);
  }
  sums.passed += counted.passed;
  sums.failed += counted.failed || (holds ? 0 : 1);
}

const built = await check('build', process.execPath, ['.config/build.mjs']);
await check('types', bin('tsc'), ['--project', '.']);
await check('lint', bin('eslint'), ['--config', '.config/eslint.mjs', '--max-warnings', '0', '.']);
await check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
if (built) {
  await check('storybook', bin('storybook'), [
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
  await suite(
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
  env.TEST_COUNTS = join(scratch, 'browser.json');
  const counts = () => JSON.parse(readFileSync(env.TEST_COUNTS, 'utf8'));
  await suite(
    'tests in browsers',
    process.execPath,
    ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', '.config/web-test-runner.config.mjs'],
    async again => {
      engines = counts();
      let holds;
      // A browser crash says nothing about our code, so the interrupted file runs once more.
      for (const [name, files] of interrupted(engines)) {
        console.log(`\n${name} ended during ${files.join(', ')}: once more`);
        Object.assign(env, {ENGINE: name.toLowerCase(), TEST_FILES: files.join(' ')});
        holds = (await again()) && holds !== false;
        Object.assign(engines[name], counts()[name]);
      }
      return {...totals(engines), holds};
    },
  );
}
console.log(`\n${[...sumsByEngine(engines), ''].join('\n')}${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed ? 1 : 0;
