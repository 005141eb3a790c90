import { describe, expect, it } from 'vitest';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { cohortOf, consequence, counted, event, session } from './resources.ts';

const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const icd = (code: string, system = ICD_10_CM) => ({ coding: [{ system, code }] });
const reviewed = (...resources: readonly unknown[]) =>
  cohortOf(session('s'), ...resources).reviews.first.map(({ of, triggers }) => `${of.reference}: ${triggers.join(', ')}`);

describe('what is to be reviewed in every instance', () => {
  it.each([
    ['death', 'death'],
    ['infection', 'infection'],
    ['permanent-neurologic-deficit', 'neurologic'],
    ['transient-neurologic-deficit', 'neurologic'],
    ['symptomatic-cement-pulmonary-embolus', 'pulmonary-embolus'],
    ['other-pulmonary-embolus', 'pulmonary-embolus'],
  ])('%s, however minor', (kind, trigger) => {
    expect(reviewed(event('e', 's', { kind, class: 'minor' }))).toEqual([`AdverseEvent/e: ${trigger}`]);
  });

  it.each(['transient-pain-increase', 'new-fracture-adjacent', 'symptomatic-cement-leakage', 'other'])('not %s by itself', kind => {
    expect(reviewed(event('e', 's', { kind, class: 'major' }))).toEqual([]);
  });

  const graded = (system: string, code: string) => ({
    url: EXTENSION_URL.severityGrade,
    valueCodeableConcept: { coding: [{ system, code }] },
  });
  it.each<[string, object]>([
    ['a consequence', consequence('death')],
    ['grade 5 of SIR 2017', graded(CODE_SYSTEM_URL.sir2017Grade, '5')],
    ['class F of SIR', graded(CODE_SYSTEM_URL.sirAFClass, 'F')],
    ['grade 6 of CIRSE', graded(CODE_SYSTEM_URL.cirse2017Grade, '6')],
    ['grade 6 of CIRSE 2026', graded(CODE_SYSTEM_URL.cirse2026Grade, '6')],
  ])('a death, whatever led to it: %s', (_, extension) => {
    const fatal = event('e', 's', { kind: 'vascular-injury-or-haemorrhage', more: { extension: [extension] } });
    expect(reviewed(fatal)).toEqual(['AdverseEvent/e: death']);
  });

  it('not grade 5 of CIRSE, with which one lives', () => {
    const more = { extension: [graded(CODE_SYSTEM_URL.cirse2017Grade, '5')] };
    expect(reviewed(event('e', 's', { kind: 'other', more }))).toEqual([]);
  });
});

describe('a trap of what is counted', () => {
  const embolus = (code: string, system?: string) => ({
    event: { coding: [{ system: 'http://hospital.example/events', code: 'X' }, ...icd(code, system).coding] },
  });

  it.each(['I26.95', 'I26.03', 'I26.99', 'I2695'])(
    'a pulmonary embolus coded %s in ICD-10-CM is to be reviewed, whatever its kind',
    code => {
      const cement = event('e', 's', { more: embolus(code) });
      expect(reviewed(cement)).toEqual(['AdverseEvent/e: pulmonary-embolus']);
      expect(counted(cohortOf(session('s'), cement), 'symptomatic-cement-pulmonary-embolus')).toBe('0 of 1');
    },
  );

  it('so is one whose condition is coded I26.95, beside a kind of its own, in the event or as a resource before or after it', () => {
    const condition = { resourceType: 'Condition', id: 'pe', code: icd('I26.95'), subject: { reference: 'Patient/s' } };
    const resulting = event('e', 's', {
      kind: 'symptomatic-cement-leakage',
      more: { resultingCondition: [{ reference: 'Condition/pe' }] },
    });
    const contained = event('e', 's', {
      kind: 'other',
      more: { contained: [condition], resultingCondition: [{ reference: '#pe' }] },
    });
    const expected = ['AdverseEvent/e: pulmonary-embolus'];
    expect([reviewed(condition, resulting), reviewed(resulting, condition), reviewed(contained)]).toEqual([expected, expected, expected]);
  });

  it.each([
    ['I27.0', ICD_10_CM],
    ['I26.95', 'http://hospital.example/events'],
    ['I260', 'http://snomed.info/sct'],
  ])('%s of %s is no pulmonary embolus', (code, system) => {
    expect(reviewed(event('e', 's', { more: embolus(code, system) }))).toEqual([]);
  });
});
