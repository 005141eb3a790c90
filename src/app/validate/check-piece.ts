import { type HeldResource, resourcesIn } from '../../conformance/bundle/held-resources.ts';
import type { Issue } from '../../conformance/issue.ts';
import { duplicateKeys } from '../../conformance/json/duplicate-keys.ts';
import { jsonFault } from '../../conformance/json/json-fault.ts';
import { createJsonPlaces, type JsonPlaces } from '../../conformance/json/json-places.ts';
import { layOutJson } from '../../conformance/json/lay-out-json.ts';
import { otherVersion } from '../../conformance/rules/other-version.ts';
import type { Validate } from '../../conformance/validator.ts';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { CheckedItem, Fault, Finding } from './checked.ts';
import { type Piece, parsed } from './pieces.ts';
import { excerptAt } from './text-excerpt.ts';

export interface Checking {
  readonly validate: Validate;
  /** Type that a profile is for; undefined for a profile that is not known. */
  readonly typeOfProfile: (url: string) => string | undefined;
  /** Profile that each resource of its type is checked against, whatever it names itself. */
  readonly asked: string | undefined;
}

const BASE_RESOURCE = 'http://hl7.org/fhir/StructureDefinition/Resource';
/** More are counted and not listed. */
const MOST_FINDINGS = 300;
/** A text in one line is laid out when it is longer than a screen shows. */
const LONGEST_LINE = 160;

type Unnumbered = Omit<CheckedItem, 'number' | 'file'>;

/** The resources in a piece of input, checked one at a time. `keepText`: a text that somebody is writing keeps its lines. */
export function* checkPiece(piece: Piece, checking: Checking, keepText: boolean): Generator<Unnumbered> {
  const { line } = piece;
  if (piece.kind === 'fault') {
    yield broken('', line, { kind: piece.fault });
    return;
  }
  const { text } = piece;
  const value = parsed(text);
  if (value === undefined) {
    yield notJson(text, line);
    return;
  }
  const held = resourcesIn(value, bundle => statedIn(bundle).some(url => checking.typeOfProfile(url) === 'Bundle'));
  if (held === undefined) {
    yield broken(text, line, { kind: 'not-fhir' });
    return;
  }
  const places = createJsonPlaces(text);
  for (const one of held) yield checkOne(one, excerptOf(text, one, places, line, keepText), line, checking);
}

interface Excerpt {
  readonly text: string;
  readonly firstLine: number;
  readonly isLaidOut: boolean;
}

function excerptOf(text: string, { place }: HeldResource, places: JsonPlaces, line: number | undefined, keepText: boolean): Excerpt {
  if (keepText && place === undefined) return { text, firstLine: 1, isLaidOut: false };
  const own = place === undefined ? { text, firstLine: 1 } : excerptAt(text, places.of(place));
  if (!own.text.trim().includes('\n') && own.text.length > LONGEST_LINE)
    return { text: layOutJson(own.text), firstLine: 1, isLaidOut: true };
  return { ...own, firstLine: line ?? own.firstLine, isLaidOut: false };
}

function checkOne(held: HeldResource, { text, firstLine, isLaidOut }: Excerpt, line: number | undefined, checking: Checking): Unnumbered {
  const { resource, place, without } = held;
  const type = isJsonObject(resource) && typeof resource.resourceType === 'string' ? resource.resourceType : 'Resource';
  const places = createJsonPlaces(text);
  const found: Finding[] = [];
  const put = (issue: Issue, fault?: Fault, offset?: number) => {
    const at = offset === undefined ? places.of(issue.expression) : { start: offset, end: offset + 1, isFound: true, ...places.at(offset) };
    found.push({ ...issue, ...(fault && { fault }), ...at, line: at.line + firstLine - 1 });
  };
  // Names that stand twice in an entry are told with the entry.
  for (const { name, path, offset } of duplicateKeys(text)) {
    if (!isInEntry(`${type}${path}`, without))
      put(own('error', 'duplicate-key', `${type}${path}`), { kind: 'duplicate-key', name }, offset);
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0 && without.size === 0) put(own('warning', 'encoding', type), { kind: 'lost-character' }, lost);
  const { issues, gaveUp } = judge(held, type, checking);
  for (const issue of issues) if (!isInEntry(issue.expression, without)) put(issue);
  if (gaveUp !== undefined) put(own('error', 'gave-up', type), { kind: 'gave-up', reason: gaveUp });
  const other = found.length > 0 && isJsonObject(resource) ? otherVersion(resource) : undefined;
  if (other) put(own('information', 'other-version', other.element), { kind: 'other-version', version: other.version });
  const asked = checking.asked === undefined ? [] : [checking.asked];
  return {
    line,
    place,
    name: nameOf(resource),
    text,
    firstLine,
    isLaidOut,
    profiles: [...new Set([...statedIn(resource), ...asked])].filter(url => checking.typeOfProfile(url) === type),
    ...inOrder(found),
  };
}

