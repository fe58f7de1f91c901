/** Where the browser for the tests is; on a bare Debian it is installed. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const chromium = () => [process.env.CHROME_PATH, ...KNOWN].find(path => path && existsSync(path));

/** Gets Chromium where that is possible without asking (root and apt); else says how, in one line. */
export function ensureChromium() {
  if (chromium()) return;
  const apt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (apt) {
    console.log('No browser here yet: installing Debian’s chromium …');
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    spawnSync('apt-get', ['update', '-qq'], {env, stdio: 'inherit'});
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (!chromium()) {
    console.error('The tests need Chromium: install it (Debian: apt-get install chromium) or set CHROME_PATH to one.');
    process.exit(1);
  }
}
