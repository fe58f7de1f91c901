/**
 * Reads untrusted values by the schema's definitions and saves what is sound: a bad optional value is left
 * out, a bad required one takes its object with it, a bad entry leaves its list. One pass, linear in the input.
 *
 * valibot's own run is not used here: it stops at the object that holds a mistake and walks entries by
 * `for…in`, which a page that extends `Object.prototype` breaks. The definitions stay the only source.
 */
import {collections, LANGUAGE_TAG, type CollectionName} from './schema.js';

/** What is wrong with a story, where, and how to mend it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the value as it was given. */
  readonly path: string;
  readonly message: string;
  /** What the editor can do about it. */
  readonly fix: string;
  /** `error`: something was left out. `warning`: all is there, but look at it. */
  readonly severity: 'error' | 'warning';
}

/** A definition as the reader sees it: the part of valibot's public schema shape that `schema.ts` uses. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly pipe?: readonly Step[];
}
interface Step {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
  readonly metadata?: {readonly ref?: CollectionName | 'any'};
}
type Bag = Record<string, unknown>;

/** Says that a value could not be saved. */
export const BAD = Symbol('bad');

/** Thrown inside the reader when a story holds more than it may; `parse` turns it into an answer. */
export class OverCap extends Error {}

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: a page may have extended `Object.prototype`. */
export const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

/** An object without a prototype, so that a missing field never answers with something inherited. */
export const bare = (): Bag => Object.create(null) as Bag;

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const EXPECTED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  object: 'an object in braces',
  record: 'an object in braces',
  array: 'a list in brackets',
  tuple: 'a list in brackets',
};

/** The entry of `known` nearest to a slip of the pen, or none when nothing is near. */
const nearest = (word: string, known: readonly string[]) => {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const letters = (name: string) => [...plain(name)].sort().join('');
  return known.find(
    name =>
      plain(name) === plain(word) ||
      letters(name) === letters(word) ||
      plain(name) === plain(`${word}s`) ||
      plain(`${name}s`) === plain(word),
  );
};
const perhaps = (near: string | undefined, otherwise: string) => (near ? `Did you mean "${near}"?` : otherwise);

export class Reader {
  readonly problems: Problem[] = [];
  /** Items found as objects where a reference was due, by collection. */
  readonly lifted: Partial<Record<CollectionName, unknown[]>> = bare();
  #path: (string | number)[] = [];
  readonly #known: ReadonlyMap<string, CollectionName>;
  readonly #made = new Map<string, CollectionName>();
  #left: number;

  /**
   * @param known the ids that references may name, each with its collection
   * @param values how many values may be read in all
   */
  constructor(known: ReadonlyMap<string, CollectionName>, values: number) {
    this.#known = known;
    this.#left = values;
  }

  /** Reports a problem at the value being read, or at `key` inside it. */
  report(message: string, fix: string, severity: Problem['severity'] = 'error', key?: string | number) {
    this.reportAt(key === undefined ? this.#path : [...this.#path, key], message, fix, severity);
  }

  reportAt(steps: readonly (string | number)[], message: string, fix: string, severity: Problem['severity'] = 'error') {
    const path = steps.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    this.problems.push({path, message, fix, severity});
  }

  /** Reads what stands at `key`. */
  at(key: string | number, value: unknown, shape: unknown): unknown {
    this.#path.push(key);
    const result = this.read(value, shape as Shape);
    this.#path.pop();
    return result;
  }

  /** Reads an item that stands at `path`. */
  item(path: readonly (string | number)[], value: unknown, shape: unknown): unknown {
    this.#path = [...path];
    const result = this.read(value, shape as Shape);
    this.#path = [];
    return result;
  }

  read(value: unknown, shape: Shape): unknown {
    if (--this.#left < 0) throw new OverCap();
    if (shape.type === 'optional') return this.read(value, shape.wrapped!);
    if (shape.type === 'union') return this.#union(value, shape.options as readonly Shape[]);
    const target = refOf(shape);
    if (target && isBag(value)) return this.#lift(value, target);
    const result = this.#plain(value, shape);
    if (result === BAD) return BAD;
    for (const step of shape.pipe ?? []) {
      if (step.kind !== 'validation' || step.type === 'max_length') continue;
      const {requirement: need} = step;
      const holds =
        need instanceof RegExp
          ? need.test(result as string)
          : typeof need === 'function'
            ? Boolean((need as (value: unknown) => unknown)(result))
            : step.type === 'min_value'
              ? (result as number) >= (need as number)
              : (result as number) <= (need as number);
      if (!holds) {
        const shown = typeof result === 'object' ? 'this is not complete' : `${JSON.stringify(result)} cannot be used`;
        this.report(shown, `Please ${String(step.message)}.`);
        return BAD;
      }
    }
    return target ? this.#reference(result as string, target) : result;
  }

  #plain(value: unknown, shape: Shape): unknown {
    switch (shape.type) {
      case 'object':
        if (isBag(value)) return this.#object(value, shape.entries!);
        break;
      case 'array':
        if (Array.isArray(value)) return this.#array(value, shape);
        break;
      case 'record':
        if (isBag(value)) return this.#texts(value, shape.value!);
        break;
      case 'tuple': {
        if (!Array.isArray(value) || value.length !== shape.items!.length) break;
        const items = shape.items!.map((item, i) => this.at(i, value[i], item));
        return items.includes(BAD) ? BAD : items;
      }
      case 'picklist': {
        if (shape.options!.includes(value as string)) return value;
        const options = shape.options as readonly string[];
        const near = typeof value === 'string' ? nearest(value, options) : undefined;
        this.report(
          `${typeof value === 'string' ? JSON.stringify(value) : kindOf(value)} is not one of the words known here`,
          perhaps(near, `Use one of: ${options.join(', ')}.`),
        );
        return BAD;
      }
      case 'literal':
        if (value === shape.literal) return value;
        break;
      default:
        if (typeof value === shape.type && (typeof value !== 'number' || Number.isFinite(value))) return value;
    }
    return this.#wrongKind(value, EXPECTED[shape.type] ?? String(shape.literal));
  }

  #wrongKind(value: unknown, expected: string) {
    this.report(`${kindOf(value)} stands here`, `Write ${expected}.`);
    return BAD;
  }

