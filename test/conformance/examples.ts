import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../src/conformance/issue.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';

type Json = Record<string, unknown>;

const folder = (name: string): URL => new URL(`../../fhir-profiles/${name}/`, import.meta.url);
export const validFiles = (): readonly string[] => resourceFiles('package/example');
export const invalidFiles = (): readonly string[] => resourceFiles('invalid');

function resourceFiles(name: string): readonly string[] {
  return readdirSync(folder(name)).filter(file => /^[A-Z].*\.json$/.test(file));
}

export function readExample(name: 'package/example' | 'invalid', file: string): Json {
  const parsed: unknown = JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8'));
  if (!isJsonObject(parsed)) throw new Error(`${file} is not a JSON object`);
  return { ...parsed };
}

export const procedure = (): Json => readExample('package/example', 'Procedure-procedure-valid-kyphoplasty-two-levels.json');
export const consent = (): Json => readExample('package/example', 'Consent-consent-valid-given-by-proxy.json');
export const adverseEvent = (): Json => readExample('package/example', 'AdverseEvent-adverse-event-valid-leakage-major.json');
export const provenance = (): Json => readExample('package/example', 'Provenance-provenance-valid-edited.json');

/** `rule expression`, one a line of the table. */
export const places = (issues: readonly Issue[], severity: Issue['severity'] = 'error'): readonly string[] =>
  issues.filter(issue => issue.severity === severity).map(({ rule, expression }) => `${rule} ${expression}`);
