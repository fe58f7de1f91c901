/** What the browser tests ask for beside the project's files: the demo site, pre-rendering, servers that fail. */
import {readFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
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
  };
  respond: boolean;
}

const DEMO = /^\/(?:london\.html|prerendered\/|policy\/|pages\/|data\/|fonts\/|dist\/(?!esm\/))/;
const requests = new Map<string, number>();

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const json = (body: unknown, status = 200): Reply => ({status, type: 'application/json', body: JSON.stringify(body)});

async function answer({path, query, req}: Context): Promise<Reply | undefined> {
  const [, , action, ...rest] = path.split('/');
  switch (action) {
    case 'prerender': {
      const {prerender} =
        (await import('../dist/esm/prerender/prerender.js')) as typeof import('../src/prerender/prerender.js');
      return json(await prerender(await bodyOf(req), {root: fileURLToPath(new URL('../stories', import.meta.url))}));
    }
    case 'count':
      return json(requests.get(query.of ?? '') ?? 0);
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

const HOOK = '<script src="/__test/hook.js"></script>';

/** `?watch` puts a script first that records errors, violations, requests and shifts for the test. */
async function page(context: Context): Promise<Reply & {headers?: object}> {
  const strict = context.path.startsWith('/policy/');
  const got = await reply(context.path.replace(/^\/policy/, ''));
  if (!('watch' in context.query) || !got.type.startsWith('text/html')) return got;
  const html = String(got.body).replace(/<head>/, `<head>${HOOK}`);
  return {...got, body: html, ...(strict && {headers: {'content-security-policy': await policy(String(got.body))}})};
}

export async function testServer(context: Context, next: () => Promise<void>) {
  requests.set(context.path, (requests.get(context.path) ?? 0) + 1);
  if (context.path === '/__test/hang') {
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json'});
    context.res.write('{"version": 1,');
    return;
  }
  let got: (Reply & {headers?: object}) | undefined;
  if (context.path === '/__test/hook.js') {
    got = {
      status: 200,
      type: 'text/javascript',
      body: await readFile(new URL('../test/pages/hook.js', import.meta.url)),
    };
  } else if (context.path.startsWith('/__test/')) got = await answer(context);
  else if (DEMO.test(context.path)) got = await page(context);
  if (!got) return next();
  context.respond = false;
  context.res.writeHead(got.status, {'content-type': got.type, 'cache-control': 'no-store', ...got.headers});
  context.res.end(got.body);
}
