import { typeAndId } from '../../fhir/reference.ts';
import type { Coding } from '../../fhir/resource.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/**
 * Elements of a resource, met with doubt: a server may send any JSON under any name. What does not have the shape that is
 * asked for is taken as missing; nothing here throws.
 */
export function field(of: unknown, name: string): unknown {
  return isJsonObject(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

/** A list that should be one; a single value where R4 has a list is not accepted as one. */
export function listOf(of: unknown, name: string): readonly unknown[] {
  const value = field(of, name);
  return Array.isArray(value) ? value : [];
}

/** Text that says something; blanks are as good as none. What in it nobody can see, and yet changes what is seen, is left out. */
export function textOf(of: unknown, name: string): string | undefined {
  const value = field(of, name);
  const text = typeof value === 'string' ? seen(value) : '';
  return text === '' ? undefined : text;
}

/**
 * Controls, spaces of no width, and what overrides or opens a direction of writing. Joiners and direction marks stay: scripts and
 * emoji need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a screen
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const HALF_CHARACTER = /\p{Surrogate}/gu;

function seen(text: string): string {
  return text.replace(UNSEEN, '').replace(HALF_CHARACTER, '\ufffd').trim();
}

export function numberOf(of: unknown, name: string): number | undefined {
  const value = field(of, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function objectOf(of: unknown, name: string): JsonObject | undefined {
  const value = field(of, name);
  return isJsonObject(value) ? value : undefined;
}

/** A CodeableConcept as far as it can be read. */
export interface Concept {
  readonly codings: readonly Coding[];
  readonly text: string | undefined;
  /** What of its words is read, where that is not all of them: "H/o sepsis" names a sepsis. */
  readonly words?: readonly string[];
}

export const NO_CONCEPT: Concept = { codings: [], text: undefined };

function conceptOf(value: unknown): Concept {
  return { codings: listOf(value, 'coding').flatMap(codingOf), text: textOf(value, 'text') };
}

export function conceptIn(of: unknown, name: string): Concept {
  return conceptOf(field(of, name));
}

export function conceptsIn(of: unknown, name: string): readonly Concept[] {
  return listOf(of, name).map(conceptOf);
}

function codingOf(value: unknown): Coding[] {
  const [system, code, display] = [textOf(value, 'system'), textOf(value, 'code'), textOf(value, 'display')];
  if (code === undefined && display === undefined) return [];
  return [{ ...(system && { system }), ...(code && { code }), ...(display && { display }) }];
}

/** A name is looked at up to here; `malformed` lists what has a longer one. */
export const LONGEST_NAME = 4000;

/** Every wording of a concept as far as it is looked at: what is read of it, else its text, then the displays. */
export function wordingsOf(concept: Concept): readonly string[] {
  if (concept.words) return concept.words;
  const wordings = [concept.text, ...concept.codings.map(coding => coding.display)];
  return [...new Set(wordings.filter(wording => wording !== undefined).map(wording => wording.slice(0, LONGEST_NAME)))];
}

/** How the chart itself calls it: text, else a display, else a code. */
export function titleOf({ text, codings }: Concept): string | undefined {
  return text ?? codings.find(({ display }) => display)?.display ?? codings.find(({ code }) => code)?.code;
}

/** First code of a status element that is a CodeableConcept: `active`, `refuted`. */
export function statusCode(of: unknown, name: string): string | undefined {
  const concept = conceptIn(of, name);
  return concept.codings.find(coding => coding.code)?.code ?? concept.text;
}

/** Where a reference points: `Type/id`, or `#id` for a contained resource. Absolute ones lose their server, versions are dropped. */
export function targetOf(reference: unknown): string | undefined {
  const text = textOf(reference, 'reference');
  if (text === undefined) return undefined;
  return text.startsWith('#') ? text : typeAndId(text);
}

export function displayOf(reference: unknown): string | undefined {
  return textOf(reference, 'display');
}
