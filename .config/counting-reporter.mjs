import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const flat = suite => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(inner => flat(inner))];

/** The runner's messages for a browser that crashed or did not start. */
const DIED =
  /browser disconnected|invalid session id|unable to create and start a test page|WebDriverError|WebKit did not answer/;

/**
 * The tests of one file in one engine: how many passed, how many failed, and which were not run, by reason
 * (`test/engines.ts` puts it into the title). A session that could not run is a failure, and so is a test skipped
 * without a reason.
 */
function count({passed: sound, testResults, errors = []}) {
  const tests = flat(testResults);
  const failed = tests.filter(test => !test.passed && !test.skipped).length;
  const counts = {
    passed: tests.filter(test => test.passed && !test.skipped).length,
    failed: failed || (sound ? 0 : 1),
    unrun: {},
    // A test that failed has failed, whatever became of its browser.
    died: !failed && errors.some(({message}) => DIED.test(message)),
  };
  for (const {name} of tests.filter(test => test.skipped)) {
    const [, reason] = / \(not run: (.*)\)$/.exec(name) ?? [];
    if (reason) counts.unrun[reason] = (counts.unrun[reason] ?? 0) + 1;
    else counts.failed++;
  }
  return counts;
}

const sumOf = (files, what) => files.reduce((sum, file) => sum + file[what], 0);

/** Adds the counts of all files in all engines (`engine → file → counts`). */
export function totals(engines) {
  const files = Object.values(engines).flatMap(counts => Object.values(counts));
  return {passed: sumOf(files, 'passed'), failed: sumOf(files, 'failed')};
}

/** The files in which a browser crashed although no test failed, by engine. */
export const interrupted = engines =>
  Object.entries(engines)
    .map(([name, files]) => [name, Object.keys(files).filter(file => files[file].died)])
    .filter(([, files]) => files.length);

/** A line per engine, followed by a line per reason for tests that were not run in it. */
export const sumsByEngine = engines =>
  Object.entries(engines).flatMap(([name, counts]) => {
    const files = Object.values(counts);
    const unrun = {};
    for (const [reason, number] of files.flatMap(file => Object.entries(file.unrun)))
      unrun[reason] = (unrun[reason] ?? 0) + number;
    return [
      `${name}: ${sumOf(files, 'passed')} passed, ${sumOf(files, 'failed')} failed`,
      ...Object.entries(unrun).map(([reason, number]) => `  ${number} not run: ${reason}`),
    ];
  });

/** Prints the totals of each engine, or writes the counts of each file for `test.mjs` to add up. */
export const countingReporter = file => ({
  onTestRunFinished({sessions}) {
    const engines = {};
    for (const session of sessions)
      (engines[session.browser.name] ??= {})[relative('.', session.testFile)] = count(session);
    if (file) writeFileSync(file, JSON.stringify(engines));
    else console.log(`\n${sumsByEngine(engines).join('\n')}\n`);
    // The runner ignores tests that were skipped without a reason, and sets its exit code last of all.
    if (totals(engines).failed) process.once('exit', () => (process.exitCode = 1));
  },
});
