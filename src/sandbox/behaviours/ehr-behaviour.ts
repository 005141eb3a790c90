import type { JsonObject } from '../../plain/json-object.ts';

/** Codes of R4's type-restful-interaction that an EHR here may declare. */
export type DeclaredInteraction = 'read' | 'vread' | 'history-instance' | 'search-type' | 'create' | 'update' | 'delete';

/** An answer in place of what was asked. Without words its body is empty. */
export interface Refusal {
  readonly status: number;
  /** Diagnostics of an OperationOutcome. */
  readonly says?: string;
}

/** What a resource must have to be taken. */
export interface Demand extends Refusal {
  readonly met: (resource: JsonObject) => boolean;
}

/** What becomes of a write of one type, whatever is declared of it. */
export interface WriteRule {
  readonly refused?: Refusal;
  readonly demands?: readonly Demand[];
  /** Where an encounter of this EHR must be named. */
  readonly encounterAt?: 'encounter' | 'context.encounter';
  /** The elements that are kept; every other one is dropped in silence. Left out: all of them. */
  readonly keeps?: readonly string[];
  /** Extensions are dropped in silence, wherever they stand. */
  readonly dropsExtensions?: boolean;
}

export interface DeclaredType {
  readonly interactions: readonly DeclaredInteraction[];
  readonly searchParams: readonly string[];
}

export interface Declared {
  /** False: `/metadata` is not found. */
  readonly statement: boolean;
  /** Each type by name; or all that the store holds, with these interactions. A type that is not named is not there: 404. */
  readonly types: Readonly<Record<string, DeclaredType>> | { readonly each: readonly DeclaredInteraction[] };
  readonly system: readonly ('transaction' | 'batch')[];
  readonly conditionalCreate: boolean;
  readonly updateCreate: boolean;
}

/** What a search is answered with beside its matches. */
export interface SearchRemark {
  /** `ignored`: a parameter was left out of the search. */
  readonly when: 'always' | 'empty' | 'ignored';
  readonly system: string;
  readonly code: string;
  readonly text: string;
  /** A warning when left out. */
  readonly severity?: 'information';
}

export interface Searching {
  /** A parameter that is not declared for a type: left out of the search, or a reason to refuse it (400). */
  readonly unknownParameter: 'left-out' | 'refused';
  /** Parameters that the server behind knows and this one does not, where its types are not named one by one. */
  readonly lacks?: readonly string[];
  /** The most that `_count` gets. */
  readonly countAtMost?: number;
  /** Parameters without which a search of the type is refused (400). */
  readonly demanded?: Readonly<Record<string, readonly string[]>>;
  readonly remarks?: readonly SearchRemark[];
}

export interface Answering {
  /** Body of a successful write: what `Prefer` asks for, none, or an empty page of text/html. */
  readonly written: 'as-asked' | 'empty' | 'empty-html';
  readonly location: 'absolute' | 'relative';
  /** False: neither ETag nor `meta.versionId`, and If-Match is not looked at. */
  readonly versions: boolean;
  /** A stale If-Match. */
  readonly staleStatus: 409 | 412;
  /** An OperationOutcome about the server's own workings, beside the success of each entry of a transaction. */
  readonly saysOfSuccess?: string;
}

/** What an update does beside what was sent. */
export interface Updating {
  /** Tags and security labels that were stored stay, also where what is sent has none. */
  readonly labelsStay?: boolean;
  /** An update that changes nothing is answered 200, and makes no version. */
  readonly sameIsNoVersion?: boolean;
  /** Creates what is not there, whatever is declared of that and whatever If-Match says. */
  readonly createsUndeclared?: boolean;
}

/** What a browser is told about other origins. */
export interface CrossOrigin {
  /** Request headers that a preflight allows. */
  readonly allowed: readonly string[];
  /** Answer headers that a script may read. */
  readonly exposed: readonly string[];
}

export interface Granting {
  /** Scopes that are never granted, and missing from the token response's list. */
  readonly withheld: readonly string[];
  /** Scopes of which nothing is declared are withheld too. */
  readonly onlyDeclared: boolean;
}

/** What happens to one request in a row of them, counted from the start. `commits-then-drops`: carried out, and no answer. */
export type Trouble = 'none' | 'commits-then-drops' | 'too-many' | 'unavailable' | 'slow';

export interface EhrBehaviour {
  /** What a site says of such an EHR in its `config.json`, beside where it is. */
  readonly site?: JsonObject;
  /** As it stands in addresses and on the command line. */
  readonly name: string;
  /** One line for whoever chooses. */
  readonly summary: string;
  readonly declares: Declared;
  /** What happens to a write that is declared; a type without a rule is kept whole. */
  readonly creates: Readonly<Record<string, WriteRule>>;
  readonly updates: Readonly<Record<string, WriteRule>>;
  /** An interaction that is not declared for a type that is there. */
  readonly undeclared: Refusal;
  readonly searching: Searching;
  readonly answering: Answering;
  readonly updating?: Updating;
  /** Each write that is taken is answered as a success, and nothing is kept. */
  readonly forgets?: boolean;
  readonly crossOrigin: CrossOrigin;
  readonly granting: Granting;
  /** Gone through again and again, reads and writes each by themselves. */
  readonly troubles?: { readonly reads: readonly Trouble[]; readonly writes: readonly Trouble[] };
}
