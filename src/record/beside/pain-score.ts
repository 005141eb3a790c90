import type { Answer, Case } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import { measured } from '../base/concepts.ts';
import { derivedUuid } from '../base/derived-uuid.ts';
import { uuidIdentifier } from '../base/identifier.ts';
import type { RecordEntry } from '../base/record.ts';
import { scoreResource } from './score-resource.ts';

const PAIN = 'CARE-PRE-6';

/**
 * The pain that was told before the procedure, as a score (R4 Observation by our profile; section IV.C.1.a). None where a score that the EHR holds
 * already was confirmed: a second one would count the same pain twice.
 */
export function painScoreEntry(current: Case, words: Words): RecordEntry | undefined {
  const answer = current.answers[PAIN];
  if (typeof answer?.value !== 'number' || isOfEhr(answer)) return undefined;
  const uuid = derivedUuid(current.id, 'score', 1);
  const say = words.printing.assessment;
  const label = words.parameter.questions[PAIN].short;
  const resource = scoreResource(
    current,
    {
      identifier: [uuidIdentifier(uuid)],
      told: { title: say.heading, label, value: say.score(answer.value) },
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }], text: label },
      quantity: measured(answer.value, '/10', '{score}'),
      // What is entered after the procedure was told before it, at a time that nobody wrote down.
      at: startedBefore(current, answer.at) ? undefined : answer.at,
      phase: 'before',
      field: PAIN,
    },
    words,
  );
  return {
    key: 'score/pain',
    fullUrl: `urn:uuid:${uuid}`,
    resource,
    origins: [
      { expression: 'Observation.subject', field: 'patient' },
      { expression: 'Observation.value', field: PAIN },
      { expression: 'Observation.effective', field: PAIN },
    ],
  };
}

function isOfEhr({ origin, evidenceSeen }: Answer): boolean {
  return origin === 'confirmed' && evidenceSeen.some(({ reference }) => /(^|\/)Observation\//.test(reference));
}

function startedBefore({ procedure: { performedStart } }: Case, at: string): boolean {
  return performedStart !== undefined && Date.parse(at) > Date.parse(performedStart);
}
