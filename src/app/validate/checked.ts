import type { Issue } from '../../conformance/issue.ts';
import type { JsonExpected } from '../../conformance/json/json-fault.ts';

/** What the page itself finds, beside the validator; the page says it in its own words. */
export type Fault =
  | { readonly kind: 'not-json'; readonly expected: JsonExpected; readonly found: string | undefined }
  | { readonly kind: 'empty' | 'cut' | 'xml' | 'utf-16' | 'too-long' | 'not-fhir' | 'not-read' | 'lost-character' }
  | { readonly kind: 'duplicate-key'; readonly name: string }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'gave-up'; readonly reason: string };

/** An issue with its place in the text that is shown. */
export interface Finding extends Issue {
  readonly fault?: Fault;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** False: it is missing, and this is what it is missing from. */
  readonly isFound: boolean;
}

/** One resource with the text that it stands in, or a piece of text that is none. */
export interface CheckedItem {
  /** From 0, in the order of the input. */
  readonly number: number;
  readonly file: string | undefined;
  /** Of NDJSON, from 1. */
  readonly line: number | undefined;
  /** Within a Bundle or a list: `Bundle.entry[3].resource`. */
  readonly place: string | undefined;
  /** `Procedure/17`; undefined for what is no resource. */
  readonly name: string | undefined;
  readonly text: string;
  /** Of the file, where the text begins. */
  readonly firstLine: number;
  /** The text has other lines than the file, so that it can be read. */
  readonly isLaidOut: boolean;
  /** Canonical URLs that it was checked against; none means FHIR R4 itself. */
  readonly profiles: readonly string[];
  readonly findings: readonly Finding[];
  /** Of all, also of those that `findings` leaves out. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface Tally {
  readonly resources: number;
  readonly invalid: number;
  /** Files and lines that nothing could be read from. */
  readonly unread: number;
  readonly errors: number;
  readonly warnings: number;
}

export const NO_TALLY: Tally = { resources: 0, invalid: 0, unread: 0, errors: 0, warnings: 0 };

/** An item that breaks no rule. */
export const isValid = ({ errors }: CheckedItem): boolean => errors === 0;
