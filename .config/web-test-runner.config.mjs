/** Component tests and page tests in a real browser. Run through `tsx`, so that it can use the demo site's code. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from './browser.mjs';
import {countingReporter} from './counting-reporter.mjs';
import {testServer} from './test-server.ts';

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: process.env.TEST_FILES?.split(' ') ?? 'test/**/*.browser.ts',
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname}),
  ],
  middleware: [testServer],
  browsers: [
    chromeLauncher({
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
  ],
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  reporters: [
    summaryReporter({flatten: true}),
    defaultReporter({reportTestProgress: false}),
    countingReporter(process.env.TEST_COUNTS),
  ],
};
