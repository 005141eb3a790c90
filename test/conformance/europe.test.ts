import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { readExample, validFiles } from './examples.ts';

// The packages of HL7 Europe can be had from their own registry alone: their rules are said again, each by the name of its profile.

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const targetsOf = (value: unknown): readonly string[] =>
  [value].flat().flatMap(each => (isJsonObject(each) && typeof each.reference === 'string' ? [each.reference] : []));
const only = (value: unknown, ...types: readonly string[]): boolean =>
  targetsOf(value).every(target => target.startsWith('#') || types.some(type => target.split('/').includes(type)));
const actors = ({ performer }: JsonObject): readonly unknown[] =>
  listed(performer).map(each => (isJsonObject(each) ? each.actor : undefined));

const UNTIMED = 'performed is there, if only to say why nobody knows';

type Rule = readonly [rule: string, holds: (resource: JsonObject) => boolean];

/** procedure-eu-core of hl7.fhir.eu.base 2.0.0, beyond R4. */
const PROCEDURE: readonly Rule[] = [
  ['code is there', ({ code }) => isJsonObject(code)],
  ['subject is there, and is a Patient', ({ subject }) => targetsOf(subject).length > 0 && only(subject, 'Patient')],
  [UNTIMED, resource => Object.keys(resource).some(name => /^_?performed[A-Z]/.test(name))],
  [
    'a performer is a person, a role, a device or an organization',
    resource => only(actors(resource), 'PractitionerRole', 'Practitioner', 'Device', 'Patient', 'RelatedPerson', 'Organization'),
  ],
  [
    'a reason by reference is a Condition, an Observation, a Procedure, a report or a document',
    ({ reasonReference }) => only(reasonReference, 'Condition', 'Observation', 'Procedure', 'DiagnosticReport', 'DocumentReference'),
  ],
  [
    'what was used is a Device, a Medication or a Substance',
    ({ usedReference }) => only(usedReference, 'Device', 'Medication', 'Substance'),
  ],
  [
    'eu-bodysite-1: a site is a concept or a reference, not both',
    ({ bodySite }) => !listed(bodySite).some(site => JSON.stringify(site).includes('http://hl7.org/fhir/StructureDefinition/bodySite')),
  ],
];

/** AdverseEventEuImaging of hl7.fhir.eu.imaging 1.0.0-ballot, beyond R4; the slice of the procedure is open. */
const ADVERSE_EVENT: readonly Rule[] = [
  ['medical history refers to allergies alone', ({ subjectMedicalHistory }) => only(subjectMedicalHistory, 'AllergyIntolerance')],
];

const examplesOf = (type: string) =>
  validFiles()
    .filter(file => file.startsWith(`${type}-`))
    .map(file => [file, readExample('package/example', file)] as const);
const broken = (rules: readonly Rule[], resource: JsonObject) => rules.filter(([, holds]) => !holds(resource)).map(([rule]) => rule);

describe('HL7 Europe', () => {
  it('would take every valid Procedure of ours, but for one that was not done and says no time', () => {
    const [notDone, others] = [true, false].map(given =>
      examplesOf('Procedure').filter(([, { status }]) => (status === 'not-done') === given),
    );
    expect(others?.length).toBeGreaterThan(5);
    expect(others?.filter(([, resource]) => broken(PROCEDURE, resource).length > 0).map(([file]) => file)).toEqual([]);
    expect(new Set(notDone?.flatMap(([, resource]) => broken(PROCEDURE, resource)))).toEqual(new Set([UNTIMED]));
  });

  it('would take every valid AdverseEvent of ours', () => {
    const examples = examplesOf('AdverseEvent');
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter(([, resource]) => broken(ADVERSE_EVENT, resource).length > 0).map(([file]) => file)).toEqual([]);
  });

  it('would refuse a Procedure whose site is a concept and a reference at once', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/bodySite', valueReference: { reference: 'BodyStructure/1' } }];
    const [, resource] = examplesOf('Procedure')[0] ?? [];
    const [rule] = broken(PROCEDURE, { ...resource, bodySite: [{ coding: [{ code: 'L1' }], extension }] });
    expect(rule).toContain('eu-bodysite-1');
  });
});
