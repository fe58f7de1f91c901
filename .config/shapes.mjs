/**
 * Replaces valibot in browser bundles. `item-reader.ts` walks the definitions and never calls valibot's own parser, so
 * the shapes suffice: 0.3 kB in place of 2. A test compares them with valibot's.
 */
const schema = type => () => ({kind: 'schema', type});
const rule = type => (requirement, message) => ({kind: 'validation', type, requirement, message});

export const string = schema('string');
export const number = schema('number');
export const boolean = schema('boolean');
export const object = entries => ({kind: 'schema', type: 'object', entries});
export const array = item => ({kind: 'schema', type: 'array', item});
export const tuple = items => ({kind: 'schema', type: 'tuple', items});
export const record = (key, value) => ({kind: 'schema', type: 'record', key, value});
export const union = options => ({kind: 'schema', type: 'union', options});
export const picklist = options => ({kind: 'schema', type: 'picklist', options});
export const literal = value => ({kind: 'schema', type: 'literal', literal: value});
export const optional = wrapped => ({kind: 'schema', type: 'optional', wrapped});
export const pipe = (...steps) => ({...steps[0], pipe: steps});
export const metadata = value => ({kind: 'metadata', type: 'metadata', metadata: value});
export const check = rule('check');
export const regex = rule('regex');
export const maxLength = rule('max_length');
export const minValue = rule('min_value');
export const maxValue = rule('max_value');
