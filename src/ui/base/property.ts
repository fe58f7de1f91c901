import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Declares a reactive property. Lit's own decorator also carries the standard decorators' way, half a kilobyte
 * that no reader needs while we compile to legacy ones.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
