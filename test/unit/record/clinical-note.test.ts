import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { attestationOf } from '../../../src/assessment/procedure/attestation.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import { isOwnNote } from '../../../src/chart/facts/own-notes.ts';
import { textToBase64 } from '../../../src/plain/base64.ts';
import { type ClinicalNote, clinicalNote, type NoteSetting, noteAsText } from '../../../src/record/notes/clinical-note.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { AT, acted, anEvidence, aSuggestion, COMPLICATION, emptyCase, present, wholeCase, withChart } from '../assessment/cases.ts';

const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');

const ALONE: NoteSetting = { carries: [], notKept: [], replaces: undefined };
const noteOf = (current: Case, setting: Partial<NoteSetting> = {}) => clinicalNote(current, inEnglish, { ...ALONE, ...setting });
const sectionOf = (note: ClinicalNote, title: string) => note.sections.find(section => section.title === title);

describe('the clinical note', () => {
  it('says whose it is, when the procedure was, and who wrote it when', () => {
    const { title, patient, head } = noteOf(wholeCase());
    expect(title).toBe('Clinical note: vertebral augmentation');
    expect(patient).toEqual({ label: 'Patient', value: 'Margaret Osei, born 14 March 1948, record 00481726' });
    expect(head).toEqual([
      { label: 'Date of procedure', value: expect.stringMatching(/2026/) },
      { label: 'Written', value: 'Dr Ruth Adeyemi, 22 November 2026, 09:30 (UTC)' },
    ]);
  });

  it('misses no date of what was not done', () => {
    const notDone = acted(emptyCase(), { type: 'procedure', change: { status: 'not-done', statusReason: 'Fever.' } });
    expect(noteOf(notDone).head).toContainEqual({ label: 'Date of procedure', value: 'Not done' });
    const undated = acted(emptyCase(), { type: 'procedure', change: { status: 'completed' } });
    expect(noteOf(undated).head).toContainEqual({ label: 'Date of procedure', value: 'not recorded' });
  });

  it('has every line that stands on the screen, under the same titles', () => {
    const note = noteOf(wholeCase());
    for (const { title, lines } of recordSummary(wholeCase(), inEnglish)) {
      expect(sectionOf(note, title)?.lines).toEqual(lines.map(({ label, value }) => ({ label, value })));
    }
  });

  it('says first what stands nowhere else in the EHR, and what the EHR did not keep', () => {
    const note = noteOf(wholeCase(), {
      carries: ['consent', `adverse-event/${COMPLICATION}`],
      notKept: [{ label: 'cement volume at L1', value: '4.5 mL' }],
    });
    expect(note.sections[0]?.title).toBe('What stands only in this note');
    expect(note.sections[0]?.lines).toEqual([
      {
        label: 'Not stored in the EHR in any other way',
        value: expect.stringMatching(/^Consent to vertebral augmentation and Complication of vertebral augmentation: ./),
      },
      { label: 'The EHR did not keep: cement volume at L1', value: '4.5 mL' },
    ]);
    expect(sectionOf(noteOf(wholeCase()), 'What stands only in this note')).toBeUndefined();
  });

  it('names among what stands nowhere else the answers and the pain that the EHR did not take as such', () => {
    const note = noteOf(wholeCase(), { carries: ['response/assessment', 'response/plan', 'score/pain'] });
    expect(note.sections[0]?.lines).toEqual([
      { label: 'Not stored in the EHR in any other way', value: 'Pre-procedure note and Pain now, 0 to 10' },
    ]);
  });

  it('names in its title the note that it replaces, on one line, or is an addendum to', () => {
    expect(noteOf(wholeCase(), { replaces: 'the note of\n22 November 2026' }).title).toBe(
      'Clinical note: vertebral augmentation (replaces: the note of 22 November 2026)',
    );
    expect(noteOf(wholeCase(), { appends: 'the first note' }).title).toMatch(/\(addendum to: the first note\)$/);
  });

  it('has the operative note as somebody edited it, and beside it from the record only what stands nowhere else', () => {
    const edited = acted(wholeCase(), { type: 'procedure', change: { operativeNote: 'Smooth.\nHome today.' } });
    const note = noteOf(edited);
    expect(sectionOf(note, 'Brief operative note')?.text).toBe('Smooth.\nHome today.');
    expect(sectionOf(note, 'Vertebral augmentation')).toBeUndefined();
    expect(noteAsText(note, inEnglish)).toContain('\n\nBrief operative note\nSmooth.\nHome today.\n\n');
    expect(sectionOf(noteOf(edited, { carries: ['procedure'] }), 'Vertebral augmentation')?.lines.length).toBeGreaterThan(3);
  });

  it('has what was answered before the procedure, and nothing of a case in which nothing was', () => {
    const answered = acted(emptyCase(), { type: 'choose-level', level: 'L1' }, present('IND-1@L1'));
    const titles = noteOf(answered).sections.map(({ title }) => title);
    expect(titles).toContain('Pre-procedure note: L1');
    expect(noteOf(emptyCase()).sections).toEqual([]);
  });

  it('says of recovery who watched, each check that was not struck out with what was worse, and how the patient left', () => {
    const check = {
      ...blanksOf(recoverFacts.checks.facts),
      by: 'RN Okafor',
      systolicMmHg: 128,
      diastolicMmHg: 74,
      sensorium: 'alert',
    } as const;
    const recovered = acted(wholeCase(), {
      type: 'recover',
      change: {
        bedRestFrom: '2026-11-22T11:00:00+01:00',
        checksKept: 'here',
        checks: [
          { ...check, id: COMPLICATION, at: '2026-11-22T12:00:00+01:00', motorStrength: 'as-before' },
          { ...check, id: 'struck', at: '2026-11-22T11:45:00+01:00', struck: true, systolicMmHg: 999 },
          { ...check, id: 'first', at: '2026-11-22T11:30:00+01:00', motorStrength: 'worse', note: 'Left leg.' },
        ],
        painTreated: true,
        painTreatment: 'Paracetamol 1 g',
        ambulation: 'with-help',
        ambulationWatchedBy: 'RN Okafor',
        destination: 'home',
      },
    });
    const note = sectionOf(noteOf(recovered), 'Recovery');
    expect(note?.lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      expect.stringMatching(/^Bed rest from: 22 November 2026, 11:00/),
      'Where vital signs, sensorium, strength and neurology are recorded: In this log',
      expect.stringMatching(/^Check 1, .*11:30.*: blood pressure 128\/74 mmHg; Alert; strength worse; checked by RN Okafor; Left leg\.$/),
      expect.stringMatching(/^Check 2, .*12:00.*: blood pressure 128\/74 mmHg; Alert; strength as before; checked by RN Okafor$/),
      expect.stringMatching(/^Worse than before the procedure: .*11:30.*: motor strength\. A later check found it as before\.$/),
      'Pain treated: Yes; Paracetamol 1 g',
      'First attempt to walk: With help; watched by RN Okafor',
      'Where the patient went: Home',
    ]);
    expect(sectionOf(noteOf(wholeCase()), 'Recovery')).toBeUndefined();
  });

  it('says of follow-up what was told and measured, without the site’s number, and that a specimen’s result is pending until it is there', () => {
    const sampled = acted(
      wholeCase(),
      { type: 'answer', key: 'CARE-PRE-6', value: 8, at: AT },
      { type: 'perform-level', level: 'L1', change: { biopsy: true, biopsySentTo: 'Pathology' } },
    );
    const pathology = 'Follow-up: Pathology of biopsies';
    expect(sectionOf(noteOf(sampled), pathology)?.lines).toEqual([
      { label: 'L1', value: 'Biopsy taken; sent to Pathology; the result is not recorded yet' },
    ]);
    const followed = acted(sampled, {
      type: 'follow-up',
      change: {
        visits: [{ id: COMPLICATION, at: '2026-12-22T09:00:00+01:00', manner: 'telephone', by: '', pain: 3, note: '' }],
        pathology: [{ id: COMPLICATION, level: 'L1', result: 'Plasma cells.', at: '2026-12-01' }],
      },
    });
    expect(sectionOf(noteOf(followed), pathology)?.lines).toEqual([{ label: 'L1', value: 'reported on 1 December 2026; Plasma cells.' }]);
    expect(sectionOf(noteOf(followed), 'Follow-up: Before and after')?.lines).toEqual([
      { label: 'Pain, 0 to 10', value: '8 before; 3 on 22 December 2026, better by 5 points' },
    ]);
  });

  it('is the same whatever evidence the chart has, today or at another reading', () => {
    const suggestion = aSuggestion('CON-REL-4', { evidence: [anEvidence({ title: 'Chart’s own words' })] });
    const charted = withChart(wholeCase(), { asOf: '2027-05-01', suggestions: { 'CON-REL-4': suggestion } });
    expect(noteOf(charted)).toEqual(noteOf(wholeCase()));
  });

  it('is dated by what was entered last', () => {
    const later = { ...wholeCase(), enteredBy: { 'procedure.note': { by: undefined, at: '2026-11-23T07:00:00+01:00' } } };
    expect(noteOf(later).head.at(-1)?.value).toBe('Dr Ruth Adeyemi, 23 November 2026, 07:00 (UTC+01:00)');
  });

  it('says who prepared and who attested the record of the procedure, once somebody has, until it says something else', () => {
    const entered = { ...wholeCase(), enteredBy: { 'procedure.note': { by: 'N. Nurse', at: '2026-11-22T10:00:00Z' } } };
    const team = [
      { id: COMPLICATION, name: 'Dr Ruth Adeyemi', reference: 'Practitioner/dr1', role: 'primary-operator', profession: 'physician' },
    ] as const;
    const operated = acted(entered, { type: 'procedure', change: { team } });
    const attestation = attestationOf(operated, { at: '2026-11-22T12:00:00Z', said: false });
    if (!attestation) throw new TypeError('nobody may attest');
    const attested = acted(operated, { type: 'attest', attestation });
    expect(noteOf(attested).head.slice(-2)).toEqual([
      { label: 'Prepared by', value: 'N. Nurse' },
      { label: 'Attested by', value: 'Dr Ruth Adeyemi, 22 November 2026, 12:00 (UTC)' },
    ]);
    const changed = acted(attested, { type: 'procedure', change: { note: 'otherwise' } });
    expect(noteOf(changed).head.map(({ label }) => label)).not.toContain('Attested by');
  });

  it('as text is known again by the chart as Vertaug’s own, in both languages', () => {
    for (const words of [inEnglish, inFrench]) {
      const text = noteAsText(clinicalNote(wholeCase(), words, { ...ALONE, replaces: 'A' }), words);
      const document = {
        resourceType: 'DocumentReference' as const,
        status: 'current' as const,
        content: [{ attachment: { contentType: 'text/plain', data: textToBase64(text) } }],
      };
      expect(isOwnNote(document)).toBe(true);
      expect(text).toMatch(/\n$/);
    }
  });

  it('speaks French throughout', () => {
    const text = noteAsText(clinicalNote(wholeCase(), inFrench, { ...ALONE, carries: ['consent'], replaces: 'la première' }), inFrench);
    expect(text).toMatch(/^Note clinique\s: augmentation vertébrale \(remplace\s: la première\)\nPatient\s: Margaret Osei/);
    expect(text).toMatch(/Ce qui ne figure que dans cette note\nEnregistré d’aucune autre façon dans le DSE\s: Consentement/);
  });
});
