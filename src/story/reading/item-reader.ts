/**
 * Reads untrusted values by the schema's definitions and keeps what is valid: an invalid optional value is left out, an
 * invalid required one discards its object, an invalid entry is dropped from its list. One pass, linear in the input.
 *
 * valibot's own parser is not used: it gives up on the whole object that contains a mistake, and walks entries with
 * `for…in`, which breaks on pages that extend `Object.prototype`. The definitions stay the only source. Faults are
 * recorded as codes; `explain.ts`, which most pages never load, puts them into words.
 */
import * as LIMITS from '../file/limits.js';
import {collections, LANGUAGE_TAG, type CollectionName} from '../file/schema.js';

export type Path = readonly (string | number)[];

/** A problem of a story, before it is put into words. */
export interface Fault {
  readonly path: Path;
  /** The kind of problem: a key in `explain.ts`. */
  readonly code: string;
  /** What was found. */
  readonly value?: unknown;
  /** What would be valid instead. */
  readonly options?: unknown;
}

/** The part of valibot's public schema shape that `schema.ts` uses. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
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
export type Bag = Record<string, unknown>;
/** Ids with the collections of their items; undefined if the item was left out. */
export type Known = ReadonlyMap<string, CollectionName | undefined>;

/** The result for a value that is not valid. */
export const BAD = Symbol();

/** Thrown inside the reader if a story exceeds a limit. */
export const OVER_CAP = new RangeError();

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads own properties only, since a page may have extended `Object.prototype`. */
export const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

/** A class without a prototype chain, since objects from `Object.create(null)` are slow in all engines. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a constructor is all that is wanted
class Bare {}
Reflect.deleteProperty(Bare.prototype, 'constructor');
Object.setPrototypeOf(Bare.prototype, null);

/** Creates an object that inherits nothing, so that a missing field never resolves to a property that the page added. */
export const bare = (...from: Bag[]): Bag => Object.assign(new Bare() as Bag, ...from) as Bag;

/** The steps of a definition, preprocessed. */
interface ReadingPlan {
  /** The collection that the value refers to, if it is a reference. */
  readonly target: CollectionName | 'any' | undefined;
  readonly checks: readonly Step[];
  /** The most entries that a list keeps. */
  readonly most: number | undefined;
}

/** Built once per definition, since a story has thousands of values. */
const plans = new Map<Shape, ReadingPlan>();

function planOf(shape: Shape): ReadingPlan {
  let plan = plans.get(shape);
  if (!plan) {
    const {pipe = []} = shape;
    const most = pipe.find(({type}) => type === 'max_length');
    plan = {
      target: pipe.find(({kind}) => kind === 'metadata')?.metadata!.ref,
      checks: pipe.filter(step => step.kind === 'validation' && step !== most),
      most: most?.requirement as number | undefined,
    };
    plans.set(shape, plan);
  }
  return plan;
}

const holds = ({type, requirement: need}: Step, value: unknown): boolean =>
  type === 'regex'
    ? (need as RegExp).test(value as string)
    : type === 'check'
      ? (need as (value: unknown) => boolean)(value)
      : type === 'min_value'
        ? (value as number) >= (need as number)
        : (value as number) <= (need as number);

export class Reader {
  readonly faults: Fault[] = [];
  /** Items that the file has in place of a reference, by collection and id. */
  readonly lifted = new Map<CollectionName, Map<string, unknown>>();
  #path: (string | number)[] = [];
  readonly #known: Known;
  readonly #liftedIds = new Map<string, CollectionName>();
  readonly #unsound: Set<unknown>;
  #left: number;

  /**
   * @param known the ids that references may name, with their collections
   * @param unsound the ids of objects that cannot be moved into a collection; the reader adds more as it finds them
   * @param values the number of values that may be read in total
   */
  constructor(known: Known, unsound: Set<unknown>, values: number) {
    this.#known = known;
    this.#unsound = unsound;
    this.#left = values;
  }

  /** Records a fault at the value being read or at `path`, and returns `BAD`. */
  fault(code: string, value?: unknown, options?: unknown, path: Path = [...this.#path]): typeof BAD {
    const left = LIMITS.faults - this.faults.length;
    if (left > 0) this.faults.push(left > 1 ? {path, code, value, options} : {path: [], code: 'more'});
    return BAD;
  }

  /** Reads the item at `path`. */
  item(path: Path, value: unknown, shape: unknown): unknown {
    this.#path = [...path];
    return this.#read(value, shape as Shape);
  }

  #at(key: string | number, value: unknown, shape: Shape): unknown {
    this.#path.push(key);
    const result = this.#read(value, shape);
    this.#path.pop();
    return result;
  }

  #read(value: unknown, shape: Shape): unknown {
    if (--this.#left < 0) throw OVER_CAP;
    const {type} = shape;
    if (type === 'optional') return this.#read(value, shape.wrapped!);
    if (type === 'union') return this.#union(value, shape.options as readonly Shape[]);
    const {target, checks} = planOf(shape);
    if (target && isBag(value)) return this.#lift(value, target);
    const result = this.#plain(value, shape);
    if (result === BAD) return BAD;
    const broken = checks.find(step => !holds(step, result));
    if (broken) return this.fault(broken.message as string, result);
    return target ? this.#reference(result as string, target) : result;
  }

