import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAnswerKey } from '../../../src/assessment/case/answer-key.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { placeOfField } from '../../../src/assessment/case/case-facts.ts';
import { placeOfDepartureField } from '../../../src/assessment/case/departure-key.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const FOLDER = new URL('../../case-files/', import.meta.url);

function savedCase(name: string): Case {
  const read = readCaseFile(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!read.ok) throw new TypeError(JSON.stringify(read.problem));
  return read.case;
}

describe('what is recorded is read out before it is sent, each line with the field where it can be changed', () => {
  it.each<[string, string, readonly string[], readonly (readonly [said: string, field: string])[]]>([
    [
      'a consent that a proxy gave',
      '05-consent-by-proxy.json',
      ['consent'],
      [
        ['Decision: Given', 'consent.decision'],
        ['By: Kofi Osei, Health-care power of attorney', 'consent.givenBy'],
        ['Decided: 22 November 2026, 12:00 (UTC)', 'consent.decidedAt'],
        ['Levels: L1', 'consent.levels'],
        ['Techniques: Balloon kyphoplasty', 'consent.techniques'],
        ['Sedation: covered', 'consent.sedationCovered'],
        ['Taken by: Dr. Zoë Müller-Łukasz', 'consent.takenBy'],
        ['Form: Form 27, chart folder 3', 'consent.formReference'],
        ['Entitled by: Power of attorney of 3 May 2021, seen on paper', 'consent.proxyEvidence'],
        [
          'Risks explained: Infection: under 1 %; Cement leakage with symptoms: under 5 %; New fracture at an adjacent level: 21 %',
          'consent.risks',
        ],
      ],
    ],
    [
      'one that was signed on the screen and withdrawn',
      '06-consent-withdrawn.json',
      ['consent'],
      [
        ['Decision: Given', 'consent.decision'],
        ['By: the patient', 'consent.givenBy'],
        ['Decided: 22 November 2026, 12:00 (UTC)', 'consent.decidedAt'],
        ['Levels: L1', 'consent.levels'],
        ['Techniques: Balloon kyphoplasty', 'consent.techniques'],
        ['Sedation: covered', 'consent.sedationCovered'],
        ['Taken by: Dr. Zoë Müller-Łukasz', 'consent.takenBy'],
        ['Signed on the screen: Margaret Osei, 22 November 2026, 12:00 (UTC), under an earlier text than this', 'consent.signature'],
        [
          'Risks explained: Infection: under 1 %; Cement leakage with symptoms: under 5 %; New fracture at an adjacent level: 21 %',
          'consent.risks',
        ],
        ['Withdrawn: 22 November 2026, 14:00 (UTC): The pain has eased', 'consent.withdrawal'],
      ],
    ],
    [
      'a procedure that was not done',
      '09-not-done.json',
      ['procedure'],
      [
        ['Ended as: Not done', 'procedure.status'],
        ['Because: Fever this morning', 'procedure.statusReason'],
        ['When: 22 November 2026, 13:00 (UTC)', 'procedure.performedStart'],
        ['Planned at T11: Vertebroplasty', 'plan.levels.T11.technique'],
        [
          'Planned at L1: level counted: Up from the sacrum; Balloon kyphoplasty; for painful osteoporotic fracture with refractory pain',
          'plan.levels.L1.technique',
        ],
        ['T11 is in the plan, and not in the consent: no reasons given', 'departure.level-mismatch@T11'],
        ['Recorded by: Dr Ruth Adeyemi', 'procedure.status'],
      ],
    ],
    [
      'one that was done, with bleeding settled and words for a departure',
      '10-whole-with-bleeding-and-words.json',
      ['procedure'],
      [
        ['Ended as: Completed', 'procedure.status'],
        ['When: 22 November 2026, 10:05 to 10:50 (UTC+01:00)', 'procedure.performedStart'],
        ['Primary operator: Dr Ruth Adeyemi (physician)', 'procedure.team.00000000-0000-4000-8000-0000000000a1.name'],
        [
          'At L1: Balloon kyphoplasty; Through both pedicles; 4.5 mL; leakage: Epidural; for painful osteoporotic fracture with refractory pain',
          'procedure.levels.L1.technique',
        ],
        ['Guidance: Fluoroscopy', 'procedure.guidance'],
        ['Injectate: PMMA cement', 'procedure.injectate'],
        ['Sedation: Moderate sedation', 'procedure.sedationLevel'],
        ['Fluoroscopy time: 6.4 min', 'procedure.dose.fluoroscopyTimeMin'],
        ['Images: archived', 'procedure.imagesArchived'],
        ['Immediate complications: Observed', 'procedure.immediateComplications'],
        ['At the end: Stable, neurologically unchanged', 'procedure.statusAtConclusion'],
        ['Despite septicaemia: Cultures were negative twice.', 'departure.CON-ABS-1'],
        ['Last dose of apixaban: 20 November 2026, 08:00 (UTC-05:00)', 'last-dose.apixaban'],
        ['Last dose of clopidogrel: asked, not known', 'last-dose.clopidogrel'],
        ['How often apixaban is taken: twice a day', 'bleeding.interval.apixaban'],
        ['INR of the day: 1.3, 22 November 2026, 07:40 (UTC-05:00)', 'bleeding.value.inr'],
        ['Reversal of apixaban: Andexanet alfa, 22 November 2026, 07:50 (UTC-05:00)', 'bleeding.reversal.apixaban'],
        ['Going on with bleeding open: The cord is pressed. (it stood: not known)', 'bleeding.goingOn'],
        ['No time-out is recorded: no reasons given', 'departure.hard.no-time-out'],
        ['Note: Slow injection.', 'procedure.note'],
        ['Recorded by: Dr Ruth Adeyemi', 'procedure.status'],
      ],
    ],
    [
      'one that was stopped, and a complication of which little is known',
      '11-stopped-with-everything.json',
      ['procedure', 'adverse-event/00000000-0000-4000-8000-0000000000d1'],
      [
        ['Ended as: Stopped before the end', 'procedure.status'],
        ['Because: not known (not known yet)', 'procedure.statusReason'],
        ['When: 22 November 2026, 10:05 to 10:11 (UTC+01:00)', 'procedure.performedStart'],
        ['Sedation and monitoring: A. Novak (nurse)', 'procedure.team.00000000-0000-4000-8000-0000000000d2.name'],
        ['Verification: patient, procedure and level verified', 'procedure.universalProtocol.verified'],
        ['Site marking: Marked on the skin', 'procedure.universalProtocol.marking'],
        ['Time-out: 22 November 2026, 10:00 (UTC+01:00)', 'procedure.universalProtocol.timeOutAt'],
        ['Levels at the time-out: T12 and L5', 'procedure.universalProtocol.timeOutLevels'],
        [
          'At T12: level counted: Down from C2 (Six lumbar vertebrae.); Vertebroplasty; Beside the pedicle; 0 mL; leakage: None seen',
          'procedure.levels.T12.technique',
        ],
        ['Guidance: CT', 'procedure.guidance'],
        ['Injectate: Another injectate: Calcium phosphate', 'procedure.injectate'],
        ['Sedation: None', 'procedure.sedationLevel'],
        ['Dose-area product: 12.5 Gy·cm²', 'procedure.dose.doseAreaProductGyCm2'],
        ['Dose-length product: 300 mGy·cm', 'procedure.dose.doseLengthProductMGyCm'],
        ['Images: not archived', 'procedure.imagesArchived'],
        ['Immediate complications: None observed', 'procedure.immediateComplications'],
        ['At the end: Unstable', 'procedure.statusAtConclusion'],
        ['T12 is in the plan, the time-out and what was done, and not in the consent: no reasons given', 'departure.level-mismatch@T12'],
        ['L5 is in the plan and the time-out, and not in the consent or what was done: no reasons given', 'departure.level-mismatch@L5'],
        [
          'Given for sedation: midazolam 2 mg, 22 November 2026, 09:58 (UTC+01:00)',
          'procedure.sedationMedicines.00000000-0000-4000-8000-0000000000d3.given',
        ],
        ['Consent was refused: no word was given', 'departure.hard.consent-refused'],
        ['Note: Moved.', 'procedure.note'],
        ['Recorded by: Dr Ruth Adeyemi', 'procedure.status'],
        ['What happened: Another complication', 'complication.00000000-0000-4000-8000-0000000000d1.kind'],
        ['In words: Back pain', 'complication.00000000-0000-4000-8000-0000000000d1.description'],
        ['When: not known (asked, and not known)', 'complication.00000000-0000-4000-8000-0000000000d1.occurredAt'],
        ['Severity, SIR 2017: not known (nobody asked)', 'complication.00000000-0000-4000-8000-0000000000d1.grade'],
        ['Class: not known: not all five consequences are answered', 'complication.00000000-0000-4000-8000-0000000000d1.consequences'],
        [
          'Serious: not known: not all that makes it serious is answered',
          'complication.00000000-0000-4000-8000-0000000000d1.seriousCriteria',
        ],
        ['Outcome: Not known', 'complication.00000000-0000-4000-8000-0000000000d1.outcome'],
      ],
    ],
  ])('of %s', (_, file, keys, lines) => {
    const sections = recordSummary(savedCase(file), inEnglish).filter(({ key }) => keys.includes(key));
    expect(sections.flatMap(section => section.lines.map(({ label, value, field }) => [`${label}: ${value}`, field]))).toEqual(lines);
  });

  it('has no section for a consent that nobody decided, nor for a complication of which nobody said what it is', () => {
    const { consent, ...current } = wholeCase();
    const complications = current.complications.map(row => ({ ...row, kind: undefined }));
    const undecided = { ...current, consent: { ...consent, decision: undefined }, complications };
    expect(recordSummary(undecided, inEnglish).map(({ key }) => key)).toEqual(['procedure']);
  });
});

