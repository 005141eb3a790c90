import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { RequirementId } from '../../parameter/requirements.ts';

/** What can be said of one fact; `blank`: nothing was. The type of its values is that of the blank. */
export interface Kind<T> {
  readonly name:
    | 'yes-no'
    | 'check'
    | 'text'
    | 'drawing'
    | 'kept-text'
    | 'code'
    | 'codes'
    | 'decimal'
    | 'signed-decimal'
    | 'moment'
    | 'instant'
    | 'reference';
  readonly blank: T;
  /** Of a code or of codes: those that can be said. */
  readonly codes: readonly string[];
  /** UCUM, of a decimal, signed or not. */
  readonly unit: string | undefined;
}

function kind<T>(name: Kind<T>['name'], blank: T, codes: readonly string[] = [], unit?: string): Kind<T> {
  return { name, blank, codes, unit };
}

export const yesNo = kind<boolean | undefined>('yes-no', undefined);
/** Ticked or not; unticked is as good as never touched. */
export const check = kind<boolean>('check', false);
export const text = kind<string>('text', '');
/** Text that can stand and be empty: undefined is "never written". */
export const keptText = kind<string | undefined>('kept-text', undefined);
/** The `d` of an SVG path, of moves and lines only. */
export const drawing = kind<string>('drawing', '');
/** FHIR date or dateTime. */
export const moment = kind<string | undefined>('moment', undefined);
/** ISO instant; always there where its group is. */
export const instant = kind<string>('instant', '');
/** Literal FHIR reference, as `Practitioner/dr1`. */
export const reference = kind<string | undefined>('reference', undefined);
/** An amount of zero or more. */
export const decimal = (unit: string) => kind<number | undefined>('decimal', undefined, [], unit);
/** A number that may lie below zero. */
export const signedDecimal = (unit: string) => kind<number | undefined>('signed-decimal', undefined, [], unit);
export const code = <const C extends string>(codes: readonly C[]) => kind<C | undefined>('code', undefined, codes);
export const codeOr = <const C extends string>(codes: readonly C[], blank: NoInfer<C>) => kind<C>('code', blank, codes);
export const codes = <const C extends string>(all: readonly C[]) => kind<readonly C[]>('codes', [], all);

/** What is looked at to tell whether a fact is asked or owed. */
export interface Situation {
  /** The facts beside it: of the same row, level or group. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** What those stand in: the row, the level or the stage; the same as `beside` where nothing is between. */
  readonly within: Readonly<Record<string, unknown>>;
  readonly status: 'completed' | 'stopped' | 'not-done' | undefined;
  readonly sedationPlanned: boolean | undefined;
  /** When the procedure ended, or began where no end is known: FHIR date or dateTime. */
  readonly performedOn?: string | undefined;
}

/** Of a condition, what can be said as data: what a fact beside it says, or whether it says anything. `standing`: how the procedure ended. */
export type Said =
  | { readonly form: 'is'; readonly fact: string; readonly values: readonly unknown[]; readonly standing?: true }
  | { readonly form: 'filled'; readonly fact: string }
  | { readonly form: 'not'; readonly of: Said }
  | { readonly form: 'all' | 'any'; readonly of: readonly Said[] };

export interface Condition {
  (situation: Situation): boolean;
  /** The same as data; left out: it cannot be said as that. */
  readonly says?: Said;
}

/** What an EHR that renders the Questionnaire may fill in by itself, as a suggestion. */
export type Prefill =
  /** Name of who is signed in. */
  | { readonly from: 'user-name' }
  /** The newest number that is recorded under one of these LOINC codes, in that unit, and not older than so many days. */
  | { readonly from: 'observation'; readonly loinc: readonly string[]; readonly days: number };

