/** One message of a catalogue: a text, or a function that makes one. */
export interface Message {
  /** `app.patient.born` */
  readonly path: string;
  readonly said: unknown;
}

/** Every message of a catalogue, with its place in it. */
export function messagesOf(catalogue: object, under = ''): readonly Message[] {
  return Object.entries(catalogue).flatMap(([key, said]): readonly Message[] => {
    const path = under === '' ? key : `${under}.${key}`;
    return typeof said === 'object' && said !== null ? messagesOf(said, path) : [{ path, said }];
  });
}

const ARGUMENTS: readonly unknown[] = [3, 1, 'L1', ['L1', 'L2'], true, undefined];

/** What a message says with every mixture of arguments that it can be called with; the types of its parameters are not known here. */
export function sayings({ said }: Message, given: readonly (readonly unknown[])[] | undefined): readonly string[] {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'function') return [];
  const lists = given ?? argumentLists(said.length);
  return lists.flatMap(list => {
    const made = called(said, list);
    return typeof made === 'string' && !/undefined|NaN|\[object/.test(made) ? [made] : [];
  });
}

function argumentLists(length: number): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return argumentLists(length - 1).flatMap(list => ARGUMENTS.map(argument => [...list, argument]));
}

function called(said: object, list: readonly unknown[]): unknown {
  try {
    return typeof said === 'function' ? Reflect.apply(said, undefined, list) : undefined;
  } catch {
    // It was given an argument of another kind than it takes.
    return undefined;
  }
}
