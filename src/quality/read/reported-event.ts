import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import {
  COMPLICATION_CLASS_CODES,
  COMPLICATION_KIND_CODES,
  type ComplicationClassCode,
  type ComplicationKindCode,
  VERTEBRAL_LEVEL_CODES,
  type VertebralLevelCode,
} from '../../parameter/codes.generated.ts';
import { REVIEW_TRIGGERS, type ReviewTrigger, TRIGGER_OF_KIND } from '../../parameter/review-triggers.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import { dayOf } from './calendar.ts';
import { claims, codeIn, codesIn, conceptsIn, extensionsIn, namesIn, objectIn, objectsIn, textIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';
import type { Malformed } from './malformed.ts';
import { isPulmonaryEmbolus } from './pulmonary-embolus.ts';

/** What is counted of an AdverseEvent. */
export interface ReportedEvent extends Found {
  readonly patient: string;
  /** `YYYY-MM-DD`: when it happened, else when it was found. */
  readonly day: string | undefined;
  /** A near miss is potential: nothing happened. */
  readonly standing: 'actual' | 'potential' | 'entered-in-error';
  /** It claims our profile or has its kind from our codes, so that it is about augmentation whatever it refers to. */
  readonly isOurs: boolean;
  /** Undefined: none that we know. */
  readonly kind: ComplicationKindCode | undefined;
  readonly died: boolean;
  readonly level: VertebralLevelCode | undefined;
  readonly class: ComplicationClassCode | undefined;
  readonly triggers: readonly ReviewTrigger[];
  /** The names of each thing that is suspected to have caused it. */
  readonly suspects: readonly (readonly string[])[];
  /** Names of the conditions that came of it, which are resources of their own. */
  readonly condition: readonly string[];
}

/** The grade of death in each system of grades. */
const GRADE_OF_DEATH: readonly (readonly [system: string, code: string])[] = [
  [CODE_SYSTEM_URL.sir2017Grade, '5'],
  [CODE_SYSTEM_URL.sirAFClass, 'F'],
  [CODE_SYSTEM_URL.cirse2017Grade, '6'],
  [CODE_SYSTEM_URL.cirse2026Grade, '6'],
];
const OUTCOME = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome';

export function readEvent(event: JsonObject, where: string): ReportedEvent | Malformed {
  const concept = objectIn(event, 'event');
  const kind = codeIn(concept, CODE_SYSTEM_URL.complicationKind, COMPLICATION_KIND_CODES);
  const [patient] = namesIn(objectIn(event, 'subject'));
  const actuality = textIn(event, 'actuality');
  if (actuality !== 'actual' && actuality !== 'potential') return 'no-actuality';
  if (patient === undefined) return 'no-patient';
  const modifiers = objectsIn(event, 'modifierExtension');
  if (modifiers.some(({ url }) => url !== EXTENSION_URL.eventRecordStatus)) return 'unknown-modifier';
  const occurred = consequencesIn(event);
  const died =
    kind === 'death' ||
    codesIn(objectIn(event, 'outcome'), OUTCOME).includes('fatal') ||
    conceptsIn(event, EXTENSION_URL.severityGrade).some(grade =>
      GRADE_OF_DEATH.some(([system, code]) => codesIn(grade, system).includes(code)),
    ) ||
    occurred.includes('death');
  const resulting = objectsIn(event, 'resultingCondition');
  const embolus = isPulmonaryEmbolus(concept) || resulting.some(condition => isPulmonaryEmbolus(containedIn(event, condition)));
  const own = kind && TRIGGER_OF_KIND[kind];
  return {
    ...foundAt(event, where),
    patient,
    day: dayOf(textIn(event, 'date') ?? textIn(event, 'detected')),
    standing: modifiers.some(({ valueCode }) => valueCode === 'entered-in-error') ? 'entered-in-error' : actuality,
    isOurs: kind !== undefined || claims(event, PROFILE_URL.adverseEvent),
    kind,
    died,
    level: codeIn(conceptsIn(event, EXTENSION_URL.eventLevel)[0], CODE_SYSTEM_URL.vertebralLevel, VERTEBRAL_LEVEL_CODES),
    class: classIn(event, died || occurred.length > 0),
    triggers: REVIEW_TRIGGERS.filter(
      trigger => trigger === own || (trigger === 'death' && died) || (trigger === 'pulmonary-embolus' && embolus),
    ),
    suspects: objectsIn(event, 'suspectEntity').map(suspect => namesIn(objectIn(suspect, 'instance'))),
    condition: resulting.flatMap(namesIn),
  };
}

/** The consequences of section VII.B that are said to have occurred. */
function consequencesIn(event: JsonObject): readonly string[] {
  return extensionsIn(event, EXTENSION_URL.majorConsequence).flatMap(row =>
    extensionsIn(row, 'occurred').some(({ valueBoolean }) => valueBoolean === true)
      ? conceptsIn(row, 'consequence').flatMap(concept => codesIn(concept, CODE_SYSTEM_URL.majorConsequence))
      : [],
  );
}

/** Any consequence makes it major, whatever class stands beside it; the grade says nothing of the class. */
function classIn(event: JsonObject, hasConsequence: boolean): ComplicationClassCode | undefined {
  if (hasConsequence) return 'major';
  return codeIn(conceptsIn(event, EXTENSION_URL.complicationClass)[0], CODE_SYSTEM_URL.complicationClass, COMPLICATION_CLASS_CODES);
}

/** The code of a condition that the event holds itself. */
function containedIn(event: JsonObject, reference: JsonObject): JsonObject | undefined {
  const id = textIn(reference, 'reference')?.replace(/^#/, '');
  const condition = objectsIn(event, 'contained').find(contained => contained.resourceType === 'Condition' && contained.id === id);
  return condition && objectIn(condition, 'code');
}
