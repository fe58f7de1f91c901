/**
 * Runs tests in WebKitGTK, on an invisible screen and by a driver of its own. Screen, driver and browser end with
 * the run, however it ends.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {miniBrowser, webkitDriver, xvfb} from './browser.mjs';

/** The size that the other engines' pages have. */
const VIEWPORT = {width: 800, height: 600};
/** WebDriver's code points for keys that write no character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = ['left', 'middle', 'right'];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** What the runner's commands (`sendKeys`, `sendMouse`, `setViewport`) ask of a page, done by WebDriver. */
function pageOf(driver) {
  const keys = actions => driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  const mouse = actions =>
    driver.performActions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
  const down = key => ({type: 'keyDown', value: KEYS[key] ?? key});
  const up = key => ({type: 'keyUp', value: KEYS[key] ?? key});
  const to = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: BUTTONS.indexOf(name)});
  return {
    keyboard: {
      down: key => keys([down(key)]),
      up: key => keys([up(key)]),
      press: key => keys([down(key), up(key)]),
      type: text => keys([...text].flatMap(key => [down(key), up(key)])),
    },
    mouse: {
      move: (x, y) => mouse([to(x, y)]),
      down: options => mouse([button('pointerDown', options)]),
      up: options => mouse([button('pointerUp', options)]),
      click: (x, y, options) => mouse([to(x, y), button('pointerDown', options), button('pointerUp', options)]),
    },
    /** WebDriver sets windows, not what is inside them; no window is narrower than 447 pixels. */
    async setViewportSize({width, height}) {
      for (let tries = 0; tries < 10; tries++) {
        const [x, y] = await driver.execute('return [innerWidth, innerHeight]');
        if (x === width && y === height) return;
        const outer = await driver.getWindowRect();
        await driver.setWindowRect(null, null, outer.width + width - x, outer.height + height - y);
        await pause(50);
      }
      throw new Error(`WebKit’s window does not become ${width} × ${height}: use a frame.`);
    },
    emulateMedia() {
      throw new Error('WebKit’s driver cannot emulate media: see test/engines.ts.');
    },
  };
}

class WebKitLauncher extends WebdriverLauncher {
  /** One at a time: keys go to the page in front. */
  concurrency = 1;
  /** The runner's commands know pages of Playwright's shape. */
  type = 'playwright';
  #processes = [];
  #started;

  constructor() {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
      },
    });
    process.once('exit', () => this.#end());
  }

  async initialize(config) {
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  /**
   * Each file has a browser of its own: one that runs them all grows to 3 GB and slows down, and where it dies, every
   * file after it fails.
   */
  async startSession(id, url) {
    await (this.#started ??= this.#start());
    await super.stop();
    // One that has died cannot be stopped.
    this.driver = this.driverManager = undefined;
    await this.ensureManagerInitialized();
    await this.getPage().setViewportSize(VIEWPORT);
    return super.startSession(id, url);
  }

  getPage() {
    return pageOf(this.driver);
  }

  async stop() {
    await super.stop();
    this.#end();
  }

  async #start() {
    // Xvfb takes a free display and writes its number into this pipe.
    const screen = this.#run(xvfb(), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    const [number] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
    ]);
    const port = (this.options.port = await freePort());
    const env = {...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11'};
    this.#run(webkitDriver(), [`--port=${port}`, '--host=127.0.0.1'], env);
    const ready = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    for (let tries = 0; !(await ready())?.ok; tries++) {
      if (tries === 200) throw new Error('WebKitWebDriver did not start');
      await pause(50);
    }
  }

  /** Each leads a group of its own, so that the browser ends with its driver. */
  #run(command, args, env = process.env) {
    const made = spawn(command, args, {env, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#processes.push(made);
    return made;
  }

  #end() {
    for (const {pid, exitCode, signalCode} of this.#processes.splice(0).reverse()) {
      if (!pid || exitCode !== null || signalCode !== null) continue;
      try {
        process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
    }
    this.#started = undefined;
  }
}

export const webkitLauncher = () => new WebKitLauncher();
