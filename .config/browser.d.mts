export function chromium(): string | undefined;
export function ensure(engines: readonly string[]): void;
