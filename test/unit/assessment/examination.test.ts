import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { examined, normalAsExamined, notNormalAfterAll, typedSigns } from '../../../src/assessment/examination/acts.ts';
import { examinationFacts, vitalSignFacts } from '../../../src/assessment/examination/facts.ts';
import { notExamined } from '../../../src/assessment/examination/not-examined.ts';
import { signsOfEhr } from '../../../src/assessment/examination/signs-of-ehr.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { examinationLines } from '../../../src/record/base/examination-lines.ts';
import { assessmentNote } from '../../../src/record/notes/assessment-note.ts';
import { referrerNote } from '../../../src/record/notes/referrer-note.ts';
import { stageResponse } from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, emptyCase, present } from './cases.ts';

const NOON = '2026-11-22T12:00:00Z';
const blank = blanksOf(examinationFacts);
const normal = () => {
  const examination = normalAsExamined(blank, NOON);
  if (!examination) throw new TypeError('no such act');
  return examination;
};
const assessed = (change: Partial<Case['assessment']>) => acted(emptyCase(), { type: 'assess', change });
const linesOf = (current: Case) => examinationLines(current, inEnglish).map(({ label, value }) => `${label}: ${value}`);

describe('what the parameter asks for and nobody has recorded', () => {
  const open = (change: Partial<Case['assessment']>) => notExamined(assessed(change).assessment);

  it.each<[string, Partial<Case['assessment']>, readonly string[]]>([
    ['everything at first', {}, ['vitalSigns', 'physical', 'neurological']],
    [
      'no vital signs once one was measured',
      { vitalSigns: { ...blanksOf(vitalSignFacts), temperatureCel: 36.4 } },
      ['physical', 'neurological'],
    ],
    [
      'vital signs of which there is only the time',
      { vitalSigns: { ...blanksOf(vitalSignFacts), at: NOON } },
      ['vitalSigns', 'physical', 'neurological'],
    ],
    ['the examination that was not made', { examination: { ...blank, neurological: 'abnormal' } }, ['vitalSigns', 'physical']],
    ['neither where both were normal', { examination: normal() }, ['vitalSigns']],
  ])('is %s', (_what, change, lacking) => {
    expect(open(change)).toEqual(lacking);
    // Told, and owed by nobody.
    expect(completeness(assessed(change)).assess.lacking).toEqual(completeness(emptyCase()).assess.lacking);
  });
});

describe('an examination', () => {
  it('that was normal is one act, and says that it was', () => {
    const examination = normal();
    expect(examination).toMatchObject({ physical: 'normal', neurological: 'normal', normalTogether: true, at: NOON });
    expect(linesOf(assessed({ examination }))[0]).toMatch(/^Physical examination: Normal; marked normal at once, 22 November 2026/);
  });

  it('says nothing of roots that nobody tested', () => {
    const { motorLeft, motorRight, sensation } = normal();
    expect([...Object.values(motorLeft), ...Object.values(motorRight), sensation].every(value => value === undefined)).toBe(true);
  });

  it('is no longer one act once one of both is changed', () => {
    expect(examined(normal(), { neurological: 'abnormal' }).normalTogether).toBe(false);
    expect(notNormalAfterAll(normal())).toEqual(blank);
  });

  it('that was normal tells no details that were entered while it was not, and keeps them', () => {
    const found = {
      ...blank,
      physical: 'abnormal' as const,
      physicalNote: 'Gibbus at T12',
      neurological: 'abnormal' as const,
      motorLeft: { ...blank.motorLeft, L5: '3' as const },
      sensation: 'abnormal' as const,
      impairmentScale: 'frankel' as const,
      impairmentGrade: 'C' as const,
      neurologicalNote: 'Foot drop',
    };
    expect(linesOf(assessed({ examination: found })).join()).toMatch(/Gibbus.*L5 left 3 of 5.*Foot drop/);
    const after = assessed({ examination: examined(found, { physical: 'normal', neurological: 'normal' }) });
    expect(linesOf(after)).toEqual(['Physical examination: Normal', 'Neurological examination: Normal']);
    expect(after.assessment.examination).toMatchObject({ physicalNote: 'Gibbus at T12', sensation: 'abnormal' });
    expect(JSON.stringify(stageResponse(after, 'assessment', inEnglish))).not.toMatch(/Gibbus|sensation|motorLeft|Foot drop/);
  });

  it('is not called normal in one act while details stand beside it', () => {
    expect(normalAsExamined({ ...blank, motorRight: { ...blank.motorRight, L2: '4' } }, NOON)).toBeUndefined();
    expect(normalAsExamined({ ...blank, physicalNote: 'Gibbus at T12' }, NOON)).toBeUndefined();
    expect(normalAsExamined({ ...blank, at: NOON }, NOON)).toBeDefined();
  });

  it('names the weak roots with their side, and a grade by its scale', () => {
    const examination = {
      ...blank,
      neurological: 'abnormal' as const,
      motorLeft: { ...blank.motorLeft, L2: '5' as const, L5: '3' as const },
      impairmentScale: 'ais' as const,
      impairmentGrade: 'D' as const,
      sphincters: 'normal' as const,
    };
    expect(linesOf(assessed({ examination }))).toEqual([
      'Neurological examination: Abnormal; weak: L5 left 3 of 5; Bladder and bowel: normal; ASIA impairment scale D',
    ]);
  });
});

