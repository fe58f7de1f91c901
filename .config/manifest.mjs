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

/** `defer-hydration` is between the pre-renderer and the loader, no author's attribute. */
const ownAttributesOnly = {
  name: 'own-attributes-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.attributes) continue;
        declaration.attributes = declaration.attributes.filter(({name}) => name !== 'defer-hydration');
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/ui/story-element.ts', 'src/data/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.fallback.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [elementDecorator, ownAttributesOnly],
};