const WEIGHT = { error: 0, warning: 1, information: 2 } as const;

/** The worst first, and among equals as they stand in the text. */
function inOrder(found: readonly Finding[]): Pick<CheckedItem, 'findings' | 'errors' | 'warnings' | 'notes'> {
  const count = (severity: Finding['severity']) => found.filter(each => each.severity === severity).length;
  const findings = found.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start).slice(0, MOST_FINDINGS);
  return { findings, errors: count('error'), warnings: count('warning'), notes: count('information') };
}

/** Of many, one on which the validator gives up must not end the others. */
function judge({ resource, referenceTypes }: HeldResource, type: string, { validate, asked, typeOfProfile }: Checking) {
  const profiles = asked !== undefined && typeOfProfile(asked) === type ? [asked] : [];
  try {
    return { issues: validate(resource, { profiles, referenceTypes }), gaveUp: undefined };
  } catch (reason) {
    return { issues: [], gaveUp: reason instanceof Error ? reason.message : String(reason) };
  }
}

/** Of a Bundle: what concerns an entry that is judged as a resource of its own. */
function isInEntry(expression: string, without: ReadonlySet<number>): boolean {
  if (without.size === 0) return false;
  const entry = /^Bundle\.entry\[(\d+)\]\.resource(?![A-Za-z])/.exec(expression)?.[1];
  return entry !== undefined && without.has(Number(entry));
}

function own(severity: Issue['severity'], rule: string, expression: string): Issue {
  return { severity, rule, expression, profile: BASE_RESOURCE, message: '' };
}

function notJson(text: string, line: number | undefined): Unnumbered {
  if (text.trimStart().startsWith('<')) return broken(text, line, { kind: 'xml' });
  const { expected, found, ...at } = jsonFault(text.trimEnd());
  return broken(text, line, { kind: 'not-json', expected, found }, at);
}

const START = { line: 1, column: 1, offset: 0 };

function broken(text: string, line: number | undefined, fault: Fault, { line: at, column, offset } = START): Unnumbered {
  const firstLine = line ?? 1;
  const place = { line: at + firstLine - 1, column, start: offset, end: Math.min(offset + 1, text.length), isFound: true };
  const finding: Finding = { ...own('error', fault.kind, ''), fault, ...place };
  return {
    line,
    place: undefined,
    name: undefined,
    text,
    firstLine,
    isLaidOut: false,
    profiles: [],
    findings: [finding],
    errors: 1,
    warnings: 0,
    notes: 0,
  };
}

function statedIn(resource: unknown): readonly string[] {
  const meta = isJsonObject(resource) ? resource.meta : undefined;
  const stated: readonly unknown[] = isJsonObject(meta) && Array.isArray(meta.profile) ? meta.profile : [];
  return stated.flatMap(url => (typeof url === 'string' ? [presentCanonical(url.split('|', 1)[0] ?? url)] : []));
}

/** Types and ids are far shorter; what stands in their place need not be said whole. */
const LONGEST_NAME = 130;

function nameOf(resource: unknown): string | undefined {
  if (!isJsonObject(resource) || typeof resource.resourceType !== 'string') return undefined;
  const { resourceType, id } = resource;
  return (typeof id === 'string' ? `${resourceType}/${id}` : resourceType).slice(0, LONGEST_NAME);
}
