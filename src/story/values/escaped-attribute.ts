/** Text as the value of an attribute in double quotes. A no-break space becomes visible, so that no editor drops it. */
export const escapedAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');
