import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { assessmentNote, assessmentSections } from '../../../src/record/notes/assessment-note.ts';
import { linesSince, operativeNote, recordedOperativeNote, writeNote } from '../../../src/record/notes/operative-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AS_OF, aPatient, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, wholeCase, withChart } from '../assessment/cases.ts';

const ASOF = new Date('2026-11-22T12:00:00Z');
const SIGNED = 'Written with Vertaug, case urn:uuid:00000000-0000-4000-8000-000000000003';
const HEAD = 'Patient: Margaret Osei, born 14 March 1948, record 00481726';

describe('the brief operative note', () => {
  const edited = acted(wholeCase(), { type: 'procedure', change: { operativeNote: 'All went well.' } });

  it('says what the record says until somebody edits it', () => {
    expect(operativeNote(wholeCase(), inEnglish)).toBe(
      `Brief operative note\n${HEAD}\n\n${recordedOperativeNote(wholeCase(), inEnglish)}\n\n${SIGNED}\n`,
    );
    expect(recordedOperativeNote(wholeCase(), inEnglish)).toContain('\nImmediate complications: Observed\n');
    expect(recordedOperativeNote(wholeCase(), inEnglish)).toContain('\nSeverity, SIR 2017: 2 · moderate\n');
    expect(recordedOperativeNote(wholeCase(), inEnglish), 'how FHIR stores it').not.toContain('Stored as');
  });

  it('edited, still says whose it is', () => {
    expect(operativeNote(edited, inEnglish)).toBe(`Brief operative note\n${HEAD}\n\nAll went well.\n\n${SIGNED}\n`);
  });

  it('can tell what came into the record since it was edited', () => {
    const before = recordedOperativeNote(wholeCase(), inEnglish);
    const later = acted(wholeCase(), { type: 'procedure', change: { statusAtConclusion: 'new-deficit' } });
    expect(linesSince(before, recordedOperativeNote(later, inEnglish))).toEqual(['At the end: New neurological deficit']);
    expect(linesSince(before, before)).toEqual([]);
    expect(linesSince('One line', 'One line\n\nAnother')).toEqual(['Another']);
  });
});

describe('writing in the brief operative note', () => {
  it('keeps what the record said when it was first written in, however often it is written in after', () => {
    const first = writeNote({}, 'All went well', 'as recorded');
    expect(first).toEqual({ operativeNote: 'All went well', operativeNoteBasis: 'as recorded' });
    expect(writeNote(first, 'All went very well', 'as recorded by now')).toEqual({
      operativeNote: 'All went very well',
      operativeNoteBasis: 'as recorded',
    });
  });

  it('is no edit where it is what the record says, or is taken back', () => {
    const edited = { operativeNote: 'All went well', operativeNoteBasis: 'as recorded' };
    const asRecorded = { operativeNote: undefined, operativeNoteBasis: undefined };
    expect(writeNote(edited, 'as recorded', 'as recorded')).toEqual(asRecorded);
    expect(writeNote(edited, undefined, 'as recorded')).toEqual(asRecorded);
    expect(writeNote(edited, '', 'as recorded')).toEqual({ ...edited, operativeNote: '' });
  });
});

