/**
 * A Rollup plugin that evaluates the calls to `src/locales/calendar.ts` in locale modules at build time, and replaces
 * them with their values, so that bundles contain neither the module nor its calls to `Intl`.
 */
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';

const CALENDAR = fileURLToPath(new URL('../src/locales/calendar.ts', import.meta.url));
const LOCALES = CALENDAR.replace(/[^\\/]+$/, '');
const functions = {...(await tsImport(CALENDAR, import.meta.url))};

export function evaluateCalendar() {
  const values = new Map();
  return {
    name: 'evaluate-calendar',
    /** The values so far, which go into file hashes, since versions of Node differ in their CLDR data. */
    api: {values: () => JSON.stringify([...values].sort())},
    load(id) {
      if (id !== CALENDAR) return null;
      return this.error('calendar.ts is for the build: import it in modules of words, and only to call its functions');
    },
    transform(code, id) {
      if (!id.startsWith(LOCALES)) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits = [];
      const replace = (node, text) => {
        // Keeps line numbers, for the source map.
        const lines = node.getText().split('\n').length - 1;
        edits.push({start: node.getStart(), end: node.getEnd(), text: text + '\n'.repeat(lines)});
      };
      const evaluate = node => {
        const call = node.parent;
        if (!ts.isCallExpression(call) || call.expression !== node || !call.arguments.every(ts.isStringLiteral))
          this.error(
            `The build evaluates calls of ${node.text} with string literals, and nothing else`,
            node.getStart(),
          );
        const text = call.getText();
        try {
          values.set(text, JSON.stringify(functions[node.text](...call.arguments.map(argument => argument.text))));
        } catch (error) {
          this.error(`${text}: ${error.message}`, node.getStart());
        }
        replace(call, values.get(text));
      };
      const visit = node => {
        if (ts.isImportDeclaration(node)) {
          // Functions under other names would be missed: their import stays, and `load` tells of it.
          const names = node.importClause?.namedBindings?.elements ?? [];
          if (node.moduleSpecifier.text === './calendar.js' && !names.some(({propertyName}) => propertyName))
            replace(node, '');
        } else if (ts.isIdentifier(node) && Object.hasOwn(functions, node.text)) evaluate(node);
        else ts.forEachChild(node, visit);
      };
      visit(file);
      if (!edits.length) return null;
      for (const {start, end, text} of edits.reverse()) code = code.slice(0, start) + text + code.slice(end);
      return {code, map: null};
    },
  };
}
