/** A browser that measures: each sample is a new page in a new profile, with nothing in its cache. */
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {chromium} from '../../.config/browser.mjs';

const IN_PAGE = readFileSync(fileURLToPath(new URL('in-page.js', import.meta.url)), 'utf8');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each new window would load the address bar's own page, some four hundred modules, beside what is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  // Nothing of what a peer would fetch from elsewhere may count for or against it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** What Chrome’s developer tools mean by “Slow 4G”: milliseconds, and bytes a second. */
const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};
const SLOW_CPU = 4;
/** After this long in milliseconds what a contender set off by getting ready is done, or is not its start. */
const AFTER = 300;
const DESK = {width: 1280, height: 900};
/** As tall as the article, so that every shift counts in full. */
const PHONE = {width: 360, height: 9000};

/** Times in milliseconds. */
export interface Sample {
  readonly cpu: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** From navigation until the last item is painted. */
  readonly ready: number;
  /** First contentful paint. */
  readonly paint: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
  readonly text: string;
  /** How many of the contender's hosts have drawn themselves; undefined where it has none. */
  readonly drawn: number | undefined;
}

/** Not ready in time; `busy` when it was still at work. */
export class TooSlow extends Error {
  readonly busy: boolean;

  constructor(busy: boolean) {
    super(busy ? 'was still at work' : 'stood still');
    this.busy = busy;
  }
}

export interface Task {
  readonly url: string;
  readonly slow: boolean;
  readonly hosts?: string | undefined;
  readonly drawn?: string | undefined;
  /** Milliseconds that a contender has to get ready. */
  readonly patience: number;
}

export class Lab {
  #browser: Browser | undefined;

  async version(): Promise<string> {
    return (await this.#open()).version();
  }

  /** @throws {TooSlow} when the page does not get ready in time */
  async sample(task: Task): Promise<Sample> {
    const browser = await this.#open();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    let sample: Sample;
    try {
      sample = await measure(page, task);
    } catch (error) {
      // A page that computes on does not let itself be closed.
      await this.close();
      throw error;
    }
    await context.close();
    return sample;
  }

  async close() {
    const browser = this.#browser;
    this.#browser = undefined;
    browser?.process()?.kill('SIGKILL');
    await browser?.close().catch(() => undefined);
  }

  async #open() {
    return (this.#browser ??= await puppeteer.launch({executablePath: chromium()!, headless: true, args: FLAGS}));
  }
}

async function measure(page: Page, {url, slow, hosts, drawn, patience}: Task): Promise<Sample> {
  const client = await page.createCDPSession();
  const sent = {bytes: 0, requests: 0};
  client.on('Network.requestWillBeSent', () => sent.requests++);
  client.on('Network.loadingFinished', ({encodedDataLength}) => (sent.bytes += encodedDataLength));
  await page.setViewport(slow ? PHONE : DESK);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', {cacheDisabled: true});
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', {name: 'benchReady'});
  if (slow) {
    await client.send('Emulation.setCPUThrottlingRate', {rate: SLOW_CPU});
    await client.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  // The thread's own time: what else the machine does meanwhile does not count.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const announced = new Promise<number>(resolve =>
    client.on('Runtime.bindingCalled', ({payload}) => resolve(Number(payload))),
  );
  void client.send('Page.navigate', {url}).catch(() => undefined);
  const ready = await within(patience, announced);
  if (ready === undefined) throw new TooSlow((await within(2000, busyOf(client))) ?? true);
  await pause(AFTER);
  const spent = await metricsOf(client);
  const traffic = {...sent};
  if (slow) await client.send('Emulation.setCPUThrottlingRate', {rate: 1});
  await page.evaluate(IN_PAGE);
  const find = `benchSeen(${JSON.stringify(hosts ?? '')}, ${JSON.stringify(drawn ?? '')})`;
  const timings = (await page.evaluate('benchTimings()')) as Pick<Sample, 'paint' | 'shift'>;
  const seen = (await page.evaluate(find)) as {readonly text: string; readonly drawn: number | ''};
  return {...spent, ...traffic, ...timings, ready, text: seen.text, drawn: seen.drawn === '' ? undefined : seen.drawn};
}

/** The answer, or undefined when it takes longer than so many milliseconds. */
async function within<T>(patience: number, answer: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  const late = pause(patience, undefined, {signal: over.signal}).catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    over.abort();
  }
}

async function metricsOf(client: CDPSession) {
  const {metrics} = await client.send('Performance.getMetrics');
  const of = (name: string) => 1000 * metrics.find(metric => metric.name === name)!.value;
  return {
    cpu: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}

/** Whether the page works on: a second in which its thread is busy for half of it, or longer. */
async function busyOf(client: CDPSession): Promise<boolean> {
  const before = await metricsOf(client);
  await pause(1000);
  return (await metricsOf(client)).cpu - before.cpu > 500;
}
