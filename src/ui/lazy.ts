/** A module that only some pages need: fetched once, on demand. */
export class Lazy<T> {
  /** The module, once it is there. */
  module: T | undefined;
  readonly #import: () => Promise<T>;
  #loading: Promise<boolean> | undefined;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Settles with whether the module is there; never rejects. After a failure the next caller tries again. */
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
