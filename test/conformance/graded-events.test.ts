import { describe, expect, it } from 'vitest';
import { edited } from '../../fhir-profiles/suite/edit.ts';
import { validate } from '../../src/conformance/validate.ts';
import { adverseEvent } from './examples.ts';

const BASE = 'https://vertaug.example/fhir';
const coded = (name: string, system: string, code: string) => ({
  url: `${BASE}/StructureDefinition/${name}`,
  valueCodeableConcept: { coding: [{ system: `${BASE}/CodeSystem/${system}`, code }] },
});
const grade = (system: string, code: string) => coded('severity-grade', system, code);
const classed = (code: string) => coded('complication-class', 'complication-class', code);
const harm = (occurred: boolean) => ({
  url: `${BASE}/StructureDefinition/major-consequence`,
  extension: [
    {
      url: 'consequence',
      valueCodeableConcept: { coding: [{ system: `${BASE}/CodeSystem/major-consequence`, code: 'permanent-sequelae' }] },
    },
    { url: 'occurred', valueBoolean: occurred },
  ],
});
const coding = (element: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/adverse-event-${element}`, code }],
});

interface Said {
  readonly grades?: readonly object[];
  readonly severity?: string;
  readonly outcome: string;
  readonly more?: readonly object[];
}

/** Rules of ours that an event draws, whatever their weight. */
function drawn({ grades = [], severity, outcome, more = [] }: Said): readonly string[] {
  const event = edited(adverseEvent(), {
    extension: [...grades, ...more],
    severity: severity === undefined ? undefined : coding('severity', severity),
    seriousness: undefined,
    outcome: coding('outcome', outcome),
  });
  return validate(event)
    .map(({ rule }) => rule)
    .filter(rule => rule.startsWith('va-ae-'))
    .sort();
}

describe('an event with a grade', () => {
  it.each<[string, Said, readonly string[]]>([
    ['5 and fatal', { grades: [grade('sir-2017-grade', '5')], severity: 'severe', outcome: 'fatal' }, []],
    ['5 and ongoing', { grades: [grade('sir-2017-grade', '5')], severity: 'severe', outcome: 'ongoing' }, ['va-ae-grade-fatal']],
    ['3 and fatal', { grades: [grade('sir-2017-grade', '3')], severity: 'severe', outcome: 'fatal' }, ['va-ae-grade-fatal']],
    ['F and recovering', { grades: [grade('sir-a-f-class', 'F')], outcome: 'recovering' }, ['va-ae-grade-fatal']],
    ['6 of CIRSE 2026 and unknown', { grades: [grade('cirse-2026-grade', '6')], outcome: 'unknown' }, ['va-ae-grade-fatal']],
    [
      '5, F and 6, and fatal',
      {
        grades: [grade('sir-2017-grade', '5'), grade('sir-a-f-class', 'F'), grade('cirse-2017-grade', '6')],
        severity: 'severe',
        outcome: 'fatal',
      },
      [],
    ],
    [
      '5 beside 3b, and fatal',
      { grades: [grade('sir-2017-grade', '5'), grade('cirse-2026-grade', '3b')], severity: 'severe', outcome: 'fatal' },
      ['va-ae-grade-fatal'],
    ],
    ['fatal and moderate', { severity: 'moderate', outcome: 'fatal' }, ['va-ae-fatal-severe']],
    ['of CIRSE alone, without a severity', { grades: [grade('cirse-2026-grade', '1b')], outcome: 'resolved' }, []],
    ['of SIR 2017 without a severity', { grades: [grade('sir-2017-grade', '2')], outcome: 'resolved' }, ['va-ae-severity']],
    [
      'twice in one system',
      { grades: [grade('cirse-2026-grade', '3a'), grade('cirse-2026-grade', '3b')], outcome: 'resolved' },
      ['va-ae-grade-once'],
    ],
    [
      '2, which is major or minor',
      { grades: [grade('sir-2017-grade', '2')], severity: 'moderate', outcome: 'ongoing', more: [classed('major'), harm(true)] },
      [],
    ],
    [
      '2, which is minor or major',
      { grades: [grade('sir-2017-grade', '2')], severity: 'moderate', outcome: 'resolved', more: [classed('minor'), harm(false)] },
      [],
    ],
    [
      '1 and major',
      { grades: [grade('sir-2017-grade', '1')], severity: 'mild', outcome: 'ongoing', more: [classed('major'), harm(true)] },
      ['va-ae-grade-1-major'],
    ],
    [
      '4 and minor',
      { grades: [grade('sir-2017-grade', '4')], severity: 'severe', outcome: 'ongoing', more: [classed('minor'), harm(false)] },
      ['va-ae-grade-class'],
    ],
    [
      '2, permanent harm and minor',
      { grades: [grade('sir-2017-grade', '2')], severity: 'moderate', outcome: 'ongoing', more: [classed('minor'), harm(true)] },
      ['va-ae-major'],
    ],
    [
      '2, permanent harm and resolved',
      { grades: [grade('sir-2017-grade', '2')], severity: 'moderate', outcome: 'resolved', more: [classed('major'), harm(true)] },
      ['va-ae-sequelae-resolved'],
    ],
  ])('%s', (_, said, expected) => {
    expect(drawn(said)).toEqual(expected);
  });
});
