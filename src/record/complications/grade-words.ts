import type { Grade } from '../../assessment/complications/grades.ts';
import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { CodeableConcept } from '../../fhir/resource.ts';
import { SIR_2017_GRADE_CODES, type Sir2017GradeCode } from '../../parameter/codes.generated.ts';
import { complicationWordsIn } from '../../words/later/complication-words.ts';
import type { Words } from '../../words/words.ts';

const SYSTEM_OF_GRADE: Readonly<Record<Grade['system'], string>> = {
  'sir-2017': CODE_SYSTEM_URL.sir2017Grade,
  'sir-a-f': CODE_SYSTEM_URL.sirAFClass,
  'cirse-2017': CODE_SYSTEM_URL.cirse2017Grade,
  'cirse-2026': CODE_SYSTEM_URL.cirse2026Grade,
};

/** The code in its own system, as it was given. */
export const gradeConcept = (grade: Grade, words: Words): CodeableConcept => ({
  coding: [{ system: SYSTEM_OF_GRADE[grade.system], code: grade.code }],
  text: gradeInWords(grade, words),
});

/** A grade of SIR 2017 has its name; of the others the code is all that is said, beside what it is of. */
export const gradeInWords = ({ system, code }: Grade, words: Words): string =>
  system === 'sir-2017' && isSir2017(code)
    ? words.codes.sirGrade[code]
    : complicationWordsIn(words.language).recorded.gradeOf[system](code);

const isSir2017 = (code: string): code is Sir2017GradeCode => SIR_2017_GRADE_CODES.some(one => one === code);
