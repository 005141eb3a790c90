import { type HeldResource, resourcesIn } from '../../conformance/bundle/held-resources.ts';
import type { Issue } from '../../conformance/issue.ts';
import { type DuplicateKey, duplicateKeys, mayHoldTwice } from '../../conformance/json/duplicate-keys.ts';
import { createJsonPlaces, type JsonPlaces } from '../../conformance/json/json-places.ts';
import { otherVersion } from '../../conformance/rules/other-version.ts';
import type { Validate } from '../../conformance/validator.ts';
import type { FhirXml } from '../../conformance/xml/read-fhir-xml.ts';
import { createXmlPlaces } from '../../conformance/xml/xml-places.ts';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { validateWords } from '../../words/en/validate.ts';
import type { Checked, PlacedIssue } from './validate-results.ts';

/** What resources are checked with. */
export interface Checking {
  readonly validate: Validate;
  /** Type that a profile is for, by its canonical URL without version; undefined for a profile that is not known. */
  readonly typeOfProfile: (url: string) => string | undefined;
  /** Profiles that each resource of their type is checked against, whatever it names itself. */
  readonly asked: readonly string[];
}

/** One value of a file, with the text that it was read from. */
export interface ValueToCheck {
  readonly path: string;
  /** Of NDJSON. */
  readonly line: number | undefined;
  readonly value: unknown;
  readonly text: string;
  /** What was found while it was read, where it is XML. */
  readonly xml?: FhirXml;
}

const BASE_RESOURCE = 'http://hl7.org/fhir/StructureDefinition/Resource';

/** Checks the resources in a value, one at a time. */
export function checkValue({ path, line, value, text, xml }: ValueToCheck, checking: Checking): Iterable<Checked> {
  const file = line === undefined ? path : `${path}:${line}`;
  const held = resourcesIn(value, bundle => profilesOf(bundle, checking).known.length > 0);
  if (held === undefined) return [faultAsChecked({ path, line }, 'not-fhir', validateWords.fault({ kind: 'not-fhir' }))];
  return checkEach(held, { file, path, line, text, value, xml }, checking);
}

interface Source {
  readonly file: string;
  readonly path: string;
  readonly line: number | undefined;
  readonly text: string;
  readonly value: unknown;
  readonly xml: FhirXml | undefined;
}

function* checkEach(held: readonly HeldResource[], { file, path, line, text, value, xml }: Source, checking: Checking): Generator<Checked> {
  let places: JsonPlaces | undefined;
  const placed = (issue: Issue, offset?: number): PlacedIssue => {
    places ??= xml === undefined ? createJsonPlaces(text) : createXmlPlaces(text, xml.root);
    const at = offset === undefined ? places.of(issue.expression) : places.at(offset);
    return { ...issue, severity: isNotChecked(issue) ? 'not-checked' : issue.severity, line: line ?? at.line, column: at.column };
  };
  const remarks = xml === undefined ? twice(mayHoldTwice(text, value) ? duplicateKeys(text) : [], held) : remarked(xml.remarks, held);
  const ofText = [...remarks, ...lostCharacter(text)];
  for (const one of held) {
    const { resource, place } = one;
    const { known, unknown } = profilesOf(resource, checking);
    const found = judge(one, checking).map(issue => ({ ...issue, expression: within(issue.expression, place) }));
    const issues = found.filter(({ expression }) => !isOfEntry(expression, one)).map(issue => placed(issue));
    for (const { issue, offset, of } of ofText) if (of === one || (of === undefined && one === held[0])) issues.push(placed(issue, offset));
    const version = issues.length === 0 || !isJsonObject(resource) ? undefined : otherVersion(resource);
    if (version !== undefined) issues.push(placed(hint(within(version.element, place), version.version)));
    yield { file, path, name: nameOf(resource), place, profiles: known, unknownProfiles: unknown, issues };
  }
}

/** The issues of one resource. Of millions, one on which the validator gives up must not end the others. */
function judge(
  { resource, referenceTypes, isInTransaction }: HeldResource,
  { validate, typeOfProfile, asked }: Checking,
): readonly Issue[] {
  const type = isJsonObject(resource) ? resource.resourceType : undefined;
  const profiles = asked.filter(url => typeOfProfile(url) === type);
  try {
    return validate(resource, { profiles, referenceTypes, isInTransaction });
  } catch (reason) {
    const message = validateWords.gaveUp(reason instanceof Error ? reason.message : String(reason));
    return [
      { severity: 'error', rule: 'gave-up', expression: typeof type === 'string' ? type : 'Resource', profile: BASE_RESOURCE, message },
    ];
  }
}

/** A profile that nobody knows, an invariant that cannot be evaluated, a type without a definition: what the verdict does not speak of. */
const isNotChecked = ({ rule, severity }: Issue): boolean =>
  severity === 'information' && (rule === 'not-evaluated' || rule === 'profile' || rule === 'type');

