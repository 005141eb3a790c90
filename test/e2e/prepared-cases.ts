import type { Page } from 'playwright-core';
import { levelFacts } from '../../src/assessment/assess/facts.ts';
import type { Case } from '../../src/assessment/case/case.ts';
import { complicationFacts } from '../../src/assessment/complications/facts.ts';
import { blanksOf } from '../../src/assessment/facts/blank-of.ts';
import { levelPlanFacts } from '../../src/assessment/plan/facts.ts';
import { newLevelPerformed } from '../../src/assessment/procedure/new-level-performed.ts';
import { downloadBy, textOf } from './case-files.ts';

export type KeptCase = Omit<Case, 'chart'>;

const HOUR = 3_600_000;

/** The case of the chart that is open, as its file has it. */
export async function beginCase(page: Page): Promise<KeptCase> {
  return JSON.parse(await textOf(await downloadBy(page, 'Save case as a file')));
}

/** Cases in which every part of a screen has something to show, made of a case of the first patient that was just begun. */
export function preparedCases(begun: KeptCase, now: Date) {
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * HOUR).toISOString();
  const answer = <V extends string | number>(value: V, hoursAgo = 1) => ({
    value,
    origin: 'typed' as const,
    at: at(hoursAgo),
    evidenceSeen: [],
  });
  const assessed: KeptCase = {
    ...begun,
    levels: [{ ...blanksOf({ ...levelPlanFacts, ...levelFacts }), level: 'L1', technique: undefined, counted: 'from-sacrum' }],
    answers: {
      'IND-1@L1': answer('present'),
      'IND-1a@L1': answer('present'),
      'CON-ABS-1': answer('not-present'),
      'CON-ABS-3@L1': answer('not-assessed'),
      'CON-REL-4': { ...answer('not-present'), origin: 'group-attested' },
      'CARE-PRE-3': { ...answer('present'), origin: 'confirmed' },
    },
  };
  const planned: KeptCase = {
    ...assessed,
    levels: [
      { ...blanksOf({ ...levelPlanFacts, ...levelFacts }), level: 'T11', technique: 'vertebroplasty' },
      { ...blanksOf({ ...levelPlanFacts, ...levelFacts }), level: 'L1', technique: 'balloon-kyphoplasty', counted: 'from-sacrum' },
    ],
    plan: {
      ...assessed.plan,
      guidance: 'fluoroscopy',
      injectate: 'other',
      injectateText: 'Cement with barium, high viscosity',
      sedation: true,
    },
  };
  const consented: KeptCase = {
    ...planned,
    consent: {
      ...planned.consent,
      decision: 'given',
      givenBy: 'patient',
      decidedAt: at(3),
      takenBy: 'Dr. Zoë Müller-Łukasz',
      formReference: 'Form 27, chart folder 3',
      risks: ['infection', 'symptomatic-cement-leakage', 'new-fracture-adjacent'],
      levels: ['L1'],
      techniques: ['balloon-kyphoplasty'],
      sedationCovered: true,
    },
  };
  const byProxy: KeptCase = {
    ...consented,
    consent: {
      ...consented.consent,
      givenBy: 'proxy',
      proxyName: 'Kofi Osei',
      proxyRelationship: 'HPOWATT',
      proxyEvidence: 'Power of attorney of 3 May 2021, seen on paper',
    },
  };
  const toSign: KeptCase = { ...consented, consent: { ...consented.consent, signedOn: 'screen' } };
  const withdrawn: KeptCase = {
    ...toSign,
    consent: {
      ...toSign.consent,
      signature: {
        name: 'Margaret Osei',
        path: 'M40 120L90 60L140 130L200 70L300 110',
        at: at(3),
        text: 'Consent to vertebral augmentation',
      },
      withdrawal: { at: at(1), reason: 'The pain has eased' },
    },
  };
  const answeredTwoWeeksAgo: KeptCase = {
    ...consented,
    answers: {
      ...Object.fromEntries(Object.entries(consented.answers).map(([key, one]) => [key, one && { ...one, at: at(14 * 24) }])),
      'CARE-PRE-4': answer('present', 14 * 24),
      'CON-REL-1@L1': answer('not-present', 14 * 24),
    },
  };
  const complication = {
    ...blanksOf(complicationFacts),
    ...noConsequence,
    level: 'L1',
    occurredAt: at(1),
    gradeUnknown: undefined,
    occurredUnknown: undefined,
  } as const;
  const performed: KeptCase = {
    ...consented,
    procedure: {
      ...consented.procedure,
      status: 'completed',
      performedUnknown: 'asked-unknown',
      levels: [
        {
          ...newLevelPerformed('L1'),
          technique: 'balloon-kyphoplasty',
          approach: 'transpedicular-bilateral',
          cementVolumeMl: 4.5,
          leakage: ['disc'],
        },
        { ...newLevelPerformed('L2'), technique: 'balloon-kyphoplasty' },
      ],
      guidance: 'fluoroscopy',
      injectate: 'pmma',
      immediateComplications: 'observed',
      statusAtConclusion: 'stable',
      devices: [
        { id: UUIDS[0], description: 'Bone cement', udi: '(01)04012345678901(17)280131(10)A1234', lot: 'A1234', ...UNSAID },
        { id: UUIDS[1], description: 'Expandable implant 15 mm', udi: '', lot: '', ...UNSAID },
      ],
      dose: { ...consented.procedure.dose, fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 412 },
      imagesArchived: true,
      note: 'Access on the left was slow; the pedicle is narrow.',
    },
    complications: [
      { ...complication, id: UUIDS[2], kind: 'transient-pain-increase', description: '', grade: '1', outcome: 'recovering' },
      {
        ...complication,
        id: UUIDS[3],
        kind: 'symptomatic-cement-leakage',
        description: 'Radicular pain in the left groin, new after the second syringe.',
        grade: '3',
        consequences: { ...complication.consequences, 'admission-for-therapy': true },
        outcome: 'ongoing',
      },
    ],
  };
  const notDone: KeptCase = {
    ...consented,
    procedure: { ...consented.procedure, status: 'not-done', statusReason: 'Fever this morning', performedStart: at(2) },
  };
  const heldBack: KeptCase = {
    ...performed,
    answers: { ...performed.answers, 'CON-ABS-1': answer('present') },
    procedure: { ...performed.procedure, performedUnknown: undefined },
  };
  return {
    begun: { ...begun, levels: [] },
    assessed,
    planned,
    consented,
    byProxy,
    toSign,
    withdrawn,
    answeredTwoWeeksAgo,
    performed,
    notDone,
    heldBack,
  };
}

export type PreparedCase = keyof ReturnType<typeof preparedCases>;

const noConsequence = {
  consequences: {
    'admission-for-therapy': false,
    'unplanned-increase-in-care': false,
    'prolonged-hospitalization': false,
    'permanent-sequelae': false,
    death: false,
  },
  seriousCriteria: { 'life-threatening': false, disabling: false, 'intervention-to-prevent-harm': false },
};

/** What the UDI of a device may say and nobody took over. */
const UNSAID = { serial: '', madeOn: undefined, expires: undefined };

const UUIDS = [
  '6f1c0a52-3b57-4f5e-9f0e-2f4f7c1e0a01',
  '6f1c0a52-3b57-4f5e-9f0e-2f4f7c1e0a02',
  '6f1c0a52-3b57-4f5e-9f0e-2f4f7c1e0a03',
  '6f1c0a52-3b57-4f5e-9f0e-2f4f7c1e0a04',
] as const;
