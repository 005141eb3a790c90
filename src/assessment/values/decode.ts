import { isJsonObject } from '../../plain/json-object.ts';

/** What a JSON value should have been, and where: `procedure.levels[0].level`. */
export interface Mismatch {
  readonly at: string;
  readonly expected: string;
}

export type Decoded<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Mismatch);

/** Narrows parsed JSON to `T`. Anything not expected is a mismatch; nothing is dropped or repaired in silence. */
export type Decoder<T> = (value: unknown, at: string) => Decoded<T>;

const accept = <T>(value: T): Decoded<T> => ({ ok: true, value });
const refuse = (at: string, expected: string): Decoded<never> => ({ ok: false, at, expected });

export const string: Decoder<string> = (value, at) => (typeof value === 'string' ? accept(value) : refuse(at, 'text'));

export const boolean: Decoder<boolean> = (value, at) => (typeof value === 'boolean' ? accept(value) : refuse(at, 'true or false'));

/** Plain JSON that somebody else judges. */
export const anything: Decoder<unknown> = value => accept(value);

export const matching =
  (pattern: RegExp, expected: string): Decoder<string> =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? accept(value) : refuse(at, expected);

export const oneOf =
  <const T extends string>(codes: readonly T[]): Decoder<T> =>
  (value, at) => {
    const found = codes.find(code => code === value);
    return found === undefined ? refuse(at, `one of ${codes.join(', ')}`) : accept(found);
  };

export const either =
  <A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> =>
  (value, at) => {
    const decoded = first(value, at);
    if (decoded.ok) return decoded;
    const other = second(value, at);
    return other.ok ? other : refuse(at, `${decoded.expected}, or ${other.expected}`);
  };

/** JSON leaves out what is undefined, so a missing property is undefined again. */
export const optional =
  <T>(decoder: Decoder<T>): Decoder<T | undefined> =>
  (value, at) =>
    value === undefined ? accept(undefined) : decoder(value, at);

/** For a property that files of an earlier Vertaug do not have. */
export const orElse =
  <T>(decoder: Decoder<T>, whenMissing: T): Decoder<T> =>
  (value, at) =>
    value === undefined ? accept(whenMissing) : decoder(value, at);

export const list =
  <T>(decoder: Decoder<T>): Decoder<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list');
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const decoded = decoder(item, `${at}[${index}]`);
      if (!decoded.ok) return decoded;
      items.push(decoded.value);
    }
    return accept(items);
  };

/** An object with exactly these properties. */
export const object =
  <T extends object>(shape: { readonly [K in keyof T]-?: Decoder<T[K]> }): Decoder<T> =>
  (value, at) => {
    if (!isJsonObject(value)) return refuse(at, 'an object');
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key)) return refuse(join(at, key), 'nothing: this version of Vertaug knows no such property');
    }
    const result: Partial<T> = {};
    for (const key in shape) {
      const decoded = shape[key](Object.hasOwn(value, key) ? value[key] : undefined, join(at, key));
      if (!decoded.ok) return decoded;
      result[key] = decoded.value;
    }
    return isWhole<T>(result, shape) ? accept(result) : refuse(at, 'every property');
  };

/** An object whose keys are not fixed but of a form. */
export const dictionary =
  <K extends string, V>(isKey: (key: string) => key is K, decoder: Decoder<V>): Decoder<Readonly<Partial<Record<K, V>>>> =>
  (value, at) => {
    if (!isJsonObject(value)) return refuse(at, 'an object');
    const result: Partial<Record<K, V>> = {};
    for (const [key, item] of Object.entries(value)) {
      if (!isKey(key)) return refuse(join(at, key), 'a key that this version of Vertaug knows');
      const decoded = decoder(item, join(at, key));
      if (!decoded.ok) return decoded;
      // A drug may be called anything, `__proto__` too.
      Object.defineProperty(result, key, { value: decoded.value, writable: true, enumerable: true, configurable: true });
    }
    return accept(result);
  };

const join = (at: string, key: string) => (at === '' ? key : `${at}.${key}`);

const isWhole = <T extends object>(value: Partial<T>, shape: object): value is T => Object.keys(shape).every(key => key in value);
