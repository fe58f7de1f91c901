/** Replaces tslib's `__decorate`: our decorators modify their target and return nothing. */
export const __decorate = (decorators, target, key) => (decorators.forEach(decorate => decorate(target, key)), target);
