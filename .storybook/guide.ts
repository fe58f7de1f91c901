/** What the page of an element says that only a person can: the stories file gives it as `parameters.guide`. */
export interface Guide {
  /** What the element is for, in a sentence or two. */
  readonly purpose: string;
  /** When something else serves readers better, and what: a sentence each. */
  readonly whenNot: readonly [string, ...string[]];
  /** Keys, and what they do; one sentence where the element takes none. */
  readonly keyboard: readonly [Key, ...Key[]] | string;
}

export interface Key {
  /** As printed on the key: `Tab`, `Enter`; several in the order in which they are pressed or may be. */
  readonly keys: readonly [string, ...string[]];
  /** Where the focus has to be, if that is not plain. */
  readonly on?: string;
  readonly does: string;
}
