import {writeFileSync} from 'node:fs';

const flat = suite => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(inner => flat(inner))];

/**
 * The tests of one engine: how many passed, how many failed, and which were not run, by reason (`test/engines.ts`
 * puts it into the title). A session that could not run is a failure, and so is a test skipped without a reason.
 */
function count(sessions) {
  const counts = {passed: 0, failed: 0, unrun: {}};
  for (const {passed: sound, testResults} of sessions) {
    const tests = flat(testResults);
    const failed = tests.filter(test => !test.passed && !test.skipped).length;
    counts.passed += tests.filter(test => test.passed && !test.skipped).length;
    counts.failed += failed || (sound ? 0 : 1);
    for (const {name} of tests.filter(test => test.skipped)) {
      const [, reason] = / \(not run: (.*)\)$/.exec(name) ?? [];
      if (reason) counts.unrun[reason] = (counts.unrun[reason] ?? 0) + 1;
      else counts.failed++;
    }
  }
  return counts;
}

/** A line an engine, and under it a line a reason for which tests were not run in it. */
export const sumsByEngine = engines =>
  Object.entries(engines).flatMap(([name, {passed, failed, unrun}]) => [
    `${name}: ${passed} passed, ${failed} failed`,
    ...Object.entries(unrun).map(([reason, number]) => `  ${number} not run: ${reason}`),
  ]);

/** Says the sums of each engine, or writes them into a file for the one who says them. */
export const countingReporter = file => ({
  onTestRunFinished({sessions}) {
    const names = [...new Set(sessions.map(({browser}) => browser.name))];
    const engines = Object.fromEntries(
      names.map(name => [name, count(sessions.filter(({browser}) => browser.name === name))]),
    );
    if (file) writeFileSync(file, JSON.stringify(engines));
    else console.log(`\n${sumsByEngine(engines).join('\n')}\n`);
    // The runner itself minds no test that was skipped without a reason, and sets its exit code last of all.
    if (Object.values(engines).some(({failed}) => failed)) process.once('exit', () => (process.exitCode = 1));
  },
});