describe('the pre-procedure note', () => {
  const seen = anEvidence({ reference: 'Observation/inr', title: 'INR', value: '1.1', date: '2026-11-20', dateKind: 'effective' });
  const charted = withChart(acted(emptyCase(), { type: 'choose-level', level: 'L1' }), {
    suggestions: {
      'CARE-PRE-5': aSuggestion('CARE-PRE-5', { evidence: [seen], suggests: 'not-present' }),
      'CON-ABS-1': aSuggestion('CON-ABS-1'),
    },
    levelFindings: [
      {
        level: 'L1',
        what: 'fracture',
        acuity: 'acute',
        aetiology: 'osteoporosis',
        suggested: true,
        evidence: anEvidence({ reference: 'Condition/f1', title: 'Fracture of L1', date: '2026-10-31' }),
      },
    ],
  });
  const assessed = acted(
    charted,
    { type: 'plan-level', level: 'L1', change: { technique: 'balloon-kyphoplasty', counted: 'from-sacrum' } },
    present('IND-1@L1'),
    present('IND-1a@L1'),
    notPresent('CARE-PRE-5'),
    { type: 'answer', key: 'CARE-PRE-6', value: 8, at: '2026-11-22T09:30:00.000Z' },
  );
  const linesOf = (title: string) => assessmentSections(assessed, inEnglish, ASOF).find(section => section.title === title)?.lines ?? [];

  it('says whose it is, what the answers match, and the plan', () => {
    const note = assessmentNote(assessed, inEnglish, ASOF);
    expect(note.startsWith(`Pre-procedure note: vertebral augmentation\n${HEAD}\n`)).toBe(true);
    expect(note).toContain('The answers match: painful osteoporotic fracture with refractory pain at L1');
    expect(note).toContain('Technique at L1: Balloon kyphoplasty');
    expect(note).toContain('\nWritten\nBy: Dr Ruth Adeyemi, 22 November 2026, 12:00 (UTC)\n');
  });

  it('says at a level how it was counted, what the chart has with its age, and what was answered', () => {
    expect(linesOf('L1')).toEqual(
      expect.arrayContaining([
        { label: 'Level counted', value: 'Up from the sacrum' },
        { label: 'In the chart', value: 'may be acute; Fracture of L1, since 31 October 2026, 22 days old' },
        { label: 'Painful osteoporotic fracture at this level', value: 'Present' },
      ]),
    );
  });

  it('puts the evidence that stood beside an answer to it, and names what is not answered', () => {
    const lines = linesOf('Whole patient');
    expect(lines).toContainEqual({ label: 'Bleeding or clotting problem', value: 'Not present; INR 1.1, 20 November 2026, 2 days old' });
    expect(lines).toContainEqual({ label: 'Pain now, 0 to 10', value: '8 of 10' });
    expect(lines.find(({ label }) => label === 'Not answered')?.value).toContain('Septicaemia');
  });

  it('says of the plan what was said of it, and nothing of what nobody said', () => {
    const planOf = (...actions: readonly CaseAction[]) =>
      assessmentSections(acted(assessed, ...actions), inEnglish, ASOF).find(({ title }) => title === 'Plan')?.lines;
    const technique = { label: 'Technique at L1', value: 'Balloon kyphoplasty' };
    expect(planOf()).toEqual([technique]);
    expect(
      planOf({ type: 'plan', change: { guidance: 'ct', injectate: 'other', injectateText: 'Calcium phosphate', sedation: false } }),
    ).toEqual([
      technique,
      { label: 'Imaging guidance', value: 'CT' },
      { label: 'Injectate', value: 'Another injectate, Calcium phosphate' },
      { label: 'Sedation or anaesthesia', value: 'No' },
    ]);
    expect(planOf({ type: 'plan', change: { injectate: 'pmma', sedation: true } })).toEqual([
      technique,
      { label: 'Injectate', value: 'PMMA cement' },
      { label: 'Sedation or anaesthesia', value: 'Yes' },
    ]);
  });

  it('says where bleeding stands as it is worked out, and of each drug its time', async () => {
    const chart = aPatient().withRequest('warfarin 5 mg').withInr(2.6, daysBefore(41));
    const start = { ...emptyCase(), patient: { ...emptyCase().patient, id: chart.patientId } };
    const told: CaseAction = { type: 'last-dose', ingredient: 'warfarin', answer: { at: '2026-11-22T08:00:00Z' } };
    const current = suggest(acted(start, told), await read(chart), { asOf: AS_OF, site: { windows: WINDOWS } });
    const lines = assessmentSections(current, inEnglish, AS_OF).find(({ title }) => title === 'Whole patient')?.lines;
    expect(lines?.slice(-3)).toEqual([
      {
        label: 'Bleeding, worked out',
        value: expect.stringMatching(/^not before 27 November 2026, 08:00 \(UTC\) \(warfarin\), and only with an INR /),
      },
      { label: 'warfarin', value: expect.stringMatching(/^not before 27 November 2026, 08:00 \(UTC\), /) },
      { label: 'Last dose of warfarin', value: '22 November 2026, 08:00 (UTC)' },
    ]);
  });

  it('takes nothing from what the chart only suggests', () => {
    expect(assessmentNote(assessed, inEnglish, ASOF)).not.toContain('Sepsis');
  });

  it('says of an answer that no longer holds that it is to be asked again', () => {
    const lapsed = withChart(assessed, { lapsed: { 'CARE-PRE-5': { reason: 'window', windowHours: 24 } } });
    expect(assessmentNote(lapsed, inEnglish, ASOF)).toContain('Not present (answered 22 November 2026, to be asked again)');
  });

  it('marks what was answered for several at once, and only that', () => {
    const clean = { state: 'no-data', evidence: [], suggests: undefined } as const;
    const silent = withChart(assessed, {
      suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', clean), 'CON-REL-4': aSuggestion('CON-REL-4', clean) },
    });
    const attested = acted(
      silent,
      { type: 'answer-group', keys: ['CON-ABS-1'], opened: [], at: AT },
      { type: 'answer', key: 'CON-REL-4', value: 'not-present', at: AT },
    );
    const saidOf = (label: string, current = attested) =>
      assessmentSections(current, inEnglish, ASOF)
        .flatMap(({ lines }) => lines)
        .find(line => line.label === label)?.value;
    expect(saidOf('Septicaemia')).toBe('Not present (answered for several at once)');
    expect(saidOf('Systemic infection going on')).toBe('Not present');
    const lapsed = withChart(attested, { lapsed: { 'CON-ABS-1': { reason: 'window', windowHours: 24 } } });
    expect(saidOf('Septicaemia', lapsed)).toBe('Not present (answered for several at once; answered 22 November 2026, to be asked again)');
  });

  it('says of what it rests on a lapsed answer that it is to be asked again', () => {
    const septic = withChart(acted(assessed, present('CON-ABS-1')), {
      lapsed: { 'CON-ABS-1': { reason: 'window', windowHours: 24 } },
    });
    expect(assessmentNote(septic, inEnglish, ASOF)).toContain('Present against it: septicaemia (to be asked again)');
  });

  it('gives the reasons for going on despite what is present', () => {
    const septic = acted(assessed, present('CON-ABS-1'), {
      type: 'depart',
      key: 'CON-ABS-1',
      words: { kind: 'given', text: 'Source controlled.' },
    });
    expect(assessmentNote(septic, inEnglish, ASOF)).toContain('Despite septicaemia: Source controlled.');
  });

  it('says when the last dose of a drug was, or that nobody knows', () => {
    const asked = acted(
      charted,
      { type: 'last-dose', ingredient: 'apixaban', answer: { at: '2026-11-20' } },
      { type: 'last-dose', ingredient: 'aspirin', answer: 'unknown' },
    );
    const note = assessmentNote(asked, inEnglish, ASOF);
    expect(note).toContain('\nLast dose of apixaban: 20 November 2026\n');
    expect(note).toContain('\nLast dose of aspirin: asked, not known\n');
  });
});

