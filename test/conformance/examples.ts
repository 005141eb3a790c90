import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../src/conformance/issue.ts';
import { isObject } from '../../src/conformance/json.ts';

type Json = Record<string, unknown>;

const folder = (name: string): URL => new URL(`../../fhir-profiles/${name}/`, import.meta.url);
export const validFiles = (): readonly string[] => resourceFiles('package/example');
export const invalidFiles = (): readonly string[] => resourceFiles('invalid');

function resourceFiles(name: string): readonly string[] {
  return readdirSync(folder(name)).filter(file => /^[A-Z].*\.json$/.test(file));
}

export function readExample(name: 'package/example' | 'invalid', file: string): Json {
  const parsed: unknown = JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8'));
  if (!isObject(parsed)) throw new Error(`${file} is not a JSON object`);
  return { ...parsed };
}

export const procedure = (): Json => readExample('package/example', 'Procedure-procedure-valid-kyphoplasty-two-levels.json');
export const consent = (): Json => readExample('package/example', 'Consent-consent-valid-given-by-proxy.json');
export const adverseEvent = (): Json => readExample('package/example', 'AdverseEvent-adverse-event-valid-leakage-major.json');

/** New values by path, as `code.coding[0].system`; undefined takes the element away. */
export type Edits = Readonly<Record<string, unknown>>;

/** Changes `resource` itself and returns it. Throws where a path leads nowhere, so that no case edits nothing. */
export function edited(resource: Json, edits: Edits): Json {
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split(/[.[\]]+/).filter(step => step !== '');
    const last = steps.pop();
    let at: unknown = resource;
    for (const step of steps) at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[step] : undefined;
    if (last === undefined || typeof at !== 'object' || at === null) throw new Error(`There is nothing at ${path}`);
    if (Array.isArray(at)) at.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
    else if (value !== undefined) Reflect.set(at, last, value);
    else if (!Reflect.has(at, last) || !Reflect.deleteProperty(at, last)) throw new Error(`There is nothing at ${path}`);
  }
  return resource;
}

/** `rule expression`, one a line of the table. */
export const places = (issues: readonly Issue[], severity: Issue['severity'] = 'error'): readonly string[] =>
  issues.filter(issue => issue.severity === severity).map(({ rule, expression }) => `${rule} ${expression}`);
