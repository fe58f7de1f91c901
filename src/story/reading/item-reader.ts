/**
 * Reads untrusted values by the schema's definitions and saves what is sound: a bad optional value is left
 * out, a bad required one takes its object with it, a bad entry leaves its list. One pass, linear in the input.
 *
 * valibot's own run is not used here: it stops at the object that holds a mistake and walks entries by
 * `for…in`, which a page that extends `Object.prototype` breaks. The definitions stay the only source.
 * What is found is noted in short; `explain.ts`, which most readers never load, puts it into words.
 */
import * as LIMITS from '../file/limits.js';
import {collections, LANGUAGE_TAG, type CollectionName} from '../file/schema.js';

export type Path = readonly (string | number)[];

/** Something wrong in a story, before it is put into words. */
export interface Fault {
  readonly path: Path;
  /** What is wrong: a key of `explain.ts`. */
  readonly code: string;
  /** What was found. */
  readonly value?: unknown;
  /** What could stand there instead. */
  readonly options?: unknown;
}

/** A definition as the reader sees it: the part of valibot's public schema shape that `schema.ts` uses. */
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
/** Ids with the collection of the item that has each; with none where the item was left out. */
export type Known = ReadonlyMap<string, CollectionName | undefined>;

/** Says that a value could not be saved. */
export const BAD = Symbol();

/** Thrown inside the reader when a story holds more than it may. */
export const OVER_CAP = new RangeError();

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: a page may have extended `Object.prototype`. */
export const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

/** Of a class, for engines are slow with objects of `Object.create(null)`. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a constructor is all that is wanted
class Bare {}
Reflect.deleteProperty(Bare.prototype, 'constructor');
Object.setPrototypeOf(Bare.prototype, null);

/** An object that inherits nothing, so that a missing field never answers with something from the page. */
export const bare = (...from: Bag[]): Bag => Object.assign(new Bare() as Bag, ...from) as Bag;

/** What the steps of a definition come to. */
interface Plan {
  /** The collection that it refers to, if it is a reference. */
  readonly target: CollectionName | 'any' | undefined;
  readonly checks: readonly Step[];
  /** The most entries that a list keeps. */
  readonly most: number | undefined;
}

/** Found once for each definition: a story has thousands of values. */
const plans = new Map<Shape, Plan>();

function planOf(shape: Shape): Plan {
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
  /** Items found as objects where a reference was due, by collection and id. */
  readonly lifted = new Map<CollectionName, Map<string, unknown>>();
  #path: (string | number)[] = [];
  readonly #known: Known;
  readonly #made = new Map<string, CollectionName>();
  readonly #unsound: Set<unknown>;
  #left: number;

  /**
   * @param known the ids that references may name, each with its collection
   * @param unsound ids of objects that cannot be taken into a collection; more are added as they are found
   * @param values how many values may be read in all
   */
  constructor(known: Known, unsound: Set<unknown>, values: number) {
    this.#known = known;
    this.#unsound = unsound;
    this.#left = values;
  }

  /** Notes what is wrong, at the value being read or at `path`, and gives `BAD`. */
  fault(code: string, value?: unknown, options?: unknown, path: Path = [...this.#path]): typeof BAD {
    const left = LIMITS.faults - this.faults.length;
    if (left > 0) this.faults.push(left > 1 ? {path, code, value, options} : {path: [], code: 'more'});
    return BAD;
  }

  /** Reads an item that stands at `path`. */
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
    // Objects were read above: what is left of that type is null and lists. NaN is no number.
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
      const given = own(value, key);
      if (given !== undefined) {
        const read = this.#at(key, given, shape);
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

  /** Notes keys that the contract does not have; `$schema` and `x-*` are anyone's to use. */
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

  /** A map from language tag to text. */
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
      // Without the reference, and with something that only the item itself has.
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

  /** The collection in which an id is used. */
  #holder(id: unknown) {
    return this.#known.get(id as string) ?? this.#made.get(id as string);
  }

  /** Takes an item that stands where its id could, puts it into its collection, and gives its id. */
  #lift(value: Bag, target: CollectionName | 'any'): unknown {
    if (target === 'any') return this.fault('type', value, ['string']);
    let id = own(value, 'id');
    const found = this.#holder(id);
    if (found) return found === target ? id : this.fault('duplicate', id);
    if (id === undefined) {
      let n = this.#made.size;
      do id = `${target}-${++n}`;
      while (this.#holder(id));
    }
    // Known before it is read, so that two that name each other are both kept.
    if (!this.#unsound.has(id)) this.#made.set(id as string, target);
    const item = this.#read(bare(value, {id}), collections[target]);
    if (item === BAD) {
      this.#made.delete(id as string);
      this.#unsound.add(id);
      return BAD;
    }
    if (!this.lifted.has(target)) this.lifted.set(target, new Map<string, unknown>());
    this.lifted.get(target)!.set(id as string, item);
    return id;
  }
}
