/** Locates the engines that the browser tests run in, and installs them on a bare Debian. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const first = paths => paths.find(path => path && existsSync(path));

export const chromium = () =>
  first([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

export const firefox = () =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

export const webkitDriver = () => first(['/usr/bin/WebKitWebDriver']);
export const xvfb = () => first(['/usr/bin/Xvfb']);

/** WebKitGTK's MiniBrowser: Debian installs it next to the library, in a folder named after the architecture. */
export function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter(name => name.endsWith('-linux-gnu')) : [];
  const libraries = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return first(folders.flatMap(folder => libraries.map(name => join('/usr/lib', folder, name, 'MiniBrowser'))));
}

export const ENGINES = {
  chromium: {
    found: chromium,
    packages: ['chromium'],
    help: 'Chromium (or set CHROME_PATH to one)',
  },
  firefox: {
    found: firefox,
    packages: ['firefox-esr'],
    help: 'Firefox (or set FIREFOX_PATH to one)',
  },
  webkit: {
    found: () => webkitDriver() && miniBrowser() && xvfb(),
    packages: ['webkit2gtk-driver', 'xvfb'],
    help: 'WebKitGTK with its driver and Xvfb',
  },
};

/**
 * Returns the engines that a word stands for.
 * @param word `chromium` (the default), `firefox`, `webkit`, or `all`
 */
export function enginesOf(word = 'chromium') {
  if (word === 'all') return Object.keys(ENGINES);
  if (Object.hasOwn(ENGINES, word)) return [word];
  console.error(`"${word}" is no engine: take ${Object.keys(ENGINES).join(', ')} or all.`);
  process.exit(1);
}

/** Installs the engines if possible (root and apt), or else prints a line for each that says how to. */
export function ensure(engines) {
  const missing = () => engines.map(engine => ENGINES[engine]).filter(({found}) => !found());
  const packages = missing().flatMap(engine => engine.packages);
  if (!packages.length) return;
  const apt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (apt) {
    console.log(`Not here yet: installing Debian’s ${packages.join(' ')} …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    spawnSync('apt-get', ['update', '-qq'], {env, stdio: 'inherit'});
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages, 'fonts-noto-core'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const still = missing();
  for (const engine of still)
    console.error(`These tests need ${engine.help}. Debian: apt-get install ${engine.packages.join(' ')}`);
  if (still.length) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure(enginesOf(process.argv[2]));
