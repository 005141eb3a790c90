import { isJsonObject } from '../../src/plain/json-object.ts';
import type { Edits } from './edit.ts';
import { spotOf, valueAt } from './spot.ts';

export type Kind = 'min' | 'max' | 'type' | 'binding' | 'fixed' | 'pattern' | 'slice' | 'extension' | 'invariant' | 'reference-target';

/** Which rule of which differential. */
export interface RuleName {
  /** Id of the profile or extension. */
  readonly definition: string;
  /** Id of the element in the differential: `Procedure.code.coding:technique`. */
  readonly element: string;
  readonly kind: Kind;
  /** Which of several of one kind at one element: `min`, `max`, `closed`, `forbidden`, `url`, an invariant's key. */
  readonly detail?: string;
}

/** The rule on one line, as the tables and the tests name it. */
export const ruleKey = ({ definition, element, kind, detail }: RuleName): string =>
  [definition, element, kind, ...(detail === undefined ? [] : [detail])].join(' ');

/** One edit of the base, at a place as `spotOf` reads it. */
export type Edit =
  | { readonly act: 'put'; readonly at: string; readonly value: unknown }
  | { readonly act: 'drop'; readonly at: string }
  | { readonly act: 'add'; readonly at: string; readonly value: unknown }
  | { readonly act: 'repeat'; readonly at: string }
  | { readonly act: 'recode'; readonly at: string; readonly code: string }
  | { readonly act: 'instead'; readonly at: string; readonly members: Readonly<Record<string, unknown>> };

/** Another value at a place, or one where there was none. */
export const put = (at: string, value: unknown): Edit => ({ act: 'put', at, value });
/** The element, or the item of a list, away. */
export const drop = (at: string): Edit => ({ act: 'drop', at });
/** One more item at the end of the list `at`. */
export const add = (at: string, value: unknown): Edit => ({ act: 'add', at, value });
/** The item `at` once more at the end of its list. */
export const repeat = (at: string): Edit => ({ act: 'repeat', at });
/** Another code of the same system in the coding `at`, without the display that went with the old one. */
export const recode = (at: string, code: string): Edit => ({ act: 'recode', at, code });
/** Other members in place of `at`, as another type of a choice: `{ valueString: 'L1' }` for `value`. */
export const instead = (at: string, members: Readonly<Record<string, unknown>>): Edit => ({ act: 'instead', at, members });

/** A rule id and the place of its issue in the base. */
export interface Break {
  readonly rule: string;
  readonly at: string;
  /** URL of the extension that is missing at `at`. */
  readonly missing?: string;
}

export interface Row {
  readonly rule: RuleName;
  /** File name of the valid example. */
  readonly base: string;
  readonly wrong: Edit;
  /** Id of the rule that the wrong one breaks, at the place of the edit, or elsewhere. */
  readonly breaks: string | Break;
  /** What cannot but break with it: mostly a rule of FHIR itself. */
  readonly also?: readonly Break[];
  /** The valid neighbour; the base itself when left out. */
  readonly right?: Edit;
  /** Members of the same object that tell why it is wrong, to be shown with it: `status`, `extension:severity-grade`. */
  readonly beside?: readonly string[];
  /** What the rule asks for, as one sentence. */
  readonly says: string;
}

/** The edit in terms of one resource. */
export interface Resolved {
  readonly edits: Edits;
  /** JSON path of what is changed, as it was and as it is then; of an item that goes or comes, without its index where it is not there. */
  readonly before: string;
  readonly after: string;
  readonly expression: string;
}

export function resolve(resource: Record<string, unknown>, edit: Edit): Resolved {
  const { json, expression } = spotOf(resource, edit.at);
  const same = { before: json, after: json, expression };
  const list = json.replace(/\[\d+\]$/, '');
  switch (edit.act) {
    case 'put':
      return { ...same, edits: { [json]: edit.value } };
    case 'recode': {
      const coding = valueAt(resource, json);
      if (!isJsonObject(coding)) throw new Error(`${edit.at} is no coding`);
      return { ...same, edits: { [json]: { system: coding.system, code: edit.code } } };
    }
    case 'instead': {
      const around = json.split('.').slice(0, -1);
      const others = Object.entries(edit.members).map(([name, value]) => [[...around, name].join('.'), value] as const);
      return { ...same, after: others[0]?.[0] ?? json, edits: { [json]: undefined, ...Object.fromEntries(others) } };
    }
    case 'drop': {
      const items = valueAt(resource, list);
      // An empty list would be wrong in itself.
      const whole = list !== json && Array.isArray(items) && items.length === 1;
      return { ...same, after: list, edits: { [whole ? list : json]: undefined } };
    }
    case 'add':
      return grown(resource, json, expression, edit.value);
    case 'repeat':
      return grown(resource, list, expression.replace(/\[\d+\]$/, ''), structuredClone(valueAt(resource, json)));
  }
}

function grown(resource: Record<string, unknown>, json: string, expression: string, value: unknown): Resolved {
  const list = valueAt(resource, json);
  if (list !== undefined && !Array.isArray(list)) throw new Error(`${json} is no list`);
  const at = `[${list?.length ?? 0}]`;
  return {
    edits: list === undefined ? { [json]: [value] } : { [json + at]: value },
    before: json,
    after: json + at,
    expression: expression + at,
  };
}
