/** The files that the build has written; `rollup.config.mjs` generates this module. */
declare module 'communique:build' {
  const build: {
    /** Tag → the chunks that its module imports, directly or indirectly. */
    readonly elements: Readonly<Record<string, readonly string[]>>;
    /** The files of interface words: <folder><language>/<name>.js, with the names `common`, those of `own`, and `all`. */
    readonly words: {
      readonly folder: string;
      readonly languages: readonly string[];
      /** Tag → the names of the words that only some elements show. */
      readonly own: Readonly<Record<string, readonly string[]>>;
    };
    /** The chunk for hydration, and the chunks that it imports. */
    readonly hydrate: readonly string[];
    /** The chunk that reads stories, and the chunks that it imports. */
    readonly reader: readonly string[];
    /** The chunk with the modules that most elements in `all.js` need at once. */
    readonly parts: string;
  };
  export default build;
}
