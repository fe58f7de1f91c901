/** What the browser tests ask for beside the project's files: the demo site, pre-rendering, servers that fail. */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {reply, type Reply} from '../stories/serve.js';
import {policy} from '../test/pages/policy.js';

interface Context {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly req: IncomingMessage;
  readonly res: {
    writeHead(status: number, headers: object): void;
    end(body?: unknown): void;
    write(text: string): void;
    on(event: 'close', listener: () => void): void;
    destroy(): void;
    readonly writableEnded: boolean;
  };
  respond: boolean;
}

const DEMO = /^\/(?:[\w-]+\.html|prerendered\/|policy\/|pages\/|data\/|fonts\/|dist\/(?!esm\/))/;
const requests = new Map<string, number>();
/** Connections that the browser gave up before an answer was complete, by path. */
const closed = new Map<string, number>();
/** Answers held back until the test asks for them, by path. */
const held = new Map<string, (() => void)[]>();

/** HTML files that a test put beside `dist`. */
const pasted: string[] = [];

const oneMore = (counts: Map<string, number>, path: string) => counts.set(path, (counts.get(path) ?? 0) + 1);

/** The origin of a second server, which lets no other site read it. */
let elsewhere: Promise<string> | undefined;
const startElsewhere = () =>
  new Promise<string>(resolve => {
    const server = createServer((request, response) => {
      oneMore(requests, `elsewhere${request.url}`);
      response.writeHead(200, {'content-type': 'application/json'}).end('{"version": 1}');
    });
    server.listen(0, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`)).unref();
  });

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const json = (body: unknown, status = 200): Reply => ({status, type: 'application/json', body: JSON.stringify(body)});

const HOOK = '<script src="/__test/hook.js"></script>';
/** WebKit begins with a page when it has seen this much of it. */
const PADDING = `<!--${' '.repeat(1024)}-->`;

async function answer({path, query, req, res}: Context): Promise<(Reply & {headers?: object}) | undefined> {
  const [, , action, ...rest] = path.split('/');
  switch (action) {
    case 'prerender': {
      const {prerender} = await import('../dist/esm/prerender/prerender.js');
      return json(await prerender(await bodyOf(req), {root: fileURLToPath(new URL('../stories', import.meta.url))}));
    }
    case 'paste':
      return json(`/pasted-${pasted.push(await bodyOf(req)) - 1}.html`);
    case 'count':
      return json(requests.get(query.of ?? '') ?? 0);
    case 'closed':
      return json(closed.get(query.of ?? '') ?? 0);
    case 'release':
      for (const send of held.get(query.of ?? '') ?? []) send();
      return json(held.delete(query.of ?? ''));
    case 'held':
      await new Promise<void>(resolve => {
        held.set(path, [...(held.get(path) ?? []), resolve]);
        res.on('close', () => {
          if (!res.writableEnded) oneMore(closed, path);
        });
      });
      return json(JSON.parse(query.body ?? '{}'));
    case 'elsewhere':
      return json(await (elsewhere ??= startElsewhere()));
    case 'redirect':
      return {...json({}, 302), headers: {location: query.to ?? ''}};
    case 'page':
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><head>${HOOK}</head><body>${query.body ?? ''}</body></html>`,
        headers: query.csp ? {'content-security-policy': query.csp} : {},
      };
    case 'status':
      return json({}, Number(rest[0]));
    case 'text':
      return {status: 200, type: query.type ?? 'application/json', body: query.body ?? ''};
    case 'story':
      return {
        status: 200,
        type: 'application/json',
        body: await readFile(new URL('../stories/data/london-2025.json', import.meta.url)),
      };
    default:
      return undefined;
  }
}

/** Answers that come in pieces, or to no good end; whether this was one of them. */
function misbehave({path, query, res}: Context): boolean {
  const [, , action] = path.split('/');
  if (action === 'reset') res.destroy();
  else if (action === 'parts') {
    res.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    res.write(`<!doctype html><html lang="en"><head>${HOOK}${PADDING}</head><body>${query.first ?? ''}`);
    held.set(path, [() => res.end(query.rest)]);
  } else if (action === 'hang' || action === 'cut' || action === 'endless') {
    let open = true;
    res.on('close', () => {
      open = false;
      oneMore(closed, path);
    });
    res.writeHead(200, {'content-type': 'application/json'});
    res.write('{"version": 1, "title": "');
    if (action === 'cut') setTimeout(() => res.destroy(), 20);
    const more = () => {
      if (!open) return;
      res.write('x'.repeat(1_000_000));
      setTimeout(more, 1);
    };
    if (action === 'endless') more();
  } else return false;
  return true;
}

/** `?watch` puts a script first that records errors, violations, requests and shifts for the test. */
async function page(context: Context): Promise<Reply & {headers?: object}> {
  const strict = context.path.startsWith('/policy/');
  const got = await reply(context.path.replace(/^\/policy/, ''));
  if (!('watch' in context.query) || !got.type.startsWith('text/html')) return got;
  const html = String(got.body).replace(/<head>/, `<head>${HOOK}`);
  return {...got, body: html, ...(strict && {headers: {'content-security-policy': await policy(String(got.body))}})};
}

/** A file with nothing in it but what a test pasted. */
const pastedPage = (number: number): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>\n<meta charset="utf-8" />\n<title>Empty</title>\n${HOOK}\n${pasted[number]}`,
});

export async function testServer(context: Context, next: () => Promise<void>) {
  oneMore(requests, context.path);
  if (context.path.startsWith('/__test/') && misbehave(context)) {
    context.respond = false;
    return;
  }
  let got: (Reply & {headers?: object}) | undefined;
  if (context.path === '/__test/hook.js') {
    got = {
      status: 200,
      type: 'text/javascript',
      body: await readFile(new URL('../test/pages/hook.js', import.meta.url)),
    };
  } else if (context.path.startsWith('/pasted-')) got = pastedPage(parseInt(context.path.slice('/pasted-'.length), 10));
  else if (context.path.startsWith('/__test/')) got = await answer(context);
  else if (DEMO.test(context.path)) got = await page(context);
  if (!got) return next();
  context.respond = false;
  context.res.writeHead(got.status, {'content-type': got.type, 'cache-control': 'no-store', ...got.headers});
  context.res.end(got.body);
}
