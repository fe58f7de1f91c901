/**
 * `loader.js`: finds the elements that a page uses, also those added later, and loads only their modules. Pre-rendered
 * elements are complete without them; theirs load when the reader touches one.
 */
import build from 'communique:build';
import {absolute, early} from './data/early.js';
import {liveTag} from './data/live-page.js';
import {ownWayOf, PROVIDER} from './data/ways.js';
import {hydrateOnTouch} from './ui/base/hydration/hydrate-on-touch.js';

/** With more different tags than this, one file with all elements loads faster than several. */
const MOST_SEPARATE = 3;

const address = (file: string) => new URL(file, import.meta.url).href;
const known = (tag: string) => Object.hasOwn(build.elements, tag);
const requested = new Set<string>();
let all = false;

function preload(file: string) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address(file);
  document.head.append(link);
}

/** Loads the modules that define these tags. After a failure, the next occurrence of a tag tries again. */
function define(tags: readonly string[]) {
  // A tag may get its story from a provider, which `selector` misses if it is pre-rendered and not hydrated yet.
  const provider = document.querySelector(PROVIDER) ? [PROVIDER] : [];
  const fresh = [...new Set([...tags, ...provider])].filter(
    tag => known(tag) && !requested.has(tag) && !customElements.get(tag),
  );
  if (!fresh.length || all) return;
  for (const tag of fresh) requested.add(tag);
  all = requested.size > MOST_SEPARATE;
  const files = all ? ['all.js'] : fresh.map(tag => `elements/${tag}.js`);
  const lang = (document.documentElement.lang || 'en').toLowerCase().split('-')[0]!;
  const {folder, languages, own} = build.words;
  const names = all ? ['all'] : ['common', ...fresh.flatMap(tag => own[tag] ?? [])];
  const words = names.map(name => `${folder}${languages.includes(lang) ? lang : 'en'}/${name}.js`);
  const hydration = document.querySelector('[defer-hydration]') ? build.hydrate : [];
  const parts = all ? [build.parts] : [...fresh.flatMap(tag => build.elements[tag]!), ...build.reader, ...hydration];
  new Set([...parts, ...words]).forEach(preload);
  for (const file of files) {
    import(address(file)).catch((error: unknown) => {
      for (const tag of fresh) requested.delete(tag);
      all = false;
      console.warn(`communique: ${file} could not be loaded; the authors' words stay.`, error);
    });
  }
}

const stories = new Set<string>();

/** Requests stories early, for tags that will need them as soon as their code has loaded. */
function requestStories(hosts: readonly Element[]) {
  for (const host of hosts) {
    const way = ownWayOf(host, liveTag);
    if (way?.kind !== 'src' || stories.has(way.value) || customElements.get(host.localName)) continue;
    // Tags far from the viewport render later (`ui/base/near-viewport.ts`), and pre-rendered pages embed their stories.
    const far = host.textContent.trim() && host.getBoundingClientRect().top > 2 * innerHeight;
    if (far || document.querySelector('script[data-story-src]')) continue;
    stories.add(way.value);
    const href = absolute(way.value);
    if (!href) continue;
    const controller = new AbortController();
    const response = fetch(href, {signal: controller.signal});
    early.set(href, {response, controller});
    // Reported by the element that uses the response.
    response.catch(() => undefined);
  }
}

const NOT_DEFERRED = ':not([defer-hydration])';
const selector = Object.keys(build.elements)
  .map(tag => tag + NOT_DEFERRED)
  .join();

function scan(root: ParentNode & Node) {
  const hosts = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) hosts.push(root);
  if (!hosts.length) return;
  define(hosts.map(({localName}) => localName));
  requestStories(hosts);
}

hydrateOnTouch(tag => {
  define([tag]);
  return customElements.whenDefined(tag);
});
scan(document);
new MutationObserver(records => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document.documentElement, {childList: true, subtree: true});