  #object(value: Bag, entries: Readonly<Record<string, Shape>>): unknown {
    const result = bare();
    let sound = true;
    const keys = Object.keys(entries);
    for (const key of keys) {
      const shape = entries[key]!;
      const given = own(value, key);
      if (given === undefined) {
        if (shape.type === 'optional') continue;
        this.report(`"${key}" is missing`, `Add "${key}".`);
        sound = false;
        continue;
      }
      const read = this.at(key, given, shape);
      if (read !== BAD) result[key] = read;
      else if (shape.type !== 'optional') sound = false;
    }
    this.unknownKeys(value, keys);
    return sound ? result : BAD;
  }

  /** Warns of keys that the contract does not have; `$schema` and `x-*` are anyone's to use. */
  unknownKeys(value: Bag, known: readonly string[]) {
    for (const key of Object.keys(value)) {
      if (known.includes(key) || key === '$schema' || key.startsWith('x-')) continue;
      const otherwise = `Remove it, or start its name with "x-".`;
      this.report(`the key "${key}" is not known here`, perhaps(nearest(key, known), otherwise), 'warning', key);
    }
  }

  #array(value: readonly unknown[], shape: Shape): unknown[] {
    const cap = shape.pipe?.find(step => step.type === 'max_length')?.requirement as number | undefined;
    const end = Math.min(value.length, cap ?? Infinity);
    if (end < value.length)
      this.report(`the list has ${value.length} entries`, `Keep it to ${end}; the rest is left out.`);
    const result: unknown[] = [];
    for (let i = 0; i < end; i++) {
      const read = this.at(i, value[i], shape.item!);
      if (read !== BAD) result.push(read);
    }
    return result;
  }

  /** A map from language tag to text. */
  #texts(value: Bag, shape: Shape): unknown {
    const result = bare();
    const tags = Object.keys(value);
    for (const tag of tags) {
      if (!LANGUAGE_TAG.test(tag)) {
        this.report(
          `"${tag}" is not a language tag`,
          'Use a BCP 47 language tag, such as "en" or "pt-BR".',
          'error',
          tag,
        );
        continue;
      }
      const read = this.at(tag, value[tag], shape);
      if (read !== BAD) result[tag] = read;
    }
    if (Object.keys(result).length) return result;
    if (!tags.length) this.report('no language is given', 'Add a text, such as {"en": "…"}.');
    return BAD;
  }

  #union(value: unknown, options: readonly Shape[]): unknown {
    const wanted = Array.isArray(value) ? ['array'] : isBag(value) ? ['object', 'record'] : [typeof value];
    const option = options.find(({type}) => wanted.includes(type));
    const target = options.map(refOf).find(Boolean);
    if (isBag(value) && target) {
      const first = option?.entries && Object.keys(option.entries)[0];
      if (!first || own(value, first) === undefined) return this.#lift(value, target);
    }
    if (option) return this.read(value, option);
    return this.#wrongKind(value, options.map(({type}) => EXPECTED[type]).join(', or '));
  }

  #reference(id: string, target: CollectionName | 'any'): unknown {
    const found = this.#known.get(id) ?? this.#made.get(id);
    if (found && (target === 'any' || found === target)) return id;
    const where = target === 'any' ? 'this story' : `"${target}"`;
    // Looked for among the first problems only: a story full of slips must not cost the square of its length.
    const candidates = this.problems.length > 50 ? [] : [...this.#known];
    const near = nearest(
      id,
      candidates.filter(([, collection]) => target === 'any' || collection === target).map(([known]) => known),
    );
    this.report(
      `"${id}" is not the id of anything in ${where}`,
      perhaps(near, `Add it to ${where}, or correct the id.`),
    );
    return BAD;
  }

  /** Takes an item that stands where its id could, puts it into its collection, and gives its id. */
  #lift(value: Bag, target: CollectionName | 'any'): unknown {
    if (target === 'any') return this.#wrongKind(value, 'the id of an item');
    let id = own(value, 'id');
    if (typeof id === 'string' && (this.#known.get(id) ?? this.#made.get(id)) === target) return id;
    let given = value;
    if (id === undefined) {
      let n = this.#made.size + 1;
      while (this.#known.has((id = `${target}-${n}`))) n++;
      given = Object.assign(bare(), value, {id});
    }
    // Known before it is read, so that an object that holds itself ends.
    this.#made.set(String(id), target);
    const item = this.read(given, collections[target] as unknown as Shape);
    if (item === BAD) {
      this.#made.delete(String(id));
      return BAD;
    }
    (this.lifted[target] ??= []).push(item);
    return id;
  }
}

const refOf = (shape: Shape): CollectionName | 'any' | undefined =>
  shape.pipe?.find(step => step.metadata?.ref)?.metadata?.ref;
