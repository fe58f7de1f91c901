/**
 * Runs tests in WebKitGTK, on a virtual screen and with its own driver. Screen, driver and browser end with the run,
 * however it ends.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {clearInterval} from 'node:timers';
import {setTimeout as pause} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {miniBrowser, webkitDriver, xvfb} from './browser.mjs';

/** The page size in the other engines. */
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

/** Implements the page methods behind the runner's commands (`sendKeys`, `sendMouse`, `setViewport`) with WebDriver. */
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
    /** WebDriver sets the size of windows, not of viewports; no window is narrower than 447 pixels. */
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

/** Each process leads a process group, so that the browser ends with its driver. */
const run = (command, args, env = process.env) =>
  spawn(command, args, {env, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});

/** Ends a process and everything that it started. */
function kill(made) {
  if (!made?.pid) return;
  try {
    process.kill(-made.pid, 'SIGKILL');
  } catch {
    // They have already exited.
  }
}

const within = (milliseconds, promise) =>
  Promise.race([
    promise,
    pause(milliseconds, undefined, {ref: false}).then(() => {
      throw new Error(`WebKit did not answer within ${milliseconds / 1000} seconds`);
    }),
  ]);

class WebKitLauncher extends WebdriverLauncher {
  /** One at a time: keys go to the page in front. */
  concurrency = 1;
  /** The runner's commands support pages with Playwright's interface. */
  type = 'playwright';
  #xvfb;
  /** The display's name, once there is one. */
  #screen;
  #driver;

  constructor() {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
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
   * Each file has a driver and a browser of its own: one browser that runs them all grows to 3 GB and slows down, and
   * where browser or driver die or hang, every file after that would fail.
   */
  async startSession(id, url) {
    for (let tries = 1; ; tries++) {
      try {
        await this.#renew();
        break;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
    // Not waited for: the runner itself waits for the page, and says so where none comes.
    this.driverManager.startSession(id, url).catch(() => {});
  }

  stopSession(id) {
    return within(60_000, super.stopSession(id));
  }

  getPage() {
    return pageOf(this.driver);
  }

  async stop() {
    this.#end();
  }

  /** Starts a new driver and browser, whatever state the previous ones are in. */
  async #renew() {
    await (this.#screen ??= this.#startScreen());
    this.#forget();
    await this.#startDriver();
    await within(60_000, this.ensureManagerInitialized());
    await within(60_000, this.getPage().setViewportSize(VIEWPORT));
  }

  /** Clears what the runner's launcher remembers of a browser, or the next file would be sent to a dead one. */
  #forget() {
    clearInterval(this.pendingHeartbeat);
    this.driver = this.driverManager = this.__managerPromise = undefined;
    kill(this.#driver);
  }

  async #startScreen() {
    // Xvfb takes a free display and writes its number into this pipe.
    const screen = run(xvfb(), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    this.#xvfb = screen;
    const [number] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
    ]);
    return `:${String(number).trim()}`;
  }

  async #startDriver() {
    const port = (this.options.port = await freePort());
    const env = {...process.env, DISPLAY: await this.#screen, GDK_BACKEND: 'x11'};
    this.#driver = run(webkitDriver(), [`--port=${port}`, '--host=127.0.0.1'], env);
    const ready = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    for (let tries = 0; !(await ready())?.ok; tries++) {
      if (tries === 200) throw new Error('WebKitWebDriver did not start');
      await pause(50);
    }
  }

  #end() {
    this.#forget();
    kill(this.#xvfb);
    this.#screen = undefined;
  }
}

export const webkitLauncher = () => new WebKitLauncher();
