/**
 * Profiles, types and value sets cut to what the validator reads. Made by `compile/`, carried as JSON; so every
 * member is a plain JSON value, and a member that has its usual value is left out.
 */
export interface Tables {
  /** Every resource type of the FHIR version, also those without an entry in `types`. */
  readonly resourceTypes: readonly string[];
  /** Base definitions by type name. */
  readonly types: Readonly<Record<string, TypeTable>>;
  /** Resource, extension and data type profiles by canonical URL, without version. */
  readonly profiles: Readonly<Record<string, TypeTable>>;
  readonly valueSets: Readonly<Record<string, ValueSetTable>>;
  /** Those that are held whole, by URL. */
  readonly codeSystems: Readonly<Record<string, CodeSystemTable>>;
  /** Each once; elements name them by index. */
  readonly invariants: readonly InvariantTable[];
}

export interface TypeTable {
  /** `resource`, `complex-type` or `primitive-type`. */
  readonly kind: string;
  /** Type name; for a profile the type it constrains. */
  readonly type: string;
  /** Of a base type the one that it specializes. */
  readonly base?: string;
  /** Of an extension where it may stand: element paths, types, and URLs of extensions. Anywhere when left out. */
  readonly contexts?: readonly string[];
  /** Of an extension: it may change the meaning of what it stands on. */
  readonly isModifier?: boolean;
  readonly root: ElementTable;
}

export interface ElementTable {
  /** 0 when left out. */
  readonly min?: number;
  /** 1 when left out; -1 for no limit. */
  readonly max?: number;
  /** JSON array, whatever the profile narrows `max` to. */
  readonly array?: boolean;
  /** Type codes. Left out on a type's root and where `content` says whose children these are. */
  readonly types?: readonly string[];
  /** Profile that the value has to meet, or several that it has to meet one of, by type code. */
  readonly profiles?: Readonly<Record<string, string | readonly string[]>>;
  /** Resource types that a Reference may point to; any when left out. */
  readonly targets?: readonly string[];
  /** Path in the same tree whose children this element takes (contentReference). */
  readonly content?: string;
  readonly fixed?: unknown;
  readonly pattern?: unknown;
  /** Required binding to a value set that is listed in `valueSets`. */
  readonly valueSet?: string;
  readonly maxLength?: number;
  readonly minValue?: unknown;
  readonly maxValue?: unknown;
  /** Indices into `invariants`, beside those that the type's root brings. */
  readonly invariants?: readonly number[];
  /** By element name; a choice keeps its `[x]`. Left out where the type's own children hold. */
  readonly children?: Readonly<Record<string, ElementTable>>;
  readonly slicing?: SlicingTable;
}

export interface SlicingTable {
  /** `open`, `closed` or `openAtEnd`. */
  readonly rules: string;
  readonly ordered?: boolean;
  readonly slices: Readonly<Record<string, SliceTable>>;
}

export interface SliceTable {
  /** All have to hold for an item to belong to the slice. */
  readonly match: readonly MatchTable[];
  readonly element: ElementTable;
}

/** Exactly one of the members beside `path` is present. */
export interface MatchTable {
  /** Element names from the sliced element down, `extension('URL')` among them; empty for the element itself. */
  readonly path: readonly string[];
  readonly fixed?: unknown;
  readonly pattern?: unknown;
  readonly valueSet?: string;
  readonly types?: readonly string[];
  readonly exists?: boolean;
  /** Resource types that a Reference points to. */
  readonly targets?: readonly string[];
  /** A profile that is met. */
  readonly profile?: string;
}

export interface CodeSystemTable {
  /** Displays by code, empty where it has none. */
  readonly codes: Readonly<Record<string, string>>;
  /** Upper and lower case are the same here. */
  readonly anyCase?: boolean;
}

/** Codes by system; `*` for all of a system that is known by the form of its codes. */
export type ValueSetTable = Readonly<Record<string, readonly string[] | string>>;

export interface InvariantTable {
  readonly key: string;
  /** `error` or `warning`. */
  readonly severity: string;
  /** FHIRPath. Left out where it was compiled to a plain function. */
  readonly expression?: string;
  readonly human: string;
  /** Canonical URL of the definition that brings it. */
  readonly source: string;
}
