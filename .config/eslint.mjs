import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import {layers} from './layers.mjs';

const MARKUP = ['innerHTML', 'outerHTML', 'srcdoc'];
const markup = [
  {
    selector: `AssignmentExpression > MemberExpression.left[property.name=/^(${MARKUP.join('|')})$/]`,
    message: 'No markup from strings: use a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/], CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: 'No markup from strings: use a template.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|unsafeMathML|styleMap)$/]',
    message: 'No markup and no inline styles from strings (strict policies refuse them).',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc)$/]',
    message: 'No inline styles from strings: use element.style.setProperty.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\b(style|srcdoc)=/]',
    message: 'No inline styles in templates: use classes and custom properties.',
  },
  {
    selector: 'MemberExpression[property.name="cssText"]',
    message: 'No inline styles from strings: use element.style.setProperty.',
  },
  {selector: 'ForInStatement', message: 'for…in walks what a page adds to prototypes: use Object.keys.'},
];

/** All `Intl` objects come from one cache: created elsewhere, they cost time on each call and lack its fallbacks. */
const formatters = [
  'NewExpression[callee.object.name="Intl"]',
  'CallExpression[callee.object.name="Intl"][callee.property.name=/^[A-Z]/]',
  'CallExpression[callee.property.name=/^(toLocale(Date|Time)?String|localeCompare)$/]',
].map(selector => ({selector, message: 'No `Intl` objects of your own: use src/story/values/formatters.ts.'}));

export default ts.config(
  {ignores: ['dist/**', 'node_modules/**']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.json'}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidOperator: true},
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Data from outside, and `isServer`, may contradict the types.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'module', 'window', 'fetch', 'addEventListener', 'PerformanceObserver'].map(
          name => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {lit, 'lit-a11y': litA11y, wc, layers},
    settings: {
      wc: {elementBaseClasses: ['LitElement', 'ReactiveElement', 'StoryElement']},
    },
    rules: {
      ...lit.configs['flat/all'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      // Lit's own classes have every lifecycle callback.
      'wc/guard-super-call': 'off',
      'layers/imports': 'error',
      'no-restricted-syntax': ['error', ...markup, ...formatters],
      'no-restricted-imports': [
        'error',
        {
          name: 'lit',
          importNames: ['css'],
          message: 'Use the tag in src/ui/styles/css.ts: it costs every reader 0.2 kB less.',
        },
      ],
      'lit/no-template-map': 'off',
      'lit/no-classfield-shadowing': 'off',
      'lit/no-template-arrow': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs.',
        },
        {selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.'},
      ],
      // A page translator's <font>; Storybook's own actions.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
