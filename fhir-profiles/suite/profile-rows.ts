import { type Break, drop, type Edit, type Kind, type Row, repeat } from './row.ts';

const STRUCTURE = 'https://vertaug.example/fhir/StructureDefinition/';

/** What a row on a profile says beside the rule that it is of. */
export interface Pair {
  readonly base: string;
  readonly wrong: Edit;
  readonly breaks: string | Break;
  readonly also?: readonly Break[];
  readonly right?: Edit;
  readonly beside?: readonly string[];
  readonly says: string;
}

/** One row of the profile with this id; `rule` is `Procedure.code min`, `Procedure invariant va-identifier`. */
export const rowOn =
  (definition: string) =>
  (rule: `${string} ${Kind}` | `${string} ${Kind} ${string}`, pair: Pair): Row => {
    const [element = '', kind, detail] = rule.split(' ');
    const name = { definition, element, kind: kindOf(kind) };
    return { ...pair, rule: detail === undefined ? name : { ...name, detail } };
  };

const KINDS: readonly Kind[] = ['min', 'max', 'type', 'binding', 'fixed', 'pattern', 'slice', 'extension', 'invariant', 'reference-target'];

function kindOf(name: string | undefined): Kind {
  const kind = KINDS.find(each => each === name);
  if (kind === undefined) throw new Error(`${name} is no kind of rule`);
  return kind;
}

/** The rows of an extension that may stand once on the resource: given twice it is one too many. */
export const onceEach =
  (definition: string, type: string) =>
  (slice: string, id: string, base: string, name: string): Row => ({
    rule: { definition, element: `${type}.extension:${slice}`, kind: 'extension', detail: 'max' },
    base,
    wrong: repeat(`extension:${id}`),
    breaks: 'max',
    says: `${name} is given once.`,
  });

/** The extension `id` missing on the resource. */
export const missing = (id: string, at = ''): Break => ({ rule: 'min', at, missing: STRUCTURE + id });

/** An invariant of a profile is said at the resource. */
export const whole = (key: string): Break => ({ rule: key, at: '' });

/** An element that the profile asks for and R4 does not. */
export const required =
  (definition: string, type: string) =>
  (path: string, base: string, says: string, right?: Edit): Row => ({
    rule: { definition, element: `${type}.${path}`, kind: 'min' },
    base,
    wrong: drop(path),
    breaks: 'min',
    ...(right === undefined ? {} : { right }),
    says,
  });
