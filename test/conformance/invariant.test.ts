import { describe, expect, it } from 'vitest';
import { createLibrary, unevaluable } from '../../src/conformance/fhirpath/library.ts';
import { validate } from '../../src/conformance/validate.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { places } from './examples.ts';
import { element, profile } from './small-world.ts';

const library = createLibrary();
const UCUM = 'http://unitsofmeasure.org';

/** What an expression of somebody else's says of a resource, or of a part of it. */
function holds(expression: string, resource: Record<string, unknown>, part: unknown = resource, type = String(resource.resourceType)) {
  return library(expression, {
    type,
    value: part,
    path: String(resource.resourceType),
    resource,
    rootResource: resource,
    conformsTo: (_, canonical) => (canonical.endsWith('/known') ? true : undefined),
    isMember: (value, canonical) => (canonical.endsWith('/listed') ? value === 'completed' : undefined),
  });
}

describe('an invariant', () => {
  const resource = { resourceType: 'Procedure', id: 'a', status: 'completed', note: [{ text: 'x' }, { text: 'y' }] };

  it.each([
    ['is true', "status = 'completed'", true],
    ['is false', "status = 'stopped'", false],
    ['is empty', "outcome.text = 'x'", false],
    ['is no boolean', 'status', false],
    ['is more than one', 'note.text.select(true)', false],
    ['asks for the resource', "%resource.id = 'a' and %rootResource.id = 'a' and %context.id = 'a'", true],
    [
      'asks for a code system',
      "%ucum = 'http://unitsofmeasure.org' and %sct = 'http://snomed.info/sct' and %loinc = 'http://loinc.org'",
      true,
    ],
    ['asks for a value set by its name', "%`vs-event-status` = 'http://hl7.org/fhir/ValueSet/event-status'", true],
    ['asks for a value set that is listed', "status.memberOf('http://example.org/listed')", true],
    ['asks for a profile that is known', "conformsTo('http://example.org/known')", true],
  ])('that %s', (_, expression, expected) => {
    expect(holds(expression, resource)).toBe(expected);
  });

  it.each([
    ['calls what there is not', 'status.noSuchFunction()', /noSuchFunction/],
    ['asks for what nobody gives', '%noSuchConstant.exists()', /noSuchConstant/],
    ['is no FHIRPath', 'status = (', /not FHIRPath/],
    ['asks a terminology server', "%terminologies.expand('x').exists()", /expand|terminologies/],
  ])('that %s is told from the expression alone', (_, expression, why) => {
    expect(unevaluable(expression)).toMatch(why);
  });

  it.each(['status.exists()', "code.memberOf('http://example.org/x')", 'subject.resolve() is Patient', 'birthDate <= today() - 18 years'])(
    'is taken where data decides whether it can be evaluated: %s',
    expression => {
      expect(unevaluable(expression)).toBeUndefined();
    },
  );

  it('that cannot be evaluated is said with the reason, and is no error', () => {
    const constraint = [{ key: 't-1', severity: 'error', expression: "memberOf('http://example.org/unlisted')", human: 'Is listed.' }];
    const { check, issues } = profile([element('Thing'), element('Thing.tag 0..* Coding', { constraint })]);
    expect(check({ tag: [{ code: 'x' }] })).toEqual([]);
    expect(issues({ tag: [{ code: 'x' }] }).map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      ['information', 'not-evaluated', expect.stringMatching(/t-1.*unlisted.*Is listed/)],
    ]);
  });
});

describe("an expression of somebody else's", () => {
  const patient = {
    resourceType: 'Patient',
    birthDate: '1970-05-01',
    name: [{ family: 'A' }, { family: 'A' }],
    managingOrganization: { reference: '#o' },
    generalPractitioner: [{ reference: 'Practitioner/1' }],
    contained: [{ resourceType: 'Organization', id: 'o' }],
  };
  const volume = (value: number, code: string) => ({
    resourceType: 'Observation',
    valueQuantity: { value, code, unit: code, system: UCUM },
  });

  it.each([
    ['name.isDistinct()', false],
    ['name.distinct().count() = 1', true],
    ['name[0].intersect(name[1]).exists()', true],
    ['name[0] is HumanName', true],
    ['name.ofType(HumanName).count() = 2', true],
    ['birthDate is date', true],
    ['birthDate <= today() - 18 years', true],
    ['birthDate > @1970', false],
    ['managingOrganization.resolve() is Organization', true],
    ['managingOrganization.resolve().as(Organization).exists()', true],
  ])('is evaluated by what it means: %s', (expression, expected) => {
    expect(holds(expression, patient)).toBe(expected);
  });

  it.each([
    [15, 'mL', true],
    [15, 'cm3', true],
    [0.5, 'L', false],
  ])('compares %d %s with 20 mL', (value, code, expected) => {
    expect(holds("value <= 20 'mL'", volume(value, code))).toBe(expected);
  });

  it('adds a day to a date and time', () => {
    const span = (end: string) => ({ start: '2026-01-02T10:00:00Z', end });
    const expression = 'end <= start + 1 day';
    expect(holds(expression, patient, span('2026-01-03T09:00:00Z'), 'Period')).toBe(true);
    expect(holds(expression, patient, span('2026-01-03T11:00:00Z'), 'Period')).toBe(false);
  });

  it('that follows a reference to what is not at hand says so', () => {
    expect(() => holds('generalPractitioner.resolve() is Practitioner', patient)).toThrow('Practitioner/1 is not at hand');
  });
});

