/** The bench's own server: everything from memory, in brotli, so that no disk and no compressing is measured. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {extname, join, normalize} from 'node:path';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** Above this many bytes the best compression takes longer than it is worth here. */
const LARGE = 500_000;

interface Held {
  readonly type: string;
  readonly body: Buffer;
}

function hold(path: string, content: Buffer | string): Held {
  const bytes = Buffer.from(content);
  const quality = bytes.length > LARGE ? 5 : 11;
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}),
  };
}

export class Site {
  readonly #folders: Readonly<Record<string, string>>;
  readonly #held = new Map<string, Held>();
  readonly #server: Server;

  /** @param folders what is served from where: `{'/dist/': 'dist'}` */
  constructor(folders: Readonly<Record<string, string>>) {
    this.#folders = folders;
    this.#server = createServer((request, response) => {
      const held = this.#find(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!held) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': held.type,
        'content-encoding': 'br',
        'content-length': held.body.length,
        'cache-control': 'no-store',
      });
      return response.end(held.body);
    });
  }

  /** Puts a page or a file at an address. */
  add(path: string, content: string) {
    this.#held.set(path, hold(path, content));
  }

  #find(pathname: string): Held | undefined {
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    const known = this.#held.get(path);
    if (known) return known;
    const [prefix, folder] = Object.entries(this.#folders).find(([start]) => path.startsWith(start)) ?? [];
    const file = prefix && join(folder!, path.slice(prefix.length));
    if (!file || !existsSync(file)) return undefined;
    const held = hold(path, readFileSync(file));
    this.#held.set(path, held);
    return held;
  }

  /** @returns the site's address, without a slash at its end */
  async open(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