describe('what was entered of bleeding', () => {
  const entered = acted(
    wholeCase(),
    { type: 'last-dose', ingredient: 'warfarin', answer: { at: '2026-11-20T08:00:00+01:00' } },
    { type: 'bleeding', act: { kind: 'value', id: 'inr', change: { value: 1.9, at: '2026-11-22T08:10:00+01:00' } } },
    { type: 'bleeding', act: { kind: 'value', id: 'platelets', change: { value: 212 } } },
    { type: 'bleeding', act: { kind: 'reversal', drug: 'warfarin', change: { what: 'Vitamin K 5 mg', at: '2026-11-22T07:00:00+01:00' } } },
    {
      type: 'bleeding',
      act: { kind: 'go-on', words: { kind: 'given', text: 'The cord is pressed.' }, at: '2026-11-22T08:30:00.000Z', stood: 'not known' },
    },
  );

  it('stands in the operative note, in the summary and in the narrative that is sent, each with its time', () => {
    const lines = [
      'Last dose of warfarin: 20 November 2026, 08:00 (UTC+01:00)',
      'INR of the day: 1.9, 22 November 2026, 08:10 (UTC+01:00)',
      'Platelets of the day: 212 ×10⁹/L, time not said',
      'Reversal of warfarin: Vitamin K 5 mg, 22 November 2026, 07:00 (UTC+01:00)',
      'Going on with bleeding open: The cord is pressed. (it stood: not known)',
    ];
    const note = recordedOperativeNote(entered, inEnglish);
    for (const line of lines) expect(note).toContain(`\n${line}\n`);
    for (const line of lines) expect(assessmentNote(entered, inEnglish, ASOF)).toContain(`\n${line}\n`);
  });

  it('says that no reason was given where none was', () => {
    const none = acted(entered, {
      type: 'bleeding',
      act: { kind: 'go-on', words: { kind: 'none-given' }, at: '2026-11-22T08:31:00.000Z', stood: 'not known' },
    });
    expect(recordedOperativeNote(none, inEnglish)).toContain('\nGoing on with bleeding open: no reasons given (it stood: not known)\n');
  });

  it('says of no standing that it stood', () => {
    const bare = acted(entered, {
      type: 'bleeding',
      act: { kind: 'go-on', words: { kind: 'given', text: 'The cord is pressed.' }, at: '2026-11-22T08:31:00.000Z', stood: ' ' },
    });
    expect(recordedOperativeNote(bare, inEnglish)).toContain('\nGoing on with bleeding open: The cord is pressed.\n');
  });

  it('is not there where it was taken back', () => {
    const back = acted(
      entered,
      { type: 'bleeding', act: { kind: 'value', id: 'inr', change: undefined } },
      { type: 'bleeding', act: { kind: 'reversal', drug: 'warfarin', change: undefined } },
      { type: 'bleeding', act: { kind: 'go-on', words: undefined, at: '2026-11-22T08:31:00.000Z', stood: 'not known' } },
    );
    expect(recordedOperativeNote(back, inEnglish)).not.toMatch(/INR of the day|Reversal|Going on/);
  });
});
