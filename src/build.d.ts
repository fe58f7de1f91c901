/** Made by `rollup.config.mjs`: which files the build has written. */
declare module 'communique:build' {
  const build: {
    /** Tag → the chunks that its module imports, and all that they import. */
    readonly elements: Readonly<Record<string, readonly string[]>>;
    /** Interface words are in `<folder><language>/<name>.js`; the names are `common`, those of `own`, and `all` in one. */
    readonly words: {
      readonly folder: string;
      readonly languages: readonly string[];
      /** Tag → the names of the words that not all elements show. */
      readonly own: Readonly<Record<string, readonly string[]>>;
    };
    /** The chunk that takes over pre-rendered roots, and all that it imports. */
    readonly hydrate: readonly string[];
    /** The chunk that reads stories, and all that it imports. */
    readonly reader: readonly string[];
    /** The chunk beside `all.js` with what most of its elements need at once. */
    readonly parts: string;
  };
  export default build;
}
