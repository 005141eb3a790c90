import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import {
  type AetiologyCode,
  AUGMENTATION_TECHNIQUE_CODES,
  COMPLICATION_KIND_CODES,
  type ComplicationKindCode,
  IMMEDIATE_COMPLICATIONS_CODES,
  type ImmediateComplicationsCode,
} from '../../parameter/codes.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import type { DoseMeasure } from '../quality-question.ts';
import { dayOf } from './calendar.ts';
import { type Dose, dosesIn } from './dose.ts';
import { claims, codeIn, codesIn, conceptsIn, extensionsIn, meantBy, namesIn, objectIn, objectsIn, textIn } from './elements.ts';
import { type Found, foundAt } from './found.ts';
import type { Malformed } from './malformed.ts';
import { type SessionLevel, sessionLevels } from './session-levels.ts';

/** What is counted of a Procedure of ours. */
export interface Session extends Found {
  readonly patient: string;
  readonly standing: SessionStanding;
  /** `YYYY-MM-DD` */
  readonly day: string | undefined;
  readonly aetiology: AetiologyCode;
  readonly levels: readonly SessionLevel[];
  readonly hasIndication: boolean;
  readonly techniques: string | undefined;
  readonly operator: string | undefined;
  readonly site: string | undefined;
  readonly immediate: ImmediateComplicationsCode | undefined;
  /** Complications that the Procedure itself names, each once, in the order of the value set. */
  readonly named: readonly ComplicationKindCode[];
  readonly doses: Readonly<Partial<Record<DoseMeasure, Dose>>>;
}

/** Whether anything was begun: what was stopped can have harmed. */
export type SessionStanding = 'begun' | 'not-begun' | 'entered-in-error' | 'unknown-status';

const STANDING: Readonly<Record<string, SessionStanding>> = {
  preparation: 'not-begun',
  'not-done': 'not-begun',
  'in-progress': 'begun',
  'on-hold': 'begun',
  stopped: 'begun',
  completed: 'begun',
  'entered-in-error': 'entered-in-error',
  unknown: 'unknown-status',
};

/** A session of augmentation, why it cannot be one, or undefined for a procedure of another kind. */
export function readSession(procedure: JsonObject, where: string): Session | Malformed | undefined {
  const techniques = codesIn(objectIn(procedure, 'code'), CODE_SYSTEM_URL.augmentationTechnique).filter(code => TECHNIQUES.includes(code));
  const rows = extensionsIn(procedure, EXTENSION_URL.augmentedLevel);
  if (!claims(procedure, PROFILE_URL.procedure) && techniques.length === 0 && rows.length === 0) return undefined;
  const [patient] = namesIn(objectIn(procedure, 'subject'));
  const status = textIn(procedure, 'status') ?? '';
  const standing = Object.hasOwn(STANDING, status) ? STANDING[status] : undefined;
  if (standing === undefined) return 'no-status';
  if (patient === undefined) return 'no-patient';
  if (objectsIn(procedure, 'modifierExtension').length > 0) return 'unknown-modifier';
  const operator = operatorIn(procedure);
  return {
    ...foundAt(procedure, where),
    patient,
    standing,
    day: dayOf(textIn(procedure, 'performedDateTime') ?? textIn(objectIn(procedure, 'performedPeriod'), 'start')),
    ...sessionLevels(procedure, rows),
    techniques: techniques.length === 0 ? undefined : [...new Set(techniques)].sort().join('+'),
    operator: meantBy(objectIn(operator, 'actor')),
    site: meantBy(objectIn(procedure, 'location')) ?? meantBy(objectIn(operator, 'onBehalfOf')),
    immediate: codeIn(
      conceptsIn(procedure, EXTENSION_URL.immediateComplications)[0],
      CODE_SYSTEM_URL.immediateComplications,
      IMMEDIATE_COMPLICATIONS_CODES,
    ),
    named: namedIn(procedure),
    doses: dosesIn(procedure),
  };
}

const TECHNIQUES: readonly string[] = AUGMENTATION_TECHNIQUE_CODES;

/** Who answered for it; the only one who took part, where functions are not said. */
function operatorIn(procedure: JsonObject): JsonObject | undefined {
  const performers = objectsIn(procedure, 'performer');
  const isOperator = (performer: JsonObject) =>
    codesIn(objectIn(performer, 'function'), CODE_SYSTEM_URL.performerFunction).includes('primary-operator');
  return performers.find(isOperator) ?? (performers.length === 1 ? performers[0] : undefined);
}

function namedIn(procedure: JsonObject): readonly ComplicationKindCode[] {
  const coded = objectsIn(procedure, 'complication').flatMap(
    concept => codeIn(concept, CODE_SYSTEM_URL.complicationKind, COMPLICATION_KIND_CODES) ?? [],
  );
  const died = conceptsIn(procedure, EXTENSION_URL.statusAtConclusion).some(concept =>
    codesIn(concept, CODE_SYSTEM_URL.statusAtConclusion).includes('died'),
  );
  return COMPLICATION_KIND_CODES.filter(kind => coded.includes(kind) || (kind === 'death' && died));
}
