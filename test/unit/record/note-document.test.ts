import { describe, expect, it } from 'vitest';
import { validateR4 } from '../../../src/conformance/validate-r4.ts';
import type { Composition } from '../../../src/fhir/resource.ts';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { noteDocument } from '../../../src/record/notes/note-document.ts';
import { noteWriter } from '../../../src/record/notes/write-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { wholeCase } from '../assessment/cases.ts';

const current = wholeCase();
const record = buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish });
const by = { author: 'Practitioner/dr1', encounterId: 'e1', docStatus: 'final', afterSigning: 'appends' } as const;

function documentOf(number: number) {
  const entry = noteWriter(current, record, inEnglish, by)({ number, carries: ['consent'], notKept: [], replaces: undefined });
  if (entry?.resource.resourceType !== 'DocumentReference' || !entry.note) throw new Error('There is no note.');
  return { ...noteDocument(current, entry.note, entry.resource, record, inEnglish), note: entry.note };
}

const isComposition = (value: unknown): value is Composition => isJsonObject(value) && value.resourceType === 'Composition';

describe('the note as a FHIR document', () => {
  const { note, ...bundle } = documentOf(1);
  const entries = bundle.entry ?? [];
  const compositionIn = (resource: unknown): Composition => {
    if (!isComposition(resource)) throw new Error('It does not begin with a Composition.');
    return resource;
  };
  const composition = compositionIn(entries[0]?.resource);

  it('begins with a Composition of the note’s sections, by whoever signed it', () => {
    expect(composition.section?.map(({ title }) => title)).toEqual(note.sections.map(({ title }) => title));
    expect(composition).toMatchObject({ status: 'final', title: note.title, date: note.writtenAt });
    expect(bundle).toMatchObject({ type: 'document', timestamp: note.writtenAt });
  });

  it('has patient, author, the resources of the record and the answers in it, and its references lead to them', () => {
    expect(entries.map(({ resource }) => resource?.resourceType)).toEqual([
      'Composition',
      'Patient',
      'Practitioner',
      'Consent',
      'Procedure',
      'AdverseEvent',
      ...Array<string>(5).fill('QuestionnaireResponse'),
    ]);
    const within = new Set(entries.map(({ fullUrl }) => fullUrl));
    const referred = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference);
    // A thing that is contained, and a place in the EHR that the document does not hold.
    const led = referred.filter(reference => !reference?.startsWith('#') && !/^(Encounter|Practitioner)/.test(reference ?? ''));
    expect(led.filter(reference => !within.has(reference))).toEqual([]);
    expect(within.size).toBe(entries.length);
  });

  it('keeps what was written in it as text, markup and all', () => {
    const div = composition.section?.map(({ text }) => text?.div).join('') ?? '';
    expect(div).toContain('4.5 mL');
    expect(div).not.toMatch(/<script/);
  });

  it('conforms to R4 and to the profiles of what it holds', () => {
    const issues = validateR4(bundle).filter(({ severity }) => severity === 'error');
    expect(issues).toEqual([]);
  });

  it('is another document for another note', () => {
    expect(documentOf(2).identifier?.value).not.toBe(bundle.identifier?.value);
  });
});
