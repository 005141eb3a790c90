import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { readExample, validFiles } from './examples.ts';

const present = (value: unknown): boolean => value !== undefined && value !== null;
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const refersTo = (value: unknown, type: string): boolean =>
  isJsonObject(value) && typeof value.reference === 'string' && value.reference.split('/').includes(type);
const performed = (resource: JsonObject): boolean => Object.keys(resource).some(name => /^_?performed[A-Z]/.test(name));

/**
 * What US Core asks of a Procedure beyond R4, from 6.1 to 9.0: its profile cannot be a parent here, so its rules are said again. Each
 * sentence is one rule of theirs.
 */
const RULES: readonly (readonly [rule: string, holds: (resource: JsonObject) => boolean])[] = [
  ['status is there', ({ status }) => typeof status === 'string'],
  ['code is there, once', ({ code }) => isJsonObject(code) && (listed(code.coding).length > 0 || typeof code.text === 'string')],
  ['subject is there, and is a Patient', ({ subject }) => refersTo(subject, 'Patient')],
  [
    'us-core-7: what is completed or in progress says when',
    resource => !['completed', 'in-progress'].includes(String(resource.status)) || performed(resource),
  ],
  [
    'performed is a dateTime, a Period or another type of R4’s',
    resource =>
      Object.keys(resource)
        .filter(name => name.startsWith('performed'))
        .every(name => /^performed(DateTime|Period|String|Age|Range)$/.test(name)),
  ],
  ['encounter, where there is one, is an Encounter', ({ encounter }) => !present(encounter) || refersTo(encounter, 'Encounter')],
  [
    'a reason by reference is a Condition, an Observation, a Procedure, a report or a document',
    ({ reasonReference }) =>
      listed(reasonReference).every(reason =>
        ['Condition', 'Observation', 'Procedure', 'DiagnosticReport', 'DocumentReference'].some(type => refersTo(reason, type)),
      ),
  ],
  ['a performer has an actor', ({ performer }) => listed(performer).every(each => isJsonObject(each) && isJsonObject(each.actor))],
];

const files = validFiles().filter(file => file.startsWith('Procedure-'));

describe('US Core, of our valid Procedures,', () => {
  it.each(RULES)('asks that %s', (_, holds) => {
    const broken = files.filter(file => !holds(readExample('package/example', file)));
    expect(files.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it('would refuse a Procedure that our profile refuses for want of a time', () => {
    const untimed = readExample('invalid', 'Procedure-invalid-procedure-completed-without-time.json');
    expect(RULES.filter(([, holds]) => !holds(untimed)).map(([rule]) => rule)).toEqual([
      'us-core-7: what is completed or in progress says when',
    ]);
  });
});

/** What US Core asks of others of our resources, alike in 6.1 and 9.0; provenance-1 and the category of a note are not among it. */
const OF_OTHERS: Readonly<Record<string, readonly (readonly [rule: string, holds: (resource: JsonObject) => boolean])[]>> = {
  QuestionnaireResponse: [['subject is there, and is a Patient', ({ subject }) => refersTo(subject, 'Patient')]],
  Observation: [
    ['subject is there, and is a Patient', ({ subject }) => refersTo(subject, 'Patient')],
    ['category is there', ({ category }) => listed(category).length > 0],
  ],
  DocumentReference: [
    ['type is there', ({ type }) => isJsonObject(type)],
    ['subject is there, and is a Patient', ({ subject }) => refersTo(subject, 'Patient')],
    [
      'us-core-6: an attachment has data or an address',
      ({ content }) =>
        listed(content).every(
          each => isJsonObject(each) && isJsonObject(each.attachment) && (present(each.attachment.data) || present(each.attachment.url)),
        ),
    ],
    ['there is one encounter at most', ({ context }) => !isJsonObject(context) || listed(context.encounter).length <= 1],
  ],
};

describe('US Core, of what else we write,', () => {
  const examples = validFiles().map(file => [file, readExample('package/example', file)] as const);

  it.each(Object.keys(OF_OTHERS))('would find in every valid %s what it asks', type => {
    const ofType = examples.filter(([, { resourceType }]) => resourceType === type);
    expect(ofType.length).toBeGreaterThan(2);
    expect(
      ofType.flatMap(([file, resource]) =>
        (OF_OTHERS[type] ?? []).filter(([, holds]) => !holds(resource)).map(([rule]) => `${file}: ${rule}`),
      ),
    ).toEqual([]);
  });
});
