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
}
