import type { FhirResource } from '../../fhir/resource.ts';
import { isFhirId } from '../../plain/fhir-id.ts';
import { done, refuse, type Step } from './answer.ts';
import { dateTest } from './dates.ts';
import type { Extract, Extracted } from './extract.ts';
import { localKey, type ResourceKey } from './references.ts';
import type { SearchParameter } from './search-parameter.ts';
import { isStoredType } from './stored-types.ts';

/** One parameter of a search: every resource found satisfies it. */
export interface Criterion {
  readonly matches: (resource: FhirResource) => boolean;
  /** Whatever matches refers to one of these. */
  readonly refersToOneOf?: readonly ResourceKey[];
  /** Whatever matches has one of these ids. */
  readonly ids?: readonly string[];
}

export interface AskedParameter {
  /** As sent, without its modifier. */
  readonly name: string;
  readonly modifier?: string;
  readonly value: string;
}

const MODIFIERS: Readonly<Record<SearchParameter['kind'], readonly string[]>> = {
  token: ['not', 'missing'],
  reference: ['missing'],
  date: ['missing'],
  string: ['exact', 'contains', 'missing'],
  uri: ['missing'],
};

export function criterion(asked: AskedParameter, parameter: SearchParameter, extract: Extract, base: () => string): Step<Criterion> {
  const { modifier, value, name } = asked;
  const known = modifier === undefined || MODIFIERS[parameter.kind].includes(modifier);
  // R4 search, 3.1.1.4.4: an unsupported modifier is refused, however leniently unknown parameters are taken.
  if (!known && !(parameter.kind === 'reference' && isStoredType(modifier))) {
    return refuse(400, 'not-supported', `The modifier :${modifier} is not supported on ${name}.`);
  }
  const look = (resource: FhirResource) => extract(resource, parameter);
  if (modifier === 'missing') {
    if (value !== 'true' && value !== 'false') return refuse(400, 'value', `${name}:missing is true or false, not "${value}".`);
    return done({ matches: resource => (look(resource).size === 0) === (value === 'true') });
  }
  const values = splitEscaped(value, ',');
  if (parameter.kind === 'reference') return done(referenceCriterion(values, modifier, parameter, look, base));
  const tests: ((extracted: Extracted) => boolean)[] = [];
  for (const one of values) {
    const test = valueTest(parameter.kind, one, modifier);
    if (!test) return refuse(400, 'value', `"${one}" is not a value that ${name} can be compared with.`);
    tests.push(test);
  }
  const any = (resource: FhirResource) => tests.some(test => test(look(resource)));
  if (modifier === 'not') return done({ matches: resource => !any(resource) });
  return done(name === '_id' ? { matches: any, ids: values.map(unescaped) } : { matches: any });
}

function valueTest(
  kind: 'token' | 'date' | 'string' | 'uri',
  value: string,
  modifier: string | undefined,
): ((extracted: Extracted) => boolean) | undefined {
  switch (kind) {
    case 'token':
      return tokenTest(value);
    case 'date': {
      const test = dateTest(value);
      return test && (extracted => extracted.ranges.some(test));
    }
    case 'string': {
      const asked = unescaped(value);
      if (modifier === 'exact') return extracted => extracted.texts.includes(asked);
      const folded = fold(asked);
      if (modifier === 'contains') return extracted => extracted.texts.some(text => fold(text).includes(folded));
      return extracted => extracted.texts.some(text => fold(text).startsWith(folded));
    }
    case 'uri': {
      const asked = unescaped(value);
      return extracted => extracted.texts.includes(asked);
    }
  }
}

/** `code`, `system|code`, `|code` (no system), `system|` (any code of it). */
function tokenTest(value: string): (extracted: Extracted) => boolean {
  const [first = '', second] = splitEscaped(value, '|').map(unescaped);
  if (second === undefined) return extracted => extracted.tokens.some(token => token.code === first);
  const system = first === '' ? undefined : first;
  if (second === '') return extracted => extracted.tokens.some(token => token.system === system);
  return extracted => extracted.tokens.some(token => token.code === second && token.system === system);
}

function referenceCriterion(
  values: readonly string[],
  type: string | undefined,
  parameter: SearchParameter,
  look: (resource: FhirResource) => Extracted,
  base: () => string,
): Criterion {
  const texts: string[] = [];
  const keys: ResourceKey[] = [];
  for (const value of values.map(unescaped)) {
    const types = type === undefined ? (parameter.targets ?? []) : [type];
    const candidates = isFhirId(value) ? types.map(one => `${one}/${value}`) : [value];
    for (const candidate of candidates) {
      const key = localKey(candidate, base);
      texts.push(key ?? candidate);
      if (key !== undefined) keys.push(key);
    }
  }
  const wanted = new Set(texts);
  const matches = (resource: FhirResource) => look(resource).references.some(reference => wanted.has(reference));
  // A canonical or foreign address is in no index.
  return keys.length === texts.length ? { matches, refersToOneOf: keys } : { matches };
}

/** R4 search, 3.1.1.4.3: case and accents do not count. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function splitEscaped(text: string, separator: ',' | '|'): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (piece === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([,|$\\])/g, '$1');
}
