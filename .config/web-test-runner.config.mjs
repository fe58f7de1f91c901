/**
 * Component tests and page tests in real browsers: in Chromium, or in those that ENGINE names (`browser.mjs`), one
 * after the other. Run through `tsx`, so that it can use the demo site's code.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {chromium, enginesOf, ensure, firefox} from './browser.mjs';
import {countingReporter} from './counting-reporter.mjs';
import {testServer} from './test-server.ts';
import {webkitLauncher} from './webkit-launcher.mjs';

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: {
        executablePath: chromium(),
        headless: true,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: () => puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: firefox(), headless: true}}),
  webkit: webkitLauncher,
};

const engines = enginesOf(process.env.ENGINE);
ensure(engines);
// The runner closes its browsers when it exits, which these signals would bypass.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGTERM', 15],
])
  process.once(signal, () => process.exit(128 + number));

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: process.env.TEST_FILES?.split(' ') ?? 'test/**/*.browser.ts',
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname}),
  ],
  middleware: [testServer],
  browsers: engines.map(engine => launchers[engine]()),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // Storybook's pages take Chromium seven minutes on two cores, and machines are slower at times.
  testsFinishTimeout: 1_200_000,
  testFramework: {config: {ui: 'bdd', timeout: 90_000}},
  reporters: [
    summaryReporter({flatten: true}),
    defaultReporter({reportTestProgress: false}),
    countingReporter(process.env.TEST_COUNTS),
  ],
};
