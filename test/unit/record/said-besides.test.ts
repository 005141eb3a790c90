import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { consentDocument, consentText } from '../../../src/record/consent/consent-document.ts';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, wholeCase } from '../assessment/cases.ts';

const note = (...acts: readonly CaseAction[]) => operativeNote(acted(wholeCase(), ...acts), inEnglish);
const [first] = wholeCase().procedure.levels;
if (!first) throw new Error('The case performed nothing');
const at = (change: Extract<CaseAction, { type: 'perform-level' }>['change']): CaseAction => ({
  type: 'perform-level',
  level: first.level,
  change,
});

describe('the operative note', () => {
  it('says of a level its side, height, biopsy and ablation where somebody said them', () => {
    const said = note(
      at({
        technique: 'rfa-adjunct',
        approach: 'transpedicular-unilateral',
        side: 'left',
        heightRestored: 'restored',
        heightBeforeMm: 14,
        heightAfterMm: 18,
        biopsy: true,
        biopsySentTo: 'Pathology, 26-114',
        ablationProbe: 'Cooled probe',
        ablationMin: 6,
        ablationTemperatureCel: 90,
      }),
    );
    for (const part of [
      'side: left',
      'height restored',
      'height before 14 mm',
      'height at the end 18 mm',
      'biopsy taken, sent to Pathology, 26-114',
      'ablation: Cooled probe, 6 min, 90 °C',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('says nothing of a side that the approach does not ask for, nor of an ablation that the technique is none of', () => {
    const said = note(at({ technique: 'vertebroplasty', approach: 'transpedicular-bilateral', side: 'left', ablationMin: 6 }));
    expect(said).not.toContain('side:');
    expect(said).not.toContain('ablation');
  });

  it('calls a technique without a code by the words that were written', () => {
    expect(note(at({ technique: 'other', techniqueText: 'Vesselplasty' }))).toContain('Vesselplasty');
  });

  it('says blood loss, contrast, antibiotic, venous access and who led the time-out', () => {
    const { universalProtocol } = wholeCase().procedure;
    const said = note({
      type: 'procedure',
      change: {
        bloodLossMl: 20,
        contrast: 'Iohexol 300',
        contrastMl: 5,
        antibiotic: 'Cefazolin 2 g',
        venousAccess: true,
        universalProtocol: {
          ...universalProtocol,
          timeOutAt: '2026-11-22T10:00:00+01:00',
          timeOutBy: 'Nurse Ama Mensah',
          consentSighted: true,
        },
      },
    });
    for (const part of ['20 mL', 'Iohexol 300, 5 mL', 'Cefazolin 2 g', 'Venous access', 'Nurse Ama Mensah', 'seen'])
      expect(said).toContain(part);
  });
});

describe('the document of the consent', () => {
  it('says who interpreted, who was witness, and that benefits and alternatives were explained', () => {
    const said = acted(wholeCase(), {
      type: 'consent',
      change: {
        benefitsExplained: true,
        alternativesExplained: true,
        interpreterNeeded: true,
        interpreter: 'Kwame Addo',
        witness: 'Nurse Mensah',
      },
    });
    expect(consentDocument(said, inEnglish).facts).toEqual(
      expect.arrayContaining([
        { label: 'Also explained', value: 'benefits and alternatives' },
        { label: 'Interpreter', value: 'Kwame Addo' },
        { label: 'Witness', value: 'Nurse Mensah' },
      ]),
    );
  });

  it('names a technique without a code by its words', () => {
    const agreed = acted(wholeCase(), {
      type: 'consent',
      change: { techniques: ['vertebroplasty', 'other'], techniqueText: 'Vesselplasty' },
    });
    const techniques = 'Vertebroplasty and Vesselplasty';
    expect(consentDocument(agreed, inEnglish).facts).toContainEqual({ label: 'Techniques', value: techniques });
    expect(consentText(agreed, inEnglish)).toContain(techniques);
  });

  it('is to the letter what it was where nobody said any of it: an earlier signature still stands under it', () => {
    expect(consentText(wholeCase(), inEnglish)).not.toMatch(/Interpreter|Witness|Also explained|Capacity/);
  });
});
