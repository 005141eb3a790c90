import { answerKey } from '../../assessment/case/answer-key.ts';
import type { Answer, AnswerKey, ClinicianIdentity } from '../../assessment/case/case.ts';
import { displayOf, field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Provenance } from '../../fhir/resource.ts';
import { isLevel } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { originOfCode } from '../questionnaire/answer-origin.ts';
import { codeAt, extensionAt, extensionsAt, isInstant } from './elements.ts';

/** One act of entering, as a Provenance has it. */
export interface EnteredAct {
  readonly origin: Answer['origin'] | undefined;
  /** Undefined: several did, or it does not say who. */
  readonly by: string | undefined;
  readonly isOfSeveral: boolean;
  /** ISO instants of the first and the last. */
  readonly from: string;
  readonly to: string;
  /** Empty: of the whole. */
  readonly answers: readonly AnswerKey[];
  /** The chart's resources that stood beside it. */
  readonly evidence: readonly string[];
}

/** Who entered what is stored under one of these places (`Type/id`), the newest first. */
export function actsAbout(
  places: readonly string[],
  provenances: readonly Provenance[],
  clinician: ClinicianIdentity,
): readonly EnteredAct[] {
  return provenances
    .filter(one => listOf(one, 'target').some(target => places.includes(targetOf(target) ?? '')))
    .flatMap(one => actOf(one, clinician))
    .toSorted((one, other) => Date.parse(other.to) - Date.parse(one.to));
}

function actOf(provenance: Provenance, clinician: ClinicianIdentity): readonly EnteredAct[] {
  const period = field(provenance, 'occurredPeriod');
  const recorded = textOf(provenance, 'recorded');
  const from = textOf(provenance, 'occurredDateTime') ?? textOf(period, 'start') ?? recorded;
  if (!isInstant(recorded) || !isInstant(from)) return [];
  const people = listOf(provenance, 'agent').filter(agent => field(field(agent, 'who'), 'type') !== 'Device');
  const [person] = people;
  return [
    {
      origin: originOfCode(codeAt(provenance, EXTENSION_URL.answerOrigin, CODE_SYSTEM_URL.answerOrigin)),
      by: people.length === 1 ? nameOf(field(person, 'who'), clinician) : undefined,
      isOfSeveral: people.length > 1,
      from,
      to: recorded,
      answers: extensionsAt(provenance, EXTENSION_URL.answeredQuestion).flatMap(answeredIn),
      evidence: listOf(provenance, 'entity').flatMap(entity => targetOf(field(entity, 'what')) ?? []),
    },
  ];
}

function answeredIn(extension: unknown): readonly AnswerKey[] {
  const asked = textOf(extensionAt(extension, 'question'), 'valueCode');
  const question = QUESTIONS.find(({ id }) => id === asked);
  const level = codeAt(extension, 'level', CODE_SYSTEM_URL.vertebralLevel);
  if (question === undefined || (level !== undefined && !isLevel(level))) return [];
  return (question.scope === 'level') === (level !== undefined) ? [answerKey(question.id, level)] : [];
}

/** As a case names people: whoever is signed in by name, others by the name or the reference that the EHR gives. */
export function nameOf(who: unknown, { name, reference }: ClinicianIdentity): string | undefined {
  const target = targetOf(who);
  return displayOf(who) ?? (target !== undefined && target === reference ? (name ?? target) : target);
}
