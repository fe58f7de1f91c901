/**
 * What a reader can find in this page: its text through shadow roots, as slotted, without what is not displayed
 * (folded and skipped parts count, as find-in-page opens them), and how many hosts have drawn themselves, or may wait
 * because the reader is more than a screen away and their own words are there.
 */
window.benchSeen = (hosts, drawn) => {
  const pieces = [];
  const walk = node => {
    if (node.nodeType === 3) pieces.push(node.data);
    if (node.nodeType !== 1) return;
    const {display} = window.getComputedStyle(node);
    if (display === 'none' && node.localName !== 'slot') return;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? (assigned.length ? assigned : node.childNodes);
    const apart = !/^inline|^contents/.test(display);
    if (apart) pieces.push(' ');
    for (const child of children) walk(child);
    if (apart) pieces.push(' ');
  };
  walk(window.document.body);
  const far = host => host.textContent.trim() && host.getBoundingClientRect().top > 2 * window.innerHeight;
  const all = hosts ? [...window.document.querySelectorAll(hosts)] : [];
  return {
    text: pieces.join(''),
    drawn: hosts && all.filter(host => !drawn || host.shadowRoot?.querySelector(drawn) || far(host)).length,
  };
};

/** What the browser has noted by itself: first contentful paint in milliseconds, and the sum of layout shifts. */
window.benchTimings = () =>
  new Promise(resolve => {
    let shift = 0;
    const add = entries => entries.forEach(({value}) => (shift += value));
    const observer = new PerformanceObserver(list => add(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    window.setTimeout(() => {
      add(observer.takeRecords());
      const paint = window.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      resolve({paint, shift});
    }, 50);
  });