describe('vital signs', () => {
  const taken = [
    { sign: 'systolicMmHg', value: 132, at: NOON, author: 'N. Ruiz', reference: 'Observation/1' },
    { sign: 'diastolicMmHg', value: 78, at: NOON, author: 'N. Ruiz', reference: 'Observation/1' },
  ] as const;

  it('are attested as the EHR keeps them, with who took them and when', () => {
    const vitalSigns = signsOfEhr(taken, 'N. Ruiz, today');
    expect(vitalSigns).toMatchObject({ systolicMmHg: 132, at: NOON, heartRatePerMin: undefined });
    expect(linesOf(assessed({ vitalSigns }))).toEqual(['Vital signs: 132/78 mmHg; kept in the EHR by N. Ruiz, today']);
  });

  it('are not called the EHR’s once somebody types over them', () => {
    expect(typedSigns(signsOfEhr(taken, 'N. Ruiz'), { systolicMmHg: 140 }).keptInEhr).toBeUndefined();
    expect(linesOf(assessed({ vitalSigns: blanksOf(vitalSignFacts) }))).toEqual([]);
  });
});

describe('what is recorded at the end of the assessment', () => {
  it('keeps nobody from going on: it lacks nothing while it is blank', () => {
    expect(completeness(emptyCase()).assess.lacking.filter(field => field.startsWith('assess.'))).toEqual([]);
  });

  it('stands in the pre-procedure note, the leakage risks at their level', () => {
    const current = acted(
      emptyCase(),
      { type: 'choose-level', level: 'L1' },
      {
        type: 'plan-level',
        level: 'L1',
        change: {
          leakageRisk: {
            severeCollapse: true,
            vascularLesion: false,
            corticalDestruction: undefined,
            kuemmell: true,
            epiduralTissue: undefined,
          },
        },
      },
      {
        type: 'assess',
        change: {
          scores: [
            {
              id: '00000000-0000-4000-8000-0000000000e1',
              instrument: 'oswestry',
              version: '2.1a',
              score: 62,
              at: '2026-11-20',
              source: undefined,
            },
          ],
        },
      },
    );
    const note = assessmentNote(current, inEnglish, new Date(NOON));
    expect(note).toContain('What makes leakage likelier: Severe collapse; Kümmell disease (cleft)');
    expect(note).toContain('Disability and quality of life by instrument: Oswestry disability index 62 (2.1a), 20 November 2026');
  });
});

describe('the note to the referrer', () => {
  it('names the patient and says what came of it, in the clinician’s words', () => {
    const current = acted(
      emptyCase(),
      { type: 'choose-level', level: 'L1' },
      present('IND-1@L1'),
      { type: 'answer', key: 'CARE-PRE-6', value: 8, at: AT },
      { type: 'assess', change: { outcome: 'deferred', outcomeUntil: '2026-12-06', outcomeNote: 'Cystitis to be treated first.' } },
    );
    const note = referrerNote(current, inEnglish);
    for (const said of ['Margaret Osei', 'The procedure was deferred.', 'Until: 6 December 2026', 'Cystitis to be treated first.', 'L1']) {
      expect(note).toContain(said);
    }
    expect(note).toContain('Pain, 0 to 10: 8');
    // A letter without a day says little to whoever files it.
    expect(note).toMatch(/\nFrom: Dr Ruth Adeyemi, 22 November 2026, 09:30 \(UTC\)\n/);
  });

  it('is to who referred the patient, where somebody said who', () => {
    expect(referrerNote(assessed({ outcome: 'offered', referredBy: ' Dr Amara Nwosu' }), inEnglish)).toContain('\nTo: Dr Amara Nwosu\n');
    expect(referrerNote(assessed({ outcome: 'offered' }), inEnglish)).not.toMatch(/^To:/m);
  });

  it.each([
    ['offered', 'The procedure was offered.'],
    ['not-offered', 'The procedure was not offered.'],
    ['declined', 'The procedure was offered, and the patient declined it.'],
  ] as const)('says of %s only that', (outcome, said) => {
    const note = referrerNote(assessed({ outcome, outcomeUntil: '2026-12-06' }), inEnglish);
    expect(note).toContain(said);
    expect(note).not.toContain('Until');
    expect(note).not.toMatch(/should|must|approved|eligible|denied/i);
  });
});