  #plain(value: unknown, shape: Shape): unknown {
    const {type, options} = shape;
    const list = Array.isArray(value);
    if (type === 'picklist') return options!.includes(value) ? value : this.fault('choice', value, options);
    if (type === 'object' && isBag(value)) return this.#object(value, shape.entries!);
    if (type === 'record' && isBag(value)) return this.#texts(value, shape.value!);
    if (type === 'array' && list) return this.#array(value, shape);
    if (type === 'tuple' && list && value.length === shape.items!.length) {
      const items = shape.items!.map((item, i) => this.#at(i, value[i], item));
      return items.includes(BAD) ? BAD : items;
    }
    // Objects are handled above, which leaves null and lists of that type. NaN is not a valid number.
    const right = type === 'literal' ? value === shape.literal : type !== 'object' && typeof value === type;
    if (right && value === value) return value;
    return this.fault('type', value, [type]);
  }

  #object(value: Bag, entries: Readonly<Record<string, Shape>>): unknown {
    const result = bare();
    let sound = true;
    for (const key of Object.keys(entries)) {
      const shape = entries[key]!;
      const optional = shape.type === 'optional';
      const field = own(value, key);
      if (field !== undefined) {
        const read = this.#at(key, field, shape);
        if (read !== BAD) result[key] = read;
        else sound &&= optional;
      } else if (!optional) {
        this.fault('missing', key);
        sound = false;
      }
    }
    this.unknownKeys(value, entries);
    return sound ? result : BAD;
  }

  /** Reports keys that the schema does not have, other than `$schema` and `x-*`. */
  unknownKeys(value: Bag, entries: object) {
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(entries, key) && !/^(\$schema$|x-)/.test(key)) {
        this.fault('unknown', key, entries, [...this.#path, key]);
      }
    }
  }

  #array(value: readonly unknown[], shape: Shape): unknown[] {
    const {most} = planOf(shape);
    if (value.length > most!) this.fault('long', value.length, most);
    return value
      .slice(0, most)
      .map((entry, i) => this.#at(i, entry, shape.item!))
      .filter(entry => entry !== BAD);
  }

  /** Reads a map from language tag to text. */
  #texts(value: Bag, shape: Shape): unknown {
    const result = bare();
    for (const tag of Object.keys(value)) {
      if (!LANGUAGE_TAG.test(tag)) this.fault('language', tag, undefined, [...this.#path, tag]);
      else {
        const read = this.#at(tag, value[tag], shape);
        if (read !== BAD) result[tag] = read;
      }
    }
    return Object.keys(result).length ? result : this.fault('no-text');
  }

  #union(value: unknown, options: readonly Shape[]): unknown {
    const bag = isBag(value);
    const wanted = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    const option = options.find(({type}) => type === wanted || (bag && type === 'record'));
    const target = bag && options.map(shape => planOf(shape).target).find(Boolean);
    if (target) {
      // The object lacks the reference, and has a field that only the item itself has.
      const entries = option!.entries!;
      const theirs = Object.keys((collections[target as CollectionName] as unknown as Shape).entries!);
      const [first] = Object.keys(entries) as [string];
      if (
        own(value, first) === undefined &&
        theirs.some(key => Object.hasOwn(value, key) && !Object.hasOwn(entries, key))
      )
        return this.#lift(value, target);
    }
    const types = options.map(({type}) => type);
    return option ? this.#read(value, option) : this.fault('type', value, types);
  }

  #reference(id: string, target: CollectionName | 'any'): unknown {
    const found = this.#holder(id);
    return found && (target === 'any' || found === target) ? id : this.fault('reference', id, [target, this.#known]);
  }

  /** The collection whose item has an id. */
  #holder(id: unknown) {
    return this.#known.get(id as string) ?? this.#liftedIds.get(id as string);
  }

  /** Moves an item that is in the place of a reference into its collection, and returns its id. */
  #lift(value: Bag, target: CollectionName | 'any'): unknown {
    if (target === 'any') return this.fault('type', value, ['string']);
    let id = own(value, 'id');
    const found = this.#holder(id);
    if (found) return found === target ? id : this.fault('duplicate', id);
    if (id === undefined) {
      let n = this.#liftedIds.size;
      do id = `${target}-${++n}`;
      while (this.#holder(id));
    }
    // Registered before it is read, so that two items that refer to each other are both kept.
    if (!this.#unsound.has(id)) this.#liftedIds.set(id as string, target);
    const item = this.#read(bare(value, {id}), collections[target]);
    if (item === BAD) {
      this.#liftedIds.delete(id as string);
      this.#unsound.add(id);
      return BAD;
    }
    if (!this.lifted.has(target)) this.lifted.set(target, new Map<string, unknown>());
    this.lifted.get(target)!.set(id as string, item);
    return id;
  }
}
