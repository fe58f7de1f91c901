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
