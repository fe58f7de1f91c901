/** The custom-elements manifest: what every element's attributes, slots, parts, properties and events are. */

/** Knows our `@element('tag')` as what defines a class. */
const elementDecorator = {
  name: 'element-decorator',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    for (const {expression} of ts.getDecorators(node) ?? []) {
      if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'element') continue;
      const tagName = expression.arguments[0].text;
      const name = node.name.getText();
      const found = moduleDoc.declarations?.find(declaration => declaration.name === name);
      if (found) Object.assign(found, {tagName, customElement: true});
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module: moduleDoc.path}},
      ];
    }
  },
};

/** Between the pre-renderer and the loader; and what all elements have. */
const INTERNAL = ['defer-hydration', 'id'];

/** The analyzer takes the files as the disk hands them out. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** What authors and scripts may count on: no private member, nothing internal, no event of the analyzer's guess. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const {members, attributes, events} = declaration;
        if (members)
          declaration.members = members.filter(
            ({kind, privacy, static: shared}) => kind === 'field' && !privacy && !shared,
          );
        if (attributes) declaration.attributes = attributes.filter(({name}) => !INTERNAL.includes(name));
        // It takes the first argument of every `new StorySelectEvent('quote', …)` for an event's name.
        if (events) declaration.events = events.filter(({name}) => name.startsWith('story-'));
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/ui/base/story-element.ts', 'src/data/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.fallback.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [elementDecorator, inOrder, publicOnly],
};
