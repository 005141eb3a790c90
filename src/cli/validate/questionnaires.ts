import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { QuestionnaireOf } from './with-answers.ts';

const folder = resolve(import.meta.dirname, '..', '..', '..', 'fhir-profiles', 'package');

/** Questionnaires of packages, and this project's own: those are read when a response first names one that the packages do not have. */
export function createQuestionnaires(given: readonly JsonObject[]): QuestionnaireOf {
  const known = new Map(given.map(each => [each.url, each]));
  let own: ReadonlyMap<unknown, JsonObject> | undefined;
  return canonical => {
    const [url = ''] = canonical.split('|', 1);
    const found = known.get(url);
    if (found !== undefined) return found;
    own ??= new Map(ownQuestionnaires().map(each => [each.url, each]));
    return own.get(presentCanonical(url));
  };
}

const ownQuestionnaires = (): readonly JsonObject[] =>
  readdirSync(folder)
    .filter(name => name.startsWith('Questionnaire-'))
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(isJsonObject);
