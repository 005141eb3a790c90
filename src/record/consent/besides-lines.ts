import type { ConsentRecord } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { LineDraft } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';

/** Capacity, interpreter, witness, and what was explained beside the risks: also what the one who decides reads. */
export function besidesLines(consent: ConsentRecord, words: Words): readonly LineDraft[] {
  const say = words.record.consent;
  const { capacity, interpreterNeeded, interpreter, witness, benefitsExplained, alternativesExplained } = consent;
  const explained = [...(benefitsExplained ? [say.benefits] : []), ...(alternativesExplained ? [say.alternatives] : [])];
  const named = interpreterNeeded === true ? spoken(interpreter) : '';
  return [
    [say.explained, words.record.inWords(explained), 'consent.benefitsExplained'],
    [say.capacity, capacity && words.codes.decisionCapacity[capacity], 'consent.capacity'],
    [
      say.interpreter,
      named || (interpreterNeeded === undefined ? undefined : say.interpreterNeeded(interpreterNeeded)),
      'consent.interpreterNeeded',
    ],
    [say.witness, spoken(witness), 'consent.witness'],
  ];
}
