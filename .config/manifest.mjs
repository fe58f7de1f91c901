/** The custom-elements manifest: what every element's attributes, slots, parts, properties and events are. */
export default {
  globs: ['src/elements/*/*.ts', 'src/ui/story-element.ts', 'src/data/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.fallback.ts'],
  outdir: 'dist',
  litelement: true,
};
