import { MAJOR_CONSEQUENCE_CODES, type VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case, Complication } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { complicationClass } from './complication-class.ts';

/** Grade 1 and a consequence that makes it major contradict each other. It is asked about and never repaired. */
export interface ClassDoubt {
  readonly kind: 'grade-1-and-major';
  readonly field: FieldId;
  readonly level: VertebralLevelCode | undefined;
  readonly about: string;
}

export const classDoubts = ({ complications }: Pick<Case, 'complications'>): readonly ClassDoubt[] => complications.flatMap(classDoubtsOf);

/** `about` has the consequences by name: with another one it is asked again. */
export function classDoubtsOf({ id, grade, consequences }: Complication): readonly ClassDoubt[] {
  if (grade !== '1' || complicationClass(consequences) !== 'major') return [];
  const about = MAJOR_CONSEQUENCE_CODES.filter(code => consequences[code]).join(' ');
  return [{ kind: 'grade-1-and-major', field: `complication.${id}.grade`, level: undefined, about }];
}
