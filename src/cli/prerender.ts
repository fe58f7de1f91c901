import {readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {prerender} from '../prerender/prerender.js';

const HELP = `article.html [-o out.html] [--root folder] [--url address]
      Writes the article with every tag rendered, to out.html or to standard output.
      --root  the folder that addresses starting with / are read from (default: the article's)
      --url   the article's own address: what relative addresses in it lead to`;

/** Reads a file as UTF-8, including a byte order mark. Other encodings could not be written back unchanged. */
async function readUtf8(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Error(`${file} is not in UTF-8: save it in that encoding first`);
  }
}

/** `communique prerender`: exits with 0 if every tag was rendered, 1 if one stayed as it was, 2 for wrong usage. */
export const prerenderCommand = {
  help: HELP,

  async run(args: readonly string[]): Promise<number> {
    let file: string | undefined;
    let values: {output?: string; root?: string; url?: string; help?: boolean};
    try {
      const parsed = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          output: {type: 'string', short: 'o'},
          root: {type: 'string'},
          url: {type: 'string'},
          help: {type: 'boolean', short: 'h'},
        },
      });
      values = parsed.values;
      if (parsed.positionals.length > 1) throw new Error('give one article');
      file = parsed.positionals[0];
      if (values.url !== undefined && !URL.canParse(values.url))
        throw new Error(`--url: "${values.url}" is not an address`);
      if (!file && !values.help) throw new Error('give an article');
    } catch (error) {
      console.error(`communique prerender: ${(error as Error).message}\n\ncommunique prerender ${HELP}`);
      return 2;
    }
    if (!file || values.help) {
      console.log(`communique prerender ${HELP}`);
      return 0;
    }
    try {
      const result = await prerender(await readUtf8(file), {
        file,
        root: values.root ?? dirname(file),
        url: values.url,
        fetch: globalThis.fetch,
      });
      for (const {line, column, tag, message} of result.warnings)
        console.error(`${file}:${line}:${column}: <${tag}>: ${message}`);
      if (result.styleHashes.length) console.error(`style-src ${result.styleHashes.join(' ')}`);
      if (values.output === undefined) process.stdout.write(result.html);
      else await writeFile(values.output, result.html);
      return result.warnings.some(({stayed}) => stayed) ? 1 : 0;
    } catch (error) {
      console.error(`communique prerender: ${(error as Error).message}`);
      return 2;
    }
  },
};
