import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { followUpSchedule } from '../../../src/assessment/follow-up/schedule.ts';
import { lackingAlone } from '../../../src/record/notes/report/elements.ts';
import { reportElements, reportSections, reportText } from '../../../src/record/notes/report/report-elements.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { AT, acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';

const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');

const partOf = (current: Case, title: string) => reportElements(current, inEnglish).find(section => section.title === title);
const saidIn = (current: Case, title: string) =>
  partOf(current, title)?.lines.map(({ label, value }) => inEnglish.record.line(label, value));
const lackingIn = (current: Case, title: string) => partOf(current, title)?.lacking.map(each => lackingAlone(each, inEnglish));
const atL1 = (change: Extract<CaseAction, { type: 'perform-level' }>['change']): CaseAction => ({
  type: 'perform-level',
  level: 'L1',
  change,
});
const ended = (change: Extract<CaseAction, { type: 'procedure' }>['change']): CaseAction => ({ type: 'procedure', change });

describe('the elements of the formal report', () => {
  it('come in the order in which a report is dictated', () => {
    expect(reportElements(wholeCase(), inEnglish).map(({ key }) => key)).toEqual([
      'procedure',
      'indication',
      'consent',
      'preparation',
      'sedation',
      'technique',
      'devices',
      'specimens',
      'given',
      'radiation',
      'findings',
      'complications',
      'condition',
      'plan',
      'further',
    ]);
  });

  it('say what was recorded, each under its heading', () => {
    const whole = acted(
      wholeCase(),
      { type: 'answer', key: 'CARE-PRE-11@L1', value: 'present', at: AT },
      atL1({ biopsy: false, heightBeforeMm: 14 }),
    );
    expect(saidIn(whole, 'Procedure')).toEqual([
      'Ended as: Completed',
      'When: 22 November 2026, 10:05 to 10:50 (UTC+01:00)',
      'At L1: Balloon kyphoplasty',
      'Primary operator: Dr Ruth Adeyemi (physician)',
    ]);
    expect(saidIn(whole, 'Indication')).toEqual(['L1: painful osteoporotic fracture with refractory pain; imaging and pain: agrees']);
    expect(saidIn(whole, 'Technique')).toEqual([
      'Guidance: Fluoroscopy',
      'Injectate: PMMA cement',
      'L1: Balloon kyphoplasty; Through both pedicles; 4.5 mL',
    ]);
    expect(saidIn(whole, 'Sedation or anaesthesia, and monitoring')).toEqual([
      'Sedation: Moderate sedation',
      'Vital signs and doses: In the EHR, by RN Okafor',
    ]);
    expect(saidIn(whole, 'Specimens')).toEqual(['L1: no biopsy taken']);
    expect(saidIn(whole, 'Findings')).toEqual(['L1: leakage: Epidural; height before 14 mm']);
    expect(saidIn(whole, 'Radiation dose and images')).toEqual(['Fluoroscopy time: 6.4 min', 'Images: archived']);
    expect(saidIn(whole, 'Complications')).toEqual([
      'Immediate complications: Observed',
      'Complication 1: Symptomatic cement leakage; In words: Pain down the left leg; When: 22 November 2026, 11:00 (UTC+01:00); After the procedure: on the same day; Level: L1; Severity, SIR 2017: 2 · moderate; Outcome: Recovering',
    ]);
    expect(saidIn(whole, 'Also recorded')).toEqual(['Note: Slow injection.']);
  });

  it('name what was not recorded, and where it is recorded, and make up nothing for it', () => {
    const bare = acted(wholeCase(), atL1({ approach: undefined, leakage: [] }), ended({ immediateComplications: undefined }));
    expect(lackingIn(bare, 'Technique')).toEqual(['L1: Approach', 'L1: When cement was injected']);
    expect(lackingIn(bare, 'Findings')).toEqual(['L1: Cement leakage', 'L1: Height of the vertebral body']);
    expect(partOf(bare, 'Complications')?.lacking).toEqual([
      { label: 'Immediate complications', field: 'procedure.immediateComplications' },
    ]);
    expect(lackingIn(bare, 'Contrast, antibiotic and blood loss')).toEqual(['Contrast medium', 'Antibiotic given', 'Blood loss']);
    expect(lackingIn(bare, 'Before the needle')).toEqual(['Verification', 'Site marking', 'Time-out', 'Venous access']);
    expect(saidIn(bare, 'Before the needle')).toEqual([]);
  });

  it('say no complications as such, and no sedation as none', () => {
    const quiet = acted(wholeCase(), ended({ immediateComplications: 'none-observed', sedationLevel: 'none' }), {
      type: 'remove-complication',
      id: COMPLICATION,
    });
    expect(saidIn(quiet, 'Complications')).toEqual(['Immediate complications: None observed']);
    const which = acted(wholeCase(), { type: 'remove-complication', id: COMPLICATION });
    expect(lackingIn(which, 'Complications')).toEqual(['What happened']);
    expect(saidIn(quiet, 'Sedation or anaesthesia, and monitoring')?.[0]).toBe('Sedation: None');
  });

  it('want no medicines and vital signs here that the EHR keeps, and both where it does not', () => {
    expect(lackingIn(wholeCase(), 'Sedation or anaesthesia, and monitoring')).toEqual([]);
    const own = acted(wholeCase(), ended({ monitoringKept: 'here' }));
    expect(lackingIn(own, 'Sedation or anaesthesia, and monitoring')).toEqual(['Medicines, each with dose and time', 'Vital signs']);
  });

  it('want of each guidance its own doses', () => {
    expect(lackingIn(wholeCase(), 'Radiation dose and images')).toEqual(['Air kerma at the reference point', 'Dose-area product']);
    const byCt = acted(wholeCase(), ended({ guidance: 'ct' }));
    expect(lackingIn(byCt, 'Radiation dose and images')).toEqual(['Dose-length product']);
    expect(saidIn(byCt, 'Radiation dose and images')).toContain('Fluoroscopy time: 6.4 min');
  });

  it('want an identifier of each device, and a laboratory of each specimen, whose result is awaited', () => {
    const implanted = acted(
      wholeCase(),
      { type: 'add-device', id: COMPLICATION },
      { type: 'device', id: COMPLICATION, change: { description: 'Expandable implant', lot: 'EXP-15' } },
      atL1({ biopsy: true }),
    );
    expect(saidIn(implanted, 'Devices and implants')).toEqual(['Device: Expandable implant; lot EXP-15']);
    expect(lackingIn(implanted, 'Devices and implants')).toEqual(['Expandable implant: UDI']);
    expect(lackingIn(implanted, 'Specimens')).toEqual(['L1: Specimen sent to']);
    expect(saidIn(implanted, 'Afterwards')).toContain('Pathology: result awaited, L1');
  });

  it('say how a level was ablated in one, and want what is not said of it', () => {
    const ablated = acted(wholeCase(), atL1({ technique: 'rfa-adjunct', ablationProbe: 'Articulating, 10 mm', ablationMin: 4 }));
    expect(saidIn(ablated, 'Technique')?.at(-1)).toBe(
      'L1: Augmentation with radiofrequency ablation; Through both pedicles; 4.5 mL; ablation: Articulating, 10 mm, 4 min',
    );
    expect(lackingIn(ablated, 'Technique')).toEqual(['L1: When cement was injected', 'L1: Temperature reached']);
  });

  it('name once on paper what several levels lack, and of a sacral ala want neither height nor how it was counted', () => {
    const two = acted(wholeCase(), { type: 'perform-level', level: 'T12', change: { technique: 'vertebroplasty' } });
    expect(reportText(two, inEnglish)).toContain('\nNot recorded: Cement leakage (T12); Height of the vertebral body (T12; L1)\n');
    const ala = acted(
      emptyCase(),
      { type: 'choose-level', level: 'sacral-ala-left' },
      { type: 'perform-level', level: 'sacral-ala-left', change: { technique: 'sacroplasty' } },
    );
    expect(lackingIn(ala, 'Findings')).toEqual(['left sacral ala: Cement leakage']);
    expect(lackingIn(ala, 'Indication')).toEqual(['left sacral ala: Indication', 'Pain before']);
  });

  it('say first of a consent that it was withdrawn', () => {
    const withdrawn = acted(wholeCase(), {
      type: 'consent',
      change: { withdrawal: { at: '2026-11-22T09:00:00+01:00', reason: 'The pain has eased' } },
    });
    expect(saidIn(withdrawn, 'Consent')?.[0]).toBe('Withdrawn: 22 November 2026, 09:00 (UTC+01:00): The pain has eased');
  });

  it('say when the patient is asked again, by the site', () => {
    const contacts = followUpSchedule(wholeCase(), [{ afterDays: 30, name: undefined }], '2026-11-22') ?? [];
    expect(reportText(wholeCase(), inEnglish, contacts)).toContain('\nFollow-up planned: 1 month, 22 December 2026\n');
  });

  it('say of afterwards until when, and of the bones what follows, with what was said of it', () => {
    const planned = acted(
      wholeCase(),
      { type: 'recover', change: { bedRestUntil: '2026-11-22T12:50:00+01:00', observedUntil: '2026-11-22T14:00:00+01:00' } },
      { type: 'follow-up', change: { densitometry: 'ordered', densitometryNote: 'for January', osteoporosisReferral: 'ordered' } },
    );
    expect(saidIn(planned, 'Afterwards')).toEqual([
      'Bed rest until: 22 November 2026, 12:50 (UTC+01:00)',
      'Observed until: 22 November 2026, 14:00 (UTC+01:00)',
      'Bone densitometry: Ordered, for January',
      'Referral for osteoporosis: Ordered',
    ]);
    const said = acted(wholeCase(), { type: 'follow-up', change: { densitometryNote: 'for January' } });
    expect(saidIn(said, 'Afterwards')?.join()).not.toContain('for January');
  });

  it('say of what was not done why, and nothing of what would have been done', () => {
    const notDone = acted(wholeCase(), ended({ status: 'not-done', statusReason: 'Consent withdrawn' }));
    expect(reportElements(notDone, inEnglish).map(({ key }) => key)).toEqual(['procedure', 'indication', 'consent', 'further']);
    expect(saidIn(notDone, 'Procedure')).toEqual([
      'Ended as: Not done',
      'Because: Consent withdrawn',
      'Planned at L1: Balloon kyphoplasty',
    ]);
    expect(JSON.stringify(reportElements(notDone, inEnglish))).not.toContain('4.5');
  });

  it('as text and on paper say whose they are, and what was not recorded at the end of each part', () => {
    const text = reportText(wholeCase(), inEnglish);
    expect(text).toMatch(
      /^Elements of the formal report\nPatient: Margaret Osei, born 14 March 1948, record 00481726\n\nFor the dictation\. The report itself is dictated and signed elsewhere\.\n\nProcedure\nEnded as: Completed\n/,
    );
    expect(text).toContain(
      '\nGuidance: Fluoroscopy\nInjectate: PMMA cement\nL1: Balloon kyphoplasty; Through both pedicles; 4.5 mL\nNot recorded: When cement was injected (L1)\n',
    );
    for (const { lines } of reportSections(emptyCase(), inEnglish)) expect(lines.length).toBeGreaterThan(0);
  });

  it('say each thing once', () => {
    for (const { lines } of reportElements(wholeCase(), inEnglish))
      expect(new Set(lines.map(({ label, value }) => `${label}: ${value}`)).size).toBe(lines.length);
  });

  it('speak French in a French case, and nothing English', () => {
    const said = reportSections(wholeCase(), inFrench);
    expect(said.map(({ title }) => title).slice(0, 4)).toEqual(['Intervention', 'Indication', 'Consentement', 'Avant l’aiguille']);
    const english = new Set(reportSections(wholeCase(), inEnglish).flatMap(({ lines }) => lines.map(({ label }) => label)));
    const labels = said.flatMap(({ lines }) => lines.map(({ label }) => label));
    expect(labels.filter(label => english.has(label))).toEqual(['L1', 'Techniques', 'L1', 'Images', 'L1', 'Complication 1']);
  });
});
