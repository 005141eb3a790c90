import { describe, expect, it } from 'vitest';
import { missingInWords } from '../../../../src/record/taking-up/in-words.ts';
import { missingBeside } from '../../../../src/record/taking-up/missing.ts';
import { takingUpWordsIn } from '../../../../src/words/later/taking-up-words.ts';
import { inEnglish, loadWords } from '../../../../src/words/load-words.ts';
import { wholeCase } from '../../assessment/cases.ts';
import { storedOf, takeUpOf } from './taken-up.ts';

const english = takingUpWordsIn('en');

describe('what is missing of a case that is taken up, in words', () => {
  it('stands in sentences, stages that are missing alike in one', async () => {
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

  it('says that nobody knows who of several entered what', () => {
    expect(missingInWords([{ kind: 'who-entered' }], english, inEnglish)).toEqual([
      'Several people entered it; who entered which field is not known.',
    ]);
  });

  it('says what was left out or not read', () => {
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