/** Whether a control on the screen stands for it. */
function isField(field: string, current: Case): boolean {
  const others = /^(patient|levels|bleeding\.goingOn|bleeding\.(interval|value|reversal)\..+|last-dose\..+)$/;
  return (
    isAnswerKey(field) || placeOfField(field, current) !== undefined || placeOfDepartureField(field) !== undefined || others.test(field)
  );
}

const CASES: readonly (readonly [string, Case])[] = [
  ['a whole case', wholeCase()],
  ...readdirSync(FOLDER).map(name => [`the file ${name}`, savedCase(name)] as const),
];

describe.each(CASES)('of %s', (_, current) => {
  const { entries } = buildRecord(current, NO_POLICY);

  it('every line leads to a field that there is', () => {
    const fields = recordSummary(current, inEnglish).flatMap(({ lines }) => lines.map(({ field }) => field));
    expect(fields.filter(field => !isField(field, current))).toEqual([]);
  });

  it('every element that is sent leads to a field that there is, and every extension has its own', () => {
    for (const { resource, origins } of entries) {
      expect(origins.filter(({ field }) => !isField(field, current))).toEqual([]);
      const element = new RegExp(`^${resource.resourceType}\\.[a-z]\\w*(\\[\\d+\\]|\\('[^']+'\\))?(\\.[a-z]\\w*(\\[\\d+\\])?)*$`, 'i');
      expect(origins.map(({ expression }) => expression).filter(expression => !element.test(expression))).toEqual([]);
      const own = (resource.extension ?? []).map((_extension, index) => `${resource.resourceType}.extension[${index}]`);
      expect(
        origins
          .map(({ expression }) => expression)
          .filter(expression => /\.extension\[\d+\]$/.test(expression) && expression.split('.').length === 2),
      ).toEqual(own);
    }
  });
});
