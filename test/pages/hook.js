/** Runs first in a watched page and records what its test asks about. */
const seen = {errors: [], violations: [], shift: 0, shifts: []};
window.seen = seen;
addEventListener(
  'error',
  event => seen.errors.push(event.message ?? `could not load ${event.target.src ?? event.target.href}`),
  true,
);
addEventListener('unhandledrejection', event => seen.errors.push(String(event.reason)));
addEventListener('securitypolicyviolation', event =>
  seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
for (const kind of ['error', 'warn']) {
  const original = console[kind];
  console[kind] = (...words) => {
    seen.errors.push(words.join(' '));
    original.apply(console, words);
  };
}
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      seen.shift += entry.value;
      seen.shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({node}) => node?.nodeName ?? '?').join(' ')}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
} else if (new URL(window.location.href).searchParams.get('watch') === 'shift') {
  window.requestAnimationFrame(measure);
}

/** Where everything was in the last frame. */
let places = new Map();

/**
 * Firefox and WebKit tell of no shifts. So, where a page is asked for with `?watch=shift`, frame by frame, what
 * moved: its part of the page times how far it went, as Chromium counts, but areas that overlap count twice. Never
 * less than Chromium would say, sometimes more.
 */
function measure() {
  const {document, innerWidth, innerHeight} = window;
  const now = new Map();
  look(document.body, undefined, now);
  const moves = [...now].map(([node, {at}]) => ({node, at, was: places.get(node)?.at})).filter(hasMoved);
  const nodes = new Set(moves.map(({node}) => node));
  let [area, distance] = [0, 0];
  for (const {node, at, was} of moves) {
    distance = Math.max(distance, Math.abs(at.x - was.x), Math.abs(at.y - was.y));
    // What moves with that which holds it is counted there.
    if (!nodes.has(now.get(node).holder)) area += at.width * at.height + was.width * was.height;
  }
  if (moves.length) {
    const shift = (Math.min(area / (innerWidth * innerHeight), 1) * distance) / Math.max(innerWidth, innerHeight);
    seen.shift += shift;
    seen.shifts.push(`${shift.toFixed(4)} ${[...nodes].map(({nodeName}) => nodeName).join(' ')}`);
  }
  places = now;
  window.requestAnimationFrame(measure);
}

/** By three pixels or more, as Chromium counts. */
function hasMoved({at, was}) {
  return was?.width && at.width && (Math.abs(was.x - at.x) >= 3 || Math.abs(was.y - at.y) >= 3);
}

/** Notes where a node and all that it holds stand in the page, shadow roots included. */
function look(node, holder, found) {
  if (!node) return;
  const {x, y, width, height} = node.getBoundingClientRect();
  found.set(node, {holder, at: {x: x + window.scrollX, y: y + window.scrollY, width, height}});
  for (const child of [...node.children, ...(node.shadowRoot?.children ?? [])]) look(child, node, found);
}