export interface FactOptions {
  /** Its control stands on the screen, and what it says is said of the patient. Left out: always. */
  readonly asked?: Condition;
  /** It is lacking while it is blank. Left out: never. */
  readonly owed?: Condition;
  /** What settles it, where that is not any value of its own. */
  readonly settled?: Condition;
  /** What the practice parameter asks for that it serves; the table in docs/parameter.md follows. */
  readonly requirement?: RequirementId;
  /** Files of an earlier Vertaug do not have it. */
  readonly later?: true;
  /** The fact beside it that it says something of: where two people's entries come together, it goes with that one's. */
  readonly follows?: string;
  /** What may stand there before somebody says it, where another renders the form. */
  readonly prefill?: Prefill;
  /** It goes with the case file, and into no Questionnaire. */
  readonly fileOnly?: true;
}

export interface Fact<T> extends FactOptions {
  readonly form: 'fact';
  readonly kind: Kind<T>;
}

export type FactMap = Readonly<Record<string, Node>>;

interface Inner<F extends FactMap> extends FactOptions {
  readonly facts: F;
}
/** Facts under one name. */
export interface Group<F extends FactMap> extends Inner<F> {
  readonly form: 'group';
}
/** Facts that are there together or not at all. */
export interface Maybe<F extends FactMap> extends Inner<F> {
  readonly form: 'maybe';
}
/** The same facts for each level that is named. */
export interface PerLevel<F extends FactMap> extends Inner<F> {
  readonly form: 'per-level';
}
/** The same facts row by row; a row has an `id`, a uuid. */
export interface Rows<F extends FactMap> extends Inner<F> {
  readonly form: 'rows';
}

export type Node = Fact<unknown> | Group<FactMap> | Maybe<FactMap> | PerLevel<FactMap> | Rows<FactMap>;

export const fact = <T>(of: Kind<T>, options: FactOptions = {}): Fact<T> => ({ form: 'fact', kind: of, ...options });
export const group = <F extends FactMap>(facts: F, options: FactOptions = {}): Group<F> => ({ form: 'group', facts, ...options });
export const maybe = <F extends FactMap>(facts: F, options: FactOptions = {}): Maybe<F> => ({ form: 'maybe', facts, ...options });
export const perLevel = <F extends FactMap>(facts: F, options: FactOptions = {}): PerLevel<F> => ({ form: 'per-level', facts, ...options });
export const rows = <F extends FactMap>(facts: F, options: FactOptions = {}): Rows<F> => ({ form: 'rows', facts, ...options });

/** A question of yes or no for each code. */
export function eachOf<const C extends string>(
  all: readonly C[],
  options: FactOptions = {},
): Group<Readonly<Record<C, Fact<boolean | undefined>>>> {
  const facts: Partial<Record<C, Fact<boolean | undefined>>> = {};
  for (const each of all) facts[each] = fact(yesNo, options);
  // Each is owed by itself: were they together too, nothing answered would count once more.
  const { owed: _, ...together } = options;
  return group(whole(facts, all), together);
}

function whole<C extends string, V>(record: Partial<Record<C, V>>, all: readonly C[]): Readonly<Record<C, V>> {
  if (!isWhole(record, all)) throw new RangeError('A code without its fact');
  return record;
}
const isWhole = <C extends string, V>(record: Partial<Record<C, V>>, all: readonly C[]): record is Record<C, V> =>
  all.every(each => record[each] !== undefined);

/** What a case holds for a fact, or for facts together. */
export type ValueOf<N> =
  N extends Fact<infer T>
    ? T
    : N extends Group<infer F>
      ? ValuesOf<F>
      : N extends Maybe<infer F>
        ? ValuesOf<F> | undefined
        : N extends PerLevel<infer F>
          ? readonly ({ readonly level: VertebralLevelCode } & ValuesOf<F>)[]
          : N extends Rows<infer F>
            ? readonly ({ readonly id: string } & ValuesOf<F>)[]
            : never;

export type ValuesOf<F> = { readonly [K in keyof F]: ValueOf<F[K]> };
