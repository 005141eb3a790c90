import { type Answer, failureOf } from '../answer.ts';
import type { FhirFailure } from '../failure.ts';
import { outcomeText } from '../outcome/operation-outcome.ts';
import type { FhirQuery, Widening } from '../reader.ts';

/** Parameters that only shape an answer: without them the same resources come, in other pages and another order. */
const SHAPING = ['_include', '_sort', '_count'];

/** R4 gives these no `subject` to search by. */
const BY_PATIENT_ONLY: readonly string[] = ['AllergyIntolerance', 'RelatedPerson', 'Consent', 'Patient'];

/** "I do not understand the question". Not 404, 405: the type is not to be had, whatever is asked. */
const NOT_UNDERSTOOD: readonly number[] = [400, 413, 414, 422, 431, 501];
const TOO_LONG: readonly number[] = [413, 414, 431];

export interface WiderQuery extends Widening {
  readonly query: FhirQuery;
}

/** The server did not understand the question; it says nothing of what it holds. */
export function isNotUnderstood({ status, refused }: FhirFailure): boolean {
  return (status !== undefined && NOT_UNDERSTOOD.includes(status)) || refused?.includes('code') === true;
}

/**
 * The question to a server that answered 200, and in it that it does not take some parameters. Not where `code` is among them: without it,
 * everything of the type comes, and whoever asks by several lists of codes asks for that once (`withoutCode`).
 */
export function withoutRefused(query: FhirQuery, failure: FhirFailure): WiderQuery | undefined {
  const without = failure.refused ?? [];
  if (without.length === 0 || without.includes('code')) return undefined;
  return { query: { ...query, params: query.params.filter(([name]) => !without.includes(name)) }, without, failure };
}

/** The same query for everything of its type and patient. Undefined where it is not narrowed by code. */
export function withoutCode(query: FhirQuery): FhirQuery | undefined {
  const params = query.params.filter(([name]) => name !== 'code');
  return params.length === query.params.length ? undefined : { ...query, params };
}

/** The same question to a server that knows a patient by a reference only: `patient=Patient/ID`. */
export function byReference(query: FhirQuery): FhirQuery {
  const params = query.params.map(([name, value]) =>
    name === 'patient' && !value.includes('/') ? ([name, `Patient/${value}`] as const) : ([name, value] as const),
  );
  return { ...query, params };
}

/**
 * The question to put to a server that refused one, for the same resources: without what only shapes the answer (of it, what the server
 * names), then by `subject` instead of `patient`; never for everybody. Undefined when nothing is left to give up.
 */
export function widerQuery(query: FhirQuery, answer: Answer): WiderQuery | undefined {
  const failure = failureOf(answer);
  const without = (names: readonly string[]): WiderQuery => ({
    query: { ...query, params: query.params.filter(([name]) => !names.includes(name)) },
    without: names,
    failure,
  });
  const has = (name: string) => query.params.some(([given]) => given === name);
  // A server may refuse a whole search for what would come along and was not granted.
  if (answer.status === 403) return has('_include') ? without(['_include']) : undefined;
  if (!NOT_UNDERSTOOD.includes(answer.status) || (TOO_LONG.includes(answer.status) && has('code'))) return undefined;
  const shaping = SHAPING.filter(has);
  if (shaping.length > 0) {
    const said = outcomeText(failure.outcome);
    const named = shaping.filter(name => said.includes(name));
    return without(named.length > 0 ? named : shaping);
  }
  if (!has('patient') || BY_PATIENT_ONLY.includes(query.type)) return undefined;
  const params = query.params.map(([name, value]) =>
    name === 'patient' ? (['subject', value.startsWith('Patient/') ? value : `Patient/${value}`] as const) : ([name, value] as const),
  );
  return { query: { ...query, params }, without: ['patient'], failure };
}
