import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES_OF_SYSTEM } from '../../../src/parameter/codes-of-system.generated.ts';
import { codeWords } from '../../../src/words/en/codes.ts';

const folder = resolve(import.meta.dirname, '../../../fhir-profiles/package');

const words: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = codeWords;

/** `assessmentOutcome` as `assessment-outcome`. */
const idOf = (name: string) => name.replaceAll(/[A-Z0-9]+/g, part => `-${part.toLowerCase()}`);

/** Which words name the codes of which code system; those that are called as their system is, by themselves. */
const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(Object.keys(CODES_OF_SYSTEM).flatMap(name => (words[name] ? [[idOf(name), words[name]]] : []))),
  'access-approach': codeWords.approach,
  aetiology: codeWords.aetiology,
  'augmentation-technique': codeWords.technique,
  'cement-leakage-site': codeWords.leakage,
  'complication-class': codeWords.complicationClass,
  'complication-kind': codeWords.complication,
  'disclosed-risk': codeWords.disclosedRisk,
  'imaging-guidance': codeWords.guidance,
  'immediate-complications': codeWords.immediateComplications,
  injectate: codeWords.injectate,
  'level-counting': codeWords.levelCounting,
  'major-consequence': codeWords.consequence,
  'performer-function': codeWords.performerFunction,
  'performer-profession': codeWords.performerProfession,
  'sedation-level': codeWords.sedationLevel,
  'serious-criterion': codeWords.seriousCriterion,
  'sir-2017-grade': codeWords.sirGrade,
  'site-marking': codeWords.siteMarking,
  'status-at-conclusion': codeWords.statusAtConclusion,
  'vertebral-level': codeWords.level,
};

/** Code systems of which the app says nothing on the screen; the criteria have longer words of their own. */
const UNSAID = [
  'answer-origin',
  'assessment-question',
  'case-document-type',
  'case-standing',
  'cirse-2017-grade',
  'cirse-2026-grade',
  'measurement-phase',
  'parameter-criterion',
  'recorded-word',
  'sir-a-f-class',
  'ternary-answer',
];

interface PublishedCodes {
  readonly id: string;
  readonly concept: readonly { readonly code: string; readonly display: string }[];
}

const published = readdirSync(folder)
  .filter(name => name.startsWith('CodeSystem-'))
  .map((name): PublishedCodes => JSON.parse(readFileSync(resolve(folder, name), 'utf8')));

describe('the words of our own codes', () => {
  it.each(Object.keys(named))('name every code of %s as the published display does', id => {
    const concepts = published.find(system => system.id === id)?.concept ?? [];
    expect(Object.fromEntries(concepts.map(({ code, display }) => [code, display]))).toEqual(named[id]);
  });

  it('cover every published code system that the app speaks of', () => {
    expect(published.map(({ id }) => id).sort()).toEqual([...Object.keys(named), ...UNSAID].sort());
  });
});
