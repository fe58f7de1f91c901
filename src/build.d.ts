/** Made by `rollup.config.mjs`: which files the build has written. */
declare module 'communique:build' {
  const build: {
    /** Tag → the chunks that its module imports. */
    readonly elements: Readonly<Record<string, readonly string[]>>;
    /** Language → the chunk with its interface words. */
    readonly words: Readonly<Record<string, string>>;
    /** The chunk that takes over pre-rendered roots. */
    readonly hydrate: string;
    /** The chunk that reads stories. */
    readonly reader: string;
    /** The chunk beside `all.js` with what most of its elements need at once. */
    readonly parts: string;
  };
  export default build;
}
