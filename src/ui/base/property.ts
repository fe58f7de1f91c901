import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Declares a reactive property. Lit's own decorator also supports standard decorators, which is half a kilobyte of
 * dead code while we compile to legacy ones.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
