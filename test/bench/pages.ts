/** Who takes part: for each run the pages of its contenders, all with the same content. */
import {
  actorId,
  courses,
  courseStory,
  delegate,
  eventStory,
  happenings,
  holdings,
  inShort,
  inWords,
  paragraphs,
  quoteStory,
  sayings,
  stanceStory,
  type Happening,
  type Holding,
  type Saying,
  type Turn,
} from './data.js';
import {THESES, PARTIES, votes, votingStory, type Vote} from '../voting.js';

export interface Contender {
  readonly name: string;
  readonly label: string;
  readonly html: string;
  /** The page's own style sheet, which it has beside it as articles do. */
  readonly css: string;
  /** Ours and plain HTML must get ready; a peer may be still at work when the time is over. */
  readonly peer?: boolean;
  /** Rendered by the package's own function before it is served. */
  readonly prerendered?: boolean;
  /** A selector of what holds one item, and of what its shadow root has once it is drawn. */
  readonly hosts?: string;
  readonly drawn?: string;
}

/** One comparison: contenders that show the same, one of them (`plain`) what the others are held against. */
export interface Run {
  readonly name: string;
  readonly title: string;
  /** Each must be in each contender's page. */
  readonly texts: readonly string[];
  /** How often each contender is measured, unless the command says otherwise. */
  readonly rounds: number;
  /** Measured on a slow phone: time to ready, layout shift, bytes; else main-thread CPU. */
  readonly slow?: boolean;
  readonly contenders: readonly Contender[];
  /** Data that the pages ask for, by address. */
  readonly files: Readonly<Record<string, object>>;
}

const PAGE_CSS =
  'body{margin:0 auto;padding:1rem;max-width:44rem;font:1.0625rem/1.5 sans-serif}ol{margin:0;padding:0;list-style:none}';
const EVENT_CSS =
  'li{margin:0 0 1.5rem;padding-left:1rem;border-left:3px solid #ccc}h3{margin:.1rem 0;font-size:1.1rem}' +
  'li p{margin:0}.small{color:#5c6068;font-size:.8125rem}';
/** What stands inside our tags when there is no element, in the same measures. */
const QUOTE_CSS =
  'figure{margin:0 0 1.5rem;padding-left:1.125rem;border-left:3px solid #8a1c1c}blockquote,figure p{margin:0}' +
  'blockquote{font-size:1.5em;line-height:1.28;letter-spacing:-.01em;text-wrap:pretty}' +
  'figcaption{margin-top:.75rem;color:#5c6068;font-size:.8125rem;line-height:1.45}' +
  'figcaption b{color:#111;font-size:.9375rem}figcaption p+p{margin-top:.5rem}';
const BADGE_CSS = '.badge{padding:0 .3em;border-radius:.25em;background:#eee}';
const OURS =
  '<link rel="stylesheet" href="/dist/fallback.css"><script type="module" src="/dist/loader.js"></script>' +
  '<style>quote-card,summit-timeline{margin-bottom:1.5rem}</style>';
const shoelace = (component: string) =>
  '<link rel="stylesheet" href="/peers/@shoelace-style/shoelace/cdn/themes/light.css">' +
  `<script type="module" src="/peers/@shoelace-style/shoelace/cdn/components/${component}/${component}.js"></script>`;

interface Parts {
  readonly css: string;
  readonly head?: string;
  readonly body: string;
  /** An expression that is true once the last item is drawn. */
  readonly ready: string;
}

/**
 * A page that looks, frame by frame, whether its contender is ready; when it is, and the frame after it is
 * painted, it says so through the protocol's binding `benchReady`.
 */
