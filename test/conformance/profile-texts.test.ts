import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKAGE_VERSION } from '../../src/fhir/canonicals.generated.ts';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { validFiles } from './examples.ts';

const folder = new URL('../../fhir-profiles/', import.meta.url);
const definitions = readdirSync(new URL('package/', folder))
  .filter(name => /^[A-Z].*\.json$/.test(name))
  .map((name): readonly [string, JsonObject] => {
    const parsed: unknown = JSON.parse(readFileSync(new URL(`package/${name}`, folder), 'utf8'));
    if (!isJsonObject(parsed)) throw new Error(`${name} is not a JSON object`);
    return [name, parsed];
  });

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listed = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const ownElements = ({ differential }: JsonObject) => listed(isJsonObject(differential) ? differential.element : undefined);
const bySentence = (wrong: (definition: JsonObject) => boolean) => definitions.filter(([, each]) => wrong(each)).map(([name]) => name);

/** Extensions and profiles that no section of the parameter asks for. */
const OF_NO_SECTION = [
  'StructureDefinition-answer-origin.json',
  'StructureDefinition-answered-question.json',
  'StructureDefinition-vertebral-augmentation-case-document.json',
];

describe('the definitions of the package', () => {
  it('each have a title, a description that is a sentence, a publisher, this version, and are an experiment as long as nobody can own their URLs', () => {
    expect(
      bySentence(
        ({ resourceType, title, description }) =>
          (text(title) === '' && resourceType !== 'SearchParameter') || !/^[A-Z“].*\.$/s.test(text(description)),
      ),
    ).toEqual([]);
    expect(
      bySentence(({ publisher, version, experimental }) => publisher !== 'Vertaug' || version !== PACKAGE_VERSION || experimental !== true),
    ).toEqual([]);
  });

  it('each say their day, who answers for them, where they are for, and in words what they are', () => {
    const silent = ({ date, contact, jurisdiction, text: narrative, description }: JsonObject) =>
      !/^\d{4}-\d\d-\d\d$/.test(text(date)) ||
      listed(contact).length === 0 ||
      listed(jurisdiction).length === 0 ||
      !isJsonObject(narrative) ||
      !text(narrative.div).includes(text(description).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(bySentence(silent)).toEqual([]);
  });

  it('cite the section of the parameter that they serve', () => {
    const structures = definitions.filter(([name]) => name.startsWith('StructureDefinition-'));
    const citing = (each: JsonObject) =>
      /section|practice parameter/.test(
        `${text(each.description)}${ownElements(each)
          .map(element => text(element.short))
          .join()}`,
      );
    const silent = structures.filter(([, each]) => !citing(each)).map(([name]) => name);
    expect(silent.filter(name => !OF_NO_SECTION.includes(name))).toEqual([]);
  });

  it('state their rules under keys of ours, each key with one meaning', () => {
    const rules = definitions.flatMap(([, each]) => ownElements(each).flatMap(element => listed(element.constraint)));
    const ours = rules.filter(({ key }) => text(key).startsWith('va-'));
    const meanings = new Map(ours.map(({ key, expression }) => [text(key), text(expression)]));
    expect(ours.filter(({ key, expression }) => meanings.get(text(key)) !== expression)).toEqual([]);
    expect(ours.filter(({ human }) => !/^[A-Z].*\.$/s.test(text(human)))).toEqual([]);
    expect(meanings.size).toBeGreaterThan(40);
  });

  it('name no content of CPT, and give LOINC and SNOMED CT their notices', () => {
    const holding = (needle: string) =>
      definitions.filter(([name, each]) => /^(ValueSet|CodeSystem)-/.test(name) && JSON.stringify(each.compose ?? {}).includes(needle));
    expect(holding('www.ama-assn.org')).toEqual([]);
    const noticed = (needle: string, notice: RegExp) =>
      holding(needle)
        .filter(([, { copyright }]) => !notice.test(text(copyright)))
        .map(([name]) => name);
    expect(noticed('http://loinc.org', /LOINC/)).toEqual([]);
    expect(noticed('http://snomed.info/sct', /SNOMED/)).toEqual([]);
  });

  it('are extensions that a profile, or another definition, uses', () => {
    const extensions = definitions.filter(([, { type }]) => type === 'Extension');
    const elsewhere = (url: string) =>
      definitions.some(([, each]) => each.url !== url && JSON.stringify(ownElements(each)).includes(`"${url}"`));
    expect(extensions.filter(([, { url }]) => !elsewhere(text(url))).map(([name]) => name)).toEqual([]);
  });
});

describe('the stories', () => {
  it('link every example that is told in them, and nothing that is not there', () => {
    const stories = new URL('stories/', folder);
    const pages = readdirSync(stories).map(name => readFileSync(new URL(name, stories), 'utf8'));
    const linked = pages.flatMap(page => [...page.matchAll(/\(\.\.\/package\/example\/([^)]+)\)/g)].map(match => match[1]));
    expect([...new Set(linked)].sort()).toEqual(
      validFiles()
        .filter(file => /-story-/.test(file))
        .sort(),
    );
  });
});
