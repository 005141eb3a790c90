import { describe, expect, it } from 'vitest';
import { keptInWords, missingInWords } from '../../../../src/record/taking-up/in-words.ts';
import { keptInEhr } from '../../../../src/record/taking-up/kept-in-ehr.ts';
import { missingBeside } from '../../../../src/record/taking-up/missing.ts';
import { takingUpWordsIn } from '../../../../src/words/later/taking-up-words.ts';
import { inEnglish, loadWords } from '../../../../src/words/load-words.ts';
import { acted, emptyCase, wholeCase } from '../../assessment/cases.ts';
import { EVERYTHING, ISS, storedOf, takeUpOf } from './taken-up.ts';

const whose = { patientId: 'p1', iss: ISS };
const english = takingUpWordsIn('en');

describe('what stands in the EHR of a case, in words', () => {
  it('is named by its day, its levels and its people', () => {
    const [kept] = keptInEhr(storedOf(wholeCase(), EVERYTHING), whose).cases;
    expect(kept && keptInWords(kept, english, inEnglish)).toEqual({
      title: 'Procedure of 22 November 2026, at L1',
      lines: [
        'By Dr Ruth Adeyemi.',
        'Answers stand there for the assessment, the plan, the consent, the procedure and the complications.',
        'All that was sent of it can be taken up.',
      ],
    });
  });

  it('is named by the last that happened where nothing was done yet', () => {
    const assessed = acted(emptyCase(), { type: 'choose-level', level: 'T12' });
    const [kept] = keptInEhr(storedOf(assessed, EVERYTHING), whose).cases;
    expect(kept && keptInWords(kept, english, inEnglish).title).toBe('Assessment, last answered 22 November 2026, at T12');
  });

  it('and what is missing stands in sentences, stages that are missing alike in one', async () => {
    const { missing } = takeUpOf(storedOf(wholeCase(), []));
    expect(missingInWords(missing, english, inEnglish)).toEqual([
      'The answers for the assessment and the plan do not stand there: they are open.',
      'For the consent, verification and time-out, the procedure and the complications, what was recorded is taken up; what was asked beside it is open.',
    ]);
    const words = await loadWords('fr-CA');
    expect(words && missingInWords(missing, takingUpWordsIn('fr-CA'), words)).toEqual([
      'Les réponses pour l’évaluation et le plan n’y figurent pas : elles demeurent ouvertes.',
      'Pour le consentement, la vérification et le temps d’arrêt, l’intervention et les complications, ce qui a été consigné est repris ; ce qui était demandé en plus demeure ouvert.',
    ]);
  });

  it('and what was left out or not read is said', () => {
    const beside = missingBeside(
      { leftOut: [{ reference: 'Procedure/7', why: 'entered-in-error' }] },
      { leftOut: [{ reference: 'Consent/3', why: 'other-patient' }], notRead: [{ type: 'AdverseEvent', failure: undefined }] },
    );
    expect(missingInWords(beside, english, inEnglish)).toEqual([
      'Procedure/7 is marked as entered in error and is not taken up.',
      'Consent/3 is about another patient, or about nobody, and is not taken up.',
      'More may stand in the EHR: not read were complications.',
    ]);
    expect(missingBeside({ leftOut: [] }, { leftOut: [], notRead: [] })).toEqual([]);
  });
});
