import { aPatient, daysBefore, hoursBefore, LNC, SCT } from '../builders/chart-builder.ts';
import { answered, concept, icd, lab, lnc, localTime, problem, sct } from '../builders/server-accents.ts';
import { coded, labelled } from './labelled-chart.ts';

const CDC_RACE = 'urn:oid:2.16.840.1.113883.6.238';
const score = (value: number, unit = '{score}') => ({ valueQuantity: { value, unit } });

export const BEDSIDE = [
  labelled(
    'Pain by number, by whole number and by a coded answer is one scale; the newest counts',
    aPatient('pain')
      .with(answered('quantity', lnc('72514-3', 'Pain severity - 0-10 verbal numeric rating'), score(6), localTime(1)))
      .with(answered('integer', lnc('38208-5', 'Pain severity - Reported'), { valueInteger: 9 }, localTime(40)))
      .with(
        answered(
          'coded',
          lnc('72514-3'),
          { valueCodeableConcept: { coding: [{ system: LNC, code: 'LA10139-6', display: '7' }] } },
          localTime(70),
        ),
      ),
    {
      expected: {
        'CARE-PRE-6': {
          state: 'present',
          value: 6,
          evidence: coded('pain', ...['quantity', 'integer', 'coded'].map(id => `Observation/${id}`)),
        },
        'CON-REL-5.improving': { evidence: coded('pain', 'Observation/quantity', 'Observation/integer'), never: 'absent-asserted' },
      },
    },
  ),
  labelled(
    'A visual analogue scale of 64 is no 64 of 10, and no 6 either; a mean over a month is not the pain of now',
    aPatient('other-scales')
      .with(answered('vas', lnc('38214-3', 'Pain severity VAS'), score(64, 'mm'), localTime(1)))
      .with(answered('month', lnc('72350-2', 'Pain severity 1 month'), score(5), localTime(1))),
    {
      expected: {
        'CARE-PRE-6': {
          evidence: coded('other-pain-scale', 'Observation/vas', 'Observation/month'),
          answersNothing: ['Observation/vas', 'Observation/month'],
        },
      },
    },
  ),
  labelled(
    'A pain score of last month is stale, and one without a date is not of now',
    aPatient('pain-old')
      .with(answered('old', lnc('72514-3'), score(8), localTime(31)))
      .with(answered('undated', lnc('72514-3'), score(3), undefined)),
    {
      expected: {
        'CARE-PRE-6': {
          state: 'stale',
          evidence: coded('pain', 'Observation/old', 'Observation/undated'),
          answersNothing: ['Observation/old', 'Observation/undated'],
        },
      },
    },
  ),
  labelled(
    'Two pain scores of one instant that differ are a conflict',
    aPatient('pain-conflict')
      .with(answered('four', lnc('72514-3'), score(4), '2026-11-22T09:00:00Z'))
      .with(answered('eight', lnc('38208-5'), score(8), '2026-11-22T09:00:00Z')),
    { expected: { 'CARE-PRE-6': { state: 'conflict', evidence: coded('pain', 'Observation/four', 'Observation/eight') } } },
  ),
  labelled(
    'Pain by the SNOMED CT observable, of this morning in another time zone',
    aPatient('pain-snomed').with(answered('pain', sct('225908003', 'Pain score'), score(7), '2026-11-22T23:40:00+13:00')),
    { expected: { 'CARE-PRE-6': { state: 'present', value: 7, evidence: coded('pain', 'Observation/pain') } } },
  ),
  labelled(
    'Reduced activity and the instruments that measure it support the loss of daily living; the neck has another index',
    aPatient('function')
      .with(problem('bed', 'Bed confinement status', [icd('Z74.01')], daysBefore(9)))
      .with(problem('limits', 'Limitation of activities due to disability', [icd('Z73.6')], daysBefore(9)))
      .with(problem('walking', 'Difficulty in walking', [icd('R26.2')], daysBefore(9)))
      .with(answered('odi', sct('273675001', 'Oswestry disability index'), score(62, '%'), localTime(5)))
      .with(answered('ecog', lnc('42800-3', 'ECOG performance status'), { valueInteger: 3 }, localTime(5)))
      .with(answered('promis', lnc('91721-1', 'PROMIS physical function T-score'), score(29, '{T-score}'), localTime(5)))
      .with(answered('neck', lnc('82226-2', 'Neck Disability Index'), score(40, '%'), localTime(5))),
    {
      expected: {
        'IND-1b': {
          evidence: [
            ...coded('limited-activity', 'Condition/bed', 'Condition/limits', 'Condition/walking'),
            ...coded('function', 'Observation/odi', 'Observation/ecog', 'Observation/promis'),
          ],
          notEvidence: ['Observation/neck'],
          never: 'absent-asserted',
        },
      },
      fields: {
        'CARE-PRE-6.function': {
          state: 'present',
          evidence: coded('function', 'Observation/odi', 'Observation/ecog', 'Observation/promis'),
          notEvidence: ['Observation/neck'],
        },
      },
    },
  ),
  labelled(
    'Vital signs as a panel with components and as single measurements',
    aPatient('vitals')
      .with({
        ...answered('pressure', lnc('85354-9', 'Blood pressure panel'), {}, hoursBefore(2)),
        component: [
          { code: { coding: [lnc('8480-6')] }, valueQuantity: { value: 142, unit: 'mm[Hg]' } },
          { code: { coding: [lnc('8462-4')] }, valueQuantity: { value: 88, unit: 'mm[Hg]' } },
        ],
      })
      .with(lab('heart', '8867-4', 'Heart rate', 76, '/min', hoursBefore(2)))
      .with(lab('saturation', '59408-5', 'Oxygen saturation', 96, '%', hoursBefore(2)))
      .with(lab('breath', '9279-1', 'Respiratory rate', 14, '/min', hoursBefore(2))),
    {
      fields: {
        'CARE-PRE-7.vital-signs': {
          state: 'present',
          evidence: coded('vital-signs', ...['pressure', 'heart', 'saturation', 'breath'].map(id => `Observation/${id}`)),
        },
      },
    },
  ),
  labelled(
    'A laboratory panel that holds the INR and the count as components is read like single values',
    aPatient('panel').with({
      ...answered('panel', { system: 'https://lab.example/codes', code: 'COAG', display: 'Coagulation screen' }, {}, localTime(1)),
      component: [
        { code: { coding: [lnc('6301-6', 'INR')] }, valueQuantity: { value: 1.2, unit: '{INR}' } },
        { code: { coding: [lnc('777-3', 'Platelets')] }, valueQuantity: { value: 240, unit: '10*9/L' } },
      ],
    }),
    {
      expected: { 'CARE-PRE-5': { evidence: coded('inr', 'Observation/panel') } },
      fields: { 'CARE-PRE-5.inr': { value: '1.2', evidence: coded('inr', 'Observation/panel') } },
    },
  ),
  labelled(
    'White by the race codes is no pregnancy test, though the number is one; nor is a creatinine a Panamanian',
    aPatient('race')
      .aged('1990-01-01')
      .with(
        answered(
          'race',
          { system: CDC_RACE, code: '2106-3', display: 'White' },
          { valueCodeableConcept: { coding: [{ system: SCT, code: '260385009' }], text: 'Negative' } },
          localTime(1),
        ),
      )
      .with(answered('origin', { system: CDC_RACE, code: '2118-8' }, { valueCodeableConcept: concept('Positive') }, localTime(1))),
    {
      expected: {
        'CON-REL-6': { state: 'no-data', notEvidence: ['Observation/race', 'Observation/origin'], never: 'absent-asserted' },
      },
    },
  ),
];