describe('a period', () => {
  it.each([
    ['2026-01-02', '2026-01-02', true],
    ['2026-01-03', '2026-01-02', false],
    ['2026-01', '2026-02-05', true],
    ['2026-02', '2026-02-05', false],
    ['2026-01-02', '2026-01-03T00:00:00+02:00', true],
    ['2026-01-02', '2026-01-02T10:00:00Z', false],
    ['2026-01-02T10:00:00Z', '2026-01-02T09:00:00-02:00', true],
    ['2026-01-02T10:00:00Z', '2026-01-02T11:00:00+02:00', false],
    ['2026-01-02T10:00:60Z', '2026-01-02T10:01:00Z', true],
  ])('from %s to %s is in order: %s', (start, end, inOrder) => {
    const verdict = places(validate({ resourceType: 'Patient', identifier: [{ value: '1', period: { start, end } }] }));
    expect(verdict).toEqual(inOrder ? [] : ['per-1 Patient.identifier[0].period']);
  });
});

describe('a range', () => {
  const amount = (value: number, code: string) => ({ value, unit: code, code, system: UCUM });
  const onset = (low: object, high: object) =>
    places(
      validateR4({
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
        subject: { reference: 'Patient/1' },
        onsetRange: { low, high },
      }),
    );

  it.each([
    ['11 mo', '1 a'],
    ['1500 mL', '2 L'],
    ['1 L', '1000 mL'],
    ['5 cm', '6 cm'],
  ])('goes up from %s to %s, whatever their units', (low, high) => {
    expect(onset(...both(low, high))).toEqual([]);
  });

  it.each([
    ['1 a', '11 mo'],
    ['2 L', '1500 mL'],
    ['6 cm', '5 cm'],
    ['1 L', '2 kg'],
  ])('does not go up from %s to %s', (low, high) => {
    expect(onset(...both(low, high))).toContain('rng-2 Condition.onset');
  });

  const both = (low: string, high: string): [object, object] => [read(low), read(high)];
  const read = (text: string): object => {
    const [value, unit = ''] = text.split(' ');
    return amount(Number(value), unit);
  };
});

describe('moments are compared as instants', () => {
  const broken = (resource: object, key: string) => places(validateR4(resource)).filter(place => place.startsWith(`${key} `));

  it.each([
    ['2026-01-02T10:00:00+02:00', '2026-01-02T09:30:00Z', true],
    ['2026-01-02T09:30:00Z', '2026-01-02T10:00:00+02:00', false],
  ])('of a dispense that was prepared at %s and handed over at %s', (whenPrepared, whenHandedOver, inOrder) => {
    const dispense = { resourceType: 'MedicationDispense', status: 'completed', medicationCodeableConcept: { text: 'x' } };
    expect(broken({ ...dispense, whenPrepared, whenHandedOver }, 'mdd-1').length === 0).toBe(inOrder);
  });

  it('of a task that was written and modified', () => {
    const task = { resourceType: 'Task', status: 'draft', intent: 'order', authoredOn: '2026-01-02T10:00:00+02:00' };
    expect(broken({ ...task, lastModified: '2026-01-02T09:30:00Z' }, 'inv-1')).toEqual([]);
    expect(broken({ ...task, lastModified: '2026-01-02T07:30:00Z' }, 'inv-1')).toEqual(['inv-1 Task']);
  });
});

describe('an invariant of R4', () => {
  const coded = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
  const observation = (component: string) => ({
    resourceType: 'Observation',
    status: 'final',
    code: coded('85354-9'),
    valueString: 'x',
    component: [{ code: coded(component), valueString: 'y' }],
  });

  it('compares concepts by what they say: a component cannot have the code of its Observation beside a value (obs-7)', () => {
    expect(places(validateR4(observation('85354-9')))).toEqual(['obs-7 Observation']);
    expect(places(validateR4(observation('8480-6')))).toEqual([]);
  });

  it('sees the value of a code that carries an extension', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }];
    const bundle = { resourceType: 'Bundle', type: 'searchset', _type: { extension }, total: 0 };
    expect(places(validateR4(bundle))).toEqual([]);
  });

  it('takes a time with an offset and two events, when both may have one (tim-9)', () => {
    const timed = (when: readonly string[]) =>
      places(
        validateR4({
          resourceType: 'ServiceRequest',
          status: 'active',
          intent: 'order',
          subject: { reference: 'Patient/1' },
          occurrenceTiming: { repeat: { when, offset: 10 } },
        }),
      );
    expect(timed(['ACM', 'HS'])).toEqual([]);
    expect(timed(['C', 'CM'])).toEqual(['tim-9 ServiceRequest.occurrence.repeat']);
  });

  it('says nothing of a risk without a probability (ras-2)', () => {
    const risk = (prediction: object) =>
      places(
        validateR4({ resourceType: 'RiskAssessment', status: 'final', subject: { reference: 'Patient/1' }, prediction: [prediction] }),
      );
    expect(risk({ outcome: { text: 'x' } })).toEqual([]);
    expect(risk({ probabilityDecimal: 101 })).toEqual(['ras-2 RiskAssessment.prediction[0]']);
  });
});
