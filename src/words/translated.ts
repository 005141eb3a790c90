import { isJsonObject } from '../plain/json-object.ts';
import type { Translation } from './words.ts';

/** English words with a translation over them, message by message. */
export function translated<T extends object>(english: T, translation: Translation<T>): T {
  const said: Readonly<Record<string, unknown>> = { ...translation };
  const entries = Object.entries(english).map(([key, message]) => {
    const own = said[key];
    if (own === undefined) return [key, message];
    return [key, isPart(message) && isPart(own) ? translated(message, own) : own];
  });
  // The keys are those of the English words, and Translation says of each value that it is of the same kind.
  return Object.fromEntries(entries) as T;
}

/** A list is one message: it is translated whole, and stays a list. */
const isPart = (value: unknown): value is object => isJsonObject(value);
