import type { FhirResource } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { keepingEach } from '../../plain/memo.ts';
import { type DateRange, dateRange } from './dates.ts';
import { valuesAt } from './json.ts';
import { localKey } from './references.ts';
import type { SearchParameter } from './search-parameter.ts';

export interface Token {
  readonly system?: string;
  readonly code: string;
}

/** What one search parameter sees of one resource. */
export interface Extracted {
  readonly tokens: readonly Token[];
  /** `Type/id` where the reference is one of this server, the text as written otherwise. */
  readonly references: readonly string[];
  readonly ranges: readonly DateRange[];
  readonly texts: readonly string[];
  readonly size: number;
}

export type Extract = (resource: FhirResource, parameter: SearchParameter) => Extracted;

/** Stored versions never change, so what a parameter sees of one is worked out once. */
export function createExtract(base: () => string): Extract {
  return keepingEach((resource: FhirResource, parameter: SearchParameter) => look(resource, parameter, base));
}

function look(resource: FhirResource, parameter: SearchParameter, base: () => string): Extracted {
  const values = parameter.paths.flatMap(path => valuesAt(resource, path));
  const nothing = { tokens: [], references: [], ranges: [], texts: [] };
  switch (parameter.kind) {
    case 'token': {
      const tokens = values.flatMap(value => tokensOf(value, parameter.system));
      return { ...nothing, tokens, size: tokens.length };
    }
    case 'reference': {
      const all = values.flatMap(value => referenceOf(value, base));
      const references = parameter.onlyTargets ? all.filter(key => parameter.targets?.some(type => key.startsWith(`${type}/`))) : all;
      return { ...nothing, references, size: references.length };
    }
    case 'date': {
      const ranges = values.flatMap(rangesOf);
      return { ...nothing, ranges, size: ranges.length };
    }
    case 'string': {
      const texts = values.flatMap(textsOf);
      return { ...nothing, texts, size: texts.length };
    }
    case 'uri': {
      const texts = values.filter(value => typeof value === 'string');
      return { ...nothing, texts, size: texts.length };
    }
  }
}

function token(system: unknown, code: unknown): Token[] {
  if (typeof code !== 'string') return [];
  return [typeof system === 'string' ? { system, code } : { code }];
}

/** code, boolean, Coding, CodeableConcept, Identifier. A concept that has only text is not found by a token. */
function tokensOf(value: unknown, system: string | undefined): Token[] {
  if (typeof value === 'string') return token(system, value);
  if (typeof value === 'boolean') return token(undefined, String(value));
  if (!isJsonObject(value)) return [];
  if (Array.isArray(value.coding)) return value.coding.flatMap(coding => (isJsonObject(coding) ? token(coding.system, coding.code) : []));
  return token(value.system, value.value ?? value.code);
}

function referenceOf(value: unknown, base: () => string): string[] {
  const text = isJsonObject(value) ? value.reference : value;
  return typeof text === 'string' ? [localKey(text, base) ?? text] : [];
}

/** date, dateTime, instant, Period, Timing. A Period without an end goes on. */
function rangesOf(value: unknown): DateRange[] {
  if (typeof value === 'string') {
    const range = dateRange(value);
    return range ? [range] : [];
  }
  if (!isJsonObject(value)) return [];
  if (Array.isArray(value.event)) return value.event.flatMap(rangesOf);
  const start = typeof value.start === 'string' ? dateRange(value.start) : undefined;
  const end = typeof value.end === 'string' ? dateRange(value.end) : undefined;
  if (!start && !end) return [];
  return [{ start: start?.start ?? Number.NEGATIVE_INFINITY, end: end?.end ?? Number.POSITIVE_INFINITY }];
}

/** string, HumanName. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isJsonObject(value)) return [];
  return ['text', 'family', 'given', 'prefix', 'suffix'].flatMap(part => valuesAt(value, [part])).filter(text => typeof text === 'string');
}