const page = (name: string, {css, head = '', body, ready}: Parts) => ({
  name,
  css: PAGE_CSS + css,
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title><link rel="stylesheet" href="${name}.css">${head}</head>
<body><main>${body}</main>
<script>{
const ready = () => ${ready};
const say = () => requestAnimationFrame(() => setTimeout(() => benchReady(String(performance.now()))));
const look = () => (ready() ? say() : requestAnimationFrame(look));
look();
}</script></body></html>
`,
});

const time = (date: string) => `<time datetime="${date}">${inWords(date)}</time>`;

function eventHtml({id, title, date, kind, place, summary, source}: Happening) {
  return `<li id="event-${id}"><p class="small">${time(date)} · ${kind} · ${place}</p><h3>${title}</h3><p>${summary}</p><p class="small">Source: ${source}</p></li>`;
}

const quoteHtml = ({words, speaker, role, date, source}: Saying) =>
  `<figure><blockquote><p>“${words}”</p></blockquote><figcaption><p><b>${speaker}</b><br>${role} · ${time(date)}</p><p>Source: ${source}</p></figcaption></figure>`;

const year = (date: string) => {
  const [y, month, d] = date.split('-').map(Number);
  return {year: y, month, day: d};
};

/** Peers draw into a box of their own from data of their own shape. */
function timelinePeers(name: string): readonly Contender[] {
  return [
    {
      label: 'TimelineJS3',
      peer: true,
      ...page('timelinejs', {
        css: '#box{height:600px}',
        head: '<link rel="stylesheet" href="/peers/@knight-lab/timelinejs/dist/css/timeline.css"><script defer src="/peers/@knight-lab/timelinejs/dist/js/timeline.js"></script>',
        body: `<div id="box"></div><script type="module">
const data = await (await fetch('/data/${name}-timelinejs.json')).json();
new TL.Timeline('box', data, {font: null}).on('loaded', () => (window.drawn = true));
</script>`,
        ready: 'window.drawn',
      }),
    },
    {
      label: 'vis-timeline',
      peer: true,
      ...page('vis', {
        css: '',
        head: '<link rel="stylesheet" href="/peers/vis-timeline/styles/vis-timeline-graph2d.min.css"><script defer src="/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>',
        body: `<div id="box"></div><script type="module">
const data = await (await fetch('/data/${name}-vis.json')).json();
new vis.Timeline(document.getElementById('box'), new vis.DataSet(data.items), {
  onInitialDrawComplete: () => (window.drawn = true),
});
</script>`,
        ready: 'window.drawn',
      }),
    },
  ];
}

/**
 * The last event is drawn; or it is in a fold, in its words or in the list that the page gives it: the timeline makes
 * all of them in one go.
 */
const timelineHas = ({id, title}: Happening) =>
  `(({shadowRoot: root}) => root && (root.getElementById('event-${id}') ||
  document.getElementById('event-${id}')?.closest('[slot]')?.assignedSlot ||
  root.querySelector('.block:last-child details')?.textContent.includes('${title}')))(document.querySelector('summit-timeline'))`;

export function timelineRun(count: number): Run {
  const name = `timeline-${count}`;
  const items = happenings(count);
  const last = items.at(-1)!.id;
  const ours = (way: string, label: string, inside: string, more: Partial<Contender> = {}): Contender => ({
    label,
    ...page(way, {
      css: EVENT_CSS,
      head: OURS,
      body: `<summit-timeline src="/data/${name}.json">${inside}</summit-timeline>`,
      ready: timelineHas(items.at(-1)!),
    }),
    ...more,
  });
  return {
    name,
    title: `Timeline of ${count.toLocaleString('en')} events`,
    texts: items.map(({title}) => title),
    rounds: count > 5000 ? 3 : 5,
    files: {
      [`/data/${name}.json`]: eventStory(items),
      [`/data/${name}-timelinejs.json`]: {
        events: items.map(({id, title, date, kind, place, summary, source}) => ({
          unique_id: id,
          start_date: year(date),
          text: {headline: title, text: `<p>${kind} · ${place}</p><p>${summary}</p><p>Source: ${source}</p>`},
        })),
      },
      [`/data/${name}-vis.json`]: {
        items: items.map(({id, title, date, kind, place, summary, source}) => ({
          id,
          start: date,
          content: title,
          title: `${kind} · ${place}. ${summary} Source: ${source}`,
        })),
      },
    },
    contenders: [
      {
        label: 'Plain HTML',
        ...page('plain', {
          css: EVENT_CSS,
          body: `<ol>${items.map(eventHtml).join('')}</ol>`,
          ready: `document.getElementById('event-${last}')`,
        }),
      },
      ours('ours', '<summit-timeline>, empty tag', ''),
      ours('ours-filled', '<summit-timeline> round the plain HTML', `<ol>${items.map(eventHtml).join('')}</ol>`),
      ours('ours-prerendered', '<summit-timeline>, pre-rendered', '', {prerendered: true}),
      ...timelinePeers(name),
    ],
  };
}

/** Elements with words of their own are drawn when the reader comes near: the first ones, in a page just opened. */
const near = (first: string) => `document.readyState === 'complete' && ${first}`;

/** The contenders that show quotations; `wrap` makes the page's body of the cards. */
function quoteContenders(story: string, items: readonly Saying[], wrap: (cards: readonly string[]) => string) {
  const drawn = ({id}: Saying) =>
    `document.querySelector('quote-card[quote="${id}"]').shadowRoot?.getElementById('quote-${id}')`;
  const tag = (saying: Saying, inside: string) =>
    `<quote-card src="/data/${story}.json" quote="${saying.id}">${inside}</quote-card>`;
  const ours = (
    name: string,
    label: string,
    inside: (saying: Saying) => string,
    {ready = drawn(items.at(-1)!), ...more}: Partial<Contender & Parts> = {},
  ) => ({
    label,
    hosts: 'quote-card',
    drawn: 'figure',
    ...page(name, {
      css: QUOTE_CSS,
      head: OURS,
      body: wrap(items.map(saying => tag(saying, inside(saying)))),
      ready,
    }),
    ...more,
  });
  return {
    plain: {
      label: 'Plain <blockquote>',
      hosts: 'blockquote',
      ...page('plain', {
        css: QUOTE_CSS,
        body: wrap(items.map(quoteHtml)),
        ready: `document.querySelectorAll('blockquote').length === ${items.length}`,
      }),
    },
    empty: ours('ours', '<quote-card>, empty tag', () => ''),
    filled: ours('ours-filled', '<quote-card> round the plain HTML', quoteHtml, {ready: near(drawn(items[0]!))}),
    prerendered: ours('ours-prerendered', '<quote-card>, pre-rendered', () => '', {prerendered: true}),
    shoelace: {
      label: 'Shoelace’s card',
      peer: true,
      hosts: 'sl-card',
      drawn: '[part~=body]',
      ...page('shoelace', {
        css: `${QUOTE_CSS}figure{margin:0;padding:0;border:0}sl-card{display:block;margin-bottom:1.5rem}`,
        head: shoelace('card'),
        body: wrap(items.map(saying => `<sl-card>${quoteHtml(saying)}</sl-card>`)),
        ready: `[...document.querySelectorAll('sl-card')].at(-1).shadowRoot?.querySelector('[part~=body]')`,
      }),
    },
  } satisfies Record<string, Contender>;
}

export function cardsRun(count: number): Run {
  const name = `cards-${count}`;
  const items = sayings(count);
  const {plain, empty, filled, prerendered, shoelace: peer} = quoteContenders(name, items, cards => cards.join(''));
  return {
    name,
    title: `${count.toLocaleString('en')} quotation cards`,
    texts: items.map(({words}) => words),
    rounds: count >= 1000 ? 7 : 5,
    files: {[`/data/${name}.json`]: quoteStory(items)},
    contenders: [plain, empty, filled, prerendered, peer],
  };
}

export function articleRun(): Run {
  const name = 'article';
  const items = sayings(10);
  const texts = paragraphs(items.length + 1).map(text => `<p>${text}</p>`);
  const wrap = (cards: readonly string[]) =>
    `<h1>Bench</h1>${texts[0]!}${cards.map((card, i) => card + texts[i + 1]!).join('')}`;
  const {plain, filled, prerendered, shoelace: peer} = quoteContenders(name, items, wrap);
  return {
    name,
    title: 'Article with 10 quotation cards, slow phone and line',
    texts: items.map(({words}) => words),
    rounds: 5,
    slow: true,
    files: {[`/data/${name}.json`]: quoteStory(items)},
    contenders: [plain, filled, prerendered, peer],
  };
}

const badgeHtml = {
  plain: ({words}: Holding) => `<span class="badge">${words}</span>`,
  ours: ({words, actor, issue}: Holding, name: string) =>
    `<stance-badge src="/data/${name}.json" actor="${actorId(actor)}" issue="${issue}">${words}</stance-badge>`,
  shoelace: ({words}: Holding) => `<sl-badge>${words}</sl-badge>`,
};

export function badgesRun(count: number): Run {
  const name = `badges-${count}`;
  const items = holdings(count);
  const text = (badge: (holding: Holding, name: string) => string) => {
    const sentences = items.map(
      holding => `In the session at noon ${holding.actor} ${badge(holding, name)} as it stands.`,
    );
    return Array.from(
      {length: Math.ceil(count / 4)},
      (_, i) => `<p>${sentences.slice(4 * i, 4 * i + 4).join(' ')}</p>`,
    ).join('');
  };
  const last = (selector: string) => `[...document.querySelectorAll('${selector}')].at(-1)`;
  return {
    name,
    title: `${count.toLocaleString('en')} badges in running text`,
    texts: items.map(({words}) => words),
    rounds: 7,
    files: {[`/data/${name}.json`]: stanceStory(items)},
    contenders: [
      {
        label: '<span>',
        hosts: 'span.badge',
        ...page('plain', {
          css: BADGE_CSS,
          body: text(badgeHtml.plain),
          ready: `document.querySelectorAll('.badge').length === ${count}`,
        }),
      },
      {
        label: '<stance-badge>',
        hosts: 'stance-badge',
        drawn: 'button',
        ...page('ours', {
          css: '',
          head: OURS,
          body: text(badgeHtml.ours),
          ready: near(`document.querySelector('stance-badge').shadowRoot?.querySelector('button')`),
        }),
      },
      {
        label: 'Shoelace’s badge',
        peer: true,
        hosts: 'sl-badge',
        drawn: '[part~=base]',
        ...page('shoelace', {
          css: '',
          head: shoelace('badge'),
          body: text(badgeHtml.shoelace),
          ready: `${last('sl-badge')}.shadowRoot?.querySelector('[part~=base]')`,
        }),
      },
    ],
  };
}

const MATRIX_CSS =
  'table{border-collapse:collapse;font-size:.875rem;line-height:1.35}th,td{padding:.25rem .5rem;border-top:1px solid #ccc;vertical-align:top;text-align:start}' +
  'td{min-width:6rem}small{display:block;color:#5c6068}.frame{overflow:auto}.supports::before{content:"▲ ";color:#1d5c9e}' +
  '.opposes::before{content:"▼ ";color:#b23a0e}.mixed::before{content:"◐ "}.undecided::before{content:"○ "}.silent::before{content:"– "}';

/** A vote in plain HTML; its comment, if it is to be there, one touch away, as it is with us. */
function voteHtml({position, earlier, comment}: Vote, comments: boolean): string {
  const before = earlier ? `<small>earlier: <span class="${earlier}">${earlier}</span></small>` : '';
  const now = comments
    ? `<details><summary class="${position}">${position}</summary>“${comment}”</details>`
    : `<span class="${position}">${position}</span>`;
  return `<td>${now}${before}</td>`;
}

function votingHtml(comments: boolean): string {
  const all = new Map(votes().map(vote => [`${vote.party} ${vote.thesis}`, vote]));
  const rows = PARTIES.map(party => {
    const cells = THESES.map(thesis => {
      const vote = all.get(`${party} ${thesis}`);
      return vote ? voteHtml(vote, comments) : '<td>·</td>';
    });
    return `<tr><th scope="row">${party}</th>${cells.join('')}</tr>`;
  });
  const heads = THESES.map(thesis => `<th scope="col">${thesis}</th>`).join('');
  return `<div class="frame"><table><caption>Who stands where</caption><thead><tr><th scope="col">Name</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Thirty parties on thirty-eight theses, each answer with a comment; and, to tell what comments cost, without. */
export function matrixRun(): Run {
  const name = 'matrix';
  const last = `tbody tr:nth-child(${PARTIES.length}) td`;
  const plain = (way: string, label: string, comments: boolean): Contender => ({
    label,
    ...page(way, {css: MATRIX_CSS, body: votingHtml(comments), ready: `document.querySelector('${last}')`}),
  });
  const ours = (way: string, label: string, more: Partial<Contender> = {}): Contender => ({
    label,
    ...page(way, {
      css: '',
      head: OURS,
      body: `<stance-matrix src="/data/${name}.json"></stance-matrix>`,
      ready: `document.querySelector('stance-matrix').shadowRoot?.querySelector('${last}')`,
    }),
    ...more,
  });
  return {
    name,
    title: `Matrix of ${PARTIES.length} parties by ${THESES.length} theses`,
    texts: [...PARTIES, ...THESES],
    rounds: 7,
    files: {[`/data/${name}.json`]: votingStory()},
    contenders: [
      plain('plain', 'Plain <table>, comments in <details>', true),
      plain('plain-bare', 'Plain <table>, no comments', false),
      ours('ours', '<stance-matrix>, empty tag'),
      ours('ours-prerendered', '<stance-matrix>, pre-rendered', {prerendered: true}),
    ],
  };
}

const SYMBOLS = {supports: '▲', opposes: '▼', conditional: '◆', mixed: '◐', undecided: '○'};

const turnHtml = ({actor, position, date, sure}: Turn) =>
  `<tr><th scope="row">${delegate(actor)}</th><td>${SYMBOLS[position]} ${position}</td><td>${sure ? '' : 'about '}${inShort(date)}</td></tr>`;

/** A history of ten years: a lane for each actor against a table with a row for each position. */
export function historyRun(actors: number, count: number): Run {
  const name = `history-${count}`;
  const turns = courses(actors, count);
  const rows = [...turns].sort((a, b) => a.actor - b.actor);
  const ours = (way: string, label: string, more: Partial<Contender> = {}): Contender => ({
    label,
    ...page(way, {
      css: '',
      head: OURS,
      body: `<stance-history src="/data/${name}.json"></stance-history>`,
      // The last lane is drawn, or in words: the history makes all of them in one go.
      ready: `document.querySelector('stance-history').shadowRoot?.querySelector('.lane:last-child > :is(.words, .run)')`,
    }),
    ...more,
  });
  return {
    name,
    title: `History of ${count.toLocaleString('en')} positions of ${actors} actors`,
    texts: turns.map(({date}) => inShort(date)),
    rounds: 7,
    files: {[`/data/${name}.json`]: courseStory(turns)},
    contenders: [
      {
        label: 'Plain <table>',
        ...page('plain', {
          css: 'table{border-collapse:collapse}th,td{padding:.25rem .75rem;border-top:1px solid #ccc;text-align:left}',
          body: `<table><caption>Adopt the draft?</caption><thead><tr><th>Actor</th><th>Position</th><th>Date</th></tr></thead><tbody>${rows.map(turnHtml).join('')}</tbody></table>`,
          ready: `document.querySelectorAll('tbody tr').length === ${count}`,
        }),
      },
      ours('ours', '<stance-history>, empty tag'),
      ours('ours-prerendered', '<stance-history>, pre-rendered', {prerendered: true}),
    ],
  };
}

/** Every run, made when it is its turn: ten thousand events are some memory. */
export const RUNS: Readonly<Record<string, () => Run>> = {
  ...Object.fromEntries([20, 200, 2000, 10_000].map(count => [`timeline-${count}`, () => timelineRun(count)])),
  ...Object.fromEntries([10, 100, 1000].map(count => [`cards-${count}`, () => cardsRun(count)])),
  'badges-1000': () => badgesRun(1000),
  matrix: matrixRun,
  'history-1000': () => historyRun(40, 1000),
  article: articleRun,
};

/** The names that a word asks for: `cards` for all of them, `cards-10` for one. */
export const runsNamed = (word: string): readonly string[] =>
  Object.keys(RUNS).filter(name => name === word || name.replace(/-\d+$/, '') === word);
