/** Why a file, or a line of it, could not be read. */
export type ReadFault =
  | { readonly kind: 'missing' | 'empty' | 'cut' | 'xml' | 'utf-16' | 'folder-empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-opened'; readonly message: string }
  /** Line and column from 1. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number };

/** Why a file, a line of it, a patient or a server could not be read. Its words are `words.prefill.fault`. */
export type FaultReason =
  | ReadFault
  | { readonly kind: 'not-fhir' | 'no-such-patient' | 'no-procedure' }
  /** Of a type that an export lists. */
  | { readonly kind: 'fewer'; readonly type: string; readonly listed: number; readonly here: number }
  /** What the server said. */
  | { readonly kind: 'outcome'; readonly says: string }
  /** Vertaug itself gave up on it. */
  | { readonly kind: 'not-judged'; readonly message: string }
  /** A whole sentence on a read of a server. */
  | { readonly kind: 'not-read'; readonly says: string };

/** What was given and could not be read. It costs itself: everything else is still looked at. */
export interface InputFault<Reason = FaultReason> {
  /** A path, a line of one ("export/Condition.ndjson, 17"), or an address. */
  readonly where: string;
  readonly reason: Reason;
}

/** Something to say that is no fault: a file that holds nobody's chart; resources of patients who are not in it. */
export type InputRemark =
  | { readonly where: string; readonly remark: 'no-chart' }
  | { readonly where: string; readonly remark: 'strangers'; readonly patients: readonly string[] }
  /** What may be anybody's of several patients, by its places. */
  | { readonly where: string; readonly remark: 'orphans'; readonly places: readonly string[] }
  /** What a server said that costs nothing. */
  | { readonly where: string; readonly remark: 'server'; readonly says: string };
