/**
 * The demo site: the articles as they are and pre-rendered, the widgets from dist, the story files, the fonts.
 * `npm start` runs it; the page tests use the same answers.
 */
import {readFile, readdir} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(ROOT, 'stories/pages');

/** Where an address is read from: the first prefix that fits. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/dist/', 'dist'],
  ['/data/', 'stories/data'],
  ['/pages/', 'stories/pages'],
  ['/fonts/', 'node_modules/@fontsource-variable/source-serif-4/files'],
  ['/', 'stories/pages'],
];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const missing: Reply = {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n'};

/** An article with its tags rendered, made by the package's own function. */
async function prerendered(page: string): Promise<string> {
  const built = pathToFileURL(join(ROOT, 'dist/esm/prerender/prerender.js')).href;
  const {prerender} = (await import(built)) as typeof import('../src/prerender/prerender.js');
  const file = join(PAGES, page);
  const {html, warnings} = await prerender(await readFile(file, 'utf8'), {file, root: join(ROOT, 'stories')});
  for (const {line, column, message} of warnings) console.warn(`${page}:${line}:${column}: ${message}`);
  return html;
}

/** Answers a path of the demo site. */
export async function reply(pathname: string): Promise<Reply> {
  const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
  try {
    if (path.startsWith('/prerendered/')) {
      return {status: 200, type: TYPES['.html']!, body: await prerendered(path.slice('/prerendered/'.length))};
    }
    // Browsers ask for it beside what is no page, such as a story file.
    if (path === '/favicon.ico') return await reply('/pages/favicon.svg');
    const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start))!;
    const name = path.slice(prefix.length) || 'index.html';
    return {
      status: 200,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      body: await readFile(join(ROOT, folder, name)),
    };
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return missing;
    throw error;
  }
}

/** The names of the demo articles. */
export const articles = async (): Promise<readonly string[]> =>
  (await readdir(PAGES)).filter(name => name.endsWith('.html') && name !== 'index.html');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8000);
  const server = createServer((request, response) => {
    reply(new URL(request.url ?? '/', 'http://localhost').pathname)
      .catch((error: unknown): Reply => ({status: 500, type: 'text/plain; charset=utf-8', body: `${String(error)}\n`}))
      .then(({status, type, body}) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-cache',
          'access-control-allow-origin': '*',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is in use: choose another with PORT=8001 npm start` : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, () => console.log(`http://localhost:${port}/`));
}