/** Below the place of the resource, rather than below its type. */
function within(expression: string, place: string | undefined): string {
  return place === undefined ? expression : place + expression.replace(/^\w+/, '');
}

/** Of a Bundle: what concerns an entry that is judged as a resource of its own. */
function isOfEntry(expression: string, { place = 'Bundle', without }: HeldResource): boolean {
  if (without.size === 0 || !expression.startsWith(`${place}.entry[`)) return false;
  const entry = /^\[(\d+)\]\.resource(?![A-Za-z])/.exec(expression.slice(place.length + '.entry'.length))?.[1];
  return entry !== undefined && without.has(Number(entry));
}

function profilesOf(resource: unknown, { typeOfProfile, asked }: Checking): { known: readonly string[]; unknown: readonly string[] } {
  if (!isJsonObject(resource)) return { known: [], unknown: [] };
  const { meta, resourceType } = resource;
  const stated = statedIn(meta).map(url => presentCanonical(url.split('|', 1)[0] ?? url));
  const own = stated.filter(url => url !== `http://hl7.org/fhir/StructureDefinition/${String(resourceType)}`);
  return {
    known: [...new Set([...own, ...asked])].filter(url => typeOfProfile(url) === resourceType),
    unknown: own.filter(url => typeOfProfile(url) === undefined),
  };
}

function statedIn(meta: unknown): readonly string[] {
  return isJsonObject(meta) && Array.isArray(meta.profile) ? meta.profile.filter(url => typeof url === 'string') : [];
}

function nameOf(resource: unknown): string | undefined {
  if (!isJsonObject(resource) || typeof resource.resourceType !== 'string') return undefined;
  const { resourceType, id } = resource;
  const name = typeof id === 'string' ? `${resourceType}/${id}` : resourceType;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** Types and ids are far shorter; what stands in their place need not be said whole. */
const LONGEST_NAME = 130;

interface OfText {
  readonly issue: Issue;
  readonly offset: number;
  /** Undefined: of the first. */
  readonly of: HeldResource | undefined;
}

/** What parsing hides: of a name that stands twice only the last value is seen. */
function twice(duplicates: readonly DuplicateKey[], held: readonly HeldResource[]): readonly OfText[] {
  if (duplicates.length === 0) return [];
  const ownerOf = owners(held);
  return duplicates.map(({ name, path, offset }) => {
    const isList = path.startsWith('[');
    const own = held[0]?.resource;
    const type = isJsonObject(own) && typeof own.resourceType === 'string' ? own.resourceType : 'Resource';
    const expression = isList ? path : type + path;
    const message = validateWords.twice(name);
    const issue = { severity: 'error', rule: 'duplicate-key', expression, profile: BASE_RESOURCE, message } as const;
    return { issue, offset, of: ownerOf(expression) };
  });
}

/** What only XML can have wrong. */
function remarked(remarks: FhirXml['remarks'], held: readonly HeldResource[]): readonly OfText[] {
  if (remarks.length === 0) return [];
  const ownerOf = owners(held);
  return remarks.map(({ rule, expression, message, offset }) => {
    const issue = { severity: 'error', rule, expression, profile: BASE_RESOURCE, message } as const;
    return { issue, offset, of: ownerOf(expression) };
  });
}

/** The innermost of the resources that an expression leads into. */
function owners(held: readonly HeldResource[]): (expression: string) => HeldResource | undefined {
  const byPlace = new Map(held.map(one => [one.place ?? '', one]));
  return expression => {
    let of: HeldResource | undefined;
    for (const { index, 0: part } of expression.matchAll(/\.entry\[\d+\]\.resource(?=[.[])|^\[\d+\]/g)) {
      of = byPlace.get(expression.slice(0, index + part.length)) ?? of;
    }
    return of;
  };
}

function lostCharacter(text: string): readonly OfText[] {
  const offset = text.indexOf('\ufffd');
  if (offset < 0) return [];
  const message = validateWords.lostCharacter;
  return [{ issue: { severity: 'warning', rule: 'encoding', expression: '', profile: BASE_RESOURCE, message }, offset, of: undefined }];
}

function hint(expression: string, version: string): Issue {
  return {
    severity: 'information',
    rule: 'other-version',
    expression,
    profile: BASE_RESOURCE,
    message: validateWords.otherVersion(version),
  };
}

/** A file or line that nothing could be read from, told as an issue of its own. */
export function faultAsChecked(
  { path, line }: Pick<ValueToCheck, 'path' | 'line'>,
  rule: string,
  message: string,
  at: { line?: number; column?: number } = {},
): Checked {
  const place = { ...(line !== undefined && { line }), ...at };
  const issue: PlacedIssue = { severity: 'error', rule, expression: '', profile: BASE_RESOURCE, message, ...place };
  return {
    file: line === undefined ? path : `${path}:${line}`,
    path,
    name: undefined,
    place: undefined,
    profiles: [],
    unknownProfiles: [],
    issues: [issue],
  };
}
