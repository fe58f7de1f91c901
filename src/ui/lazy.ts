/** A module that only some pages need: loaded once, on demand. */
export class Lazy<T> {
  /** The module; undefined until it is loaded. */
  module: T | undefined;
  readonly #import: () => Promise<T>;
  #loading: Promise<boolean> | undefined;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Resolves to whether the module is loaded; never rejects. After a failure, the next call tries again. */
  load(): Promise<boolean> {
    return (this.#loading ??= this.#import().then(
      module => {
        this.module = module;
        return true;
      },
      () => {
        this.#loading = undefined;
        return false;
      },
    ));
  }
}

/** A module that an element may need; `false` or `undefined` if it does not. */
export type Part = Lazy<unknown> | false | undefined;

/** Loads the parts that are missing, and resolves to whether any of them arrived. Undefined if none is missing. */
export function loadMissing(parts: readonly Part[]): Promise<boolean> | undefined {
  const missing = parts.flatMap(part => (part && !part.module ? part.load() : []));
  return missing.length ? Promise.all(missing).then(loaded => loaded.some(Boolean)) : undefined;
}
