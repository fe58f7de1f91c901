interface ArgType {
  readonly table?: {readonly category?: string; readonly disable?: boolean};
}

/** Which arguments of a story are an author's to set: attributes, and the words inside the tag. */
export const settable = (argTypes: Readonly<Record<string, ArgType>>): readonly string[] =>
  Object.entries(argTypes)
    .filter(([, {table}]) => !table?.disable && ['attributes', 'slots'].includes(table?.category ?? ''))
    .map(([name]) => name);
