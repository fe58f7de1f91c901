/** What TypeScript's emit calls for a decorator, instead of tslib's: our decorators change in place and return nothing. */
export const __decorate = (decorators, target, key) => (decorators.forEach(decorate => decorate(target, key)), target);
