// What must support asks of each actor, as HL7's obligations beside the flag: who writes, who holds, who reads.
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import type { Compiled } from './compiled-files.ts';

const OBLIGATION = 'http://hl7.org/fhir/StructureDefinition/obligation';

/** Actors by the id of their CapabilityStatement. */
export const ACTORS = { writer: 'vertaug-client', holder: 'vertaug-server', reader: 'vertaug-reader' } as const;

/**
 * Elements without which the rest may be taken for what it is not: whether it happened, whether the record stands, whose it is, what it was. R4's
 * modifiers are among them without being named.
 */
const NEEDED_TO_UNDERSTAND = new Set([
  'Procedure.statusReason',
  'Procedure.code',
  'Procedure.subject',
  'Procedure.performed[x]',
  'Procedure.extension:augmentedLevel',
  'Procedure.extension:immediateComplications',
  'AdverseEvent.event',
  'AdverseEvent.subject',
  'AdverseEvent.date',
  'AdverseEvent.outcome',
  'AdverseEvent.extension:severityGrade',
  'AdverseEvent.extension:complicationClass',
  'AdverseEvent.suspectEntity',
  'AdverseEvent.suspectEntity.instance',
  'Consent.patient',
  'Consent.dateTime',
  'Consent.category:procedureConsent',
  'Consent.extension:consentCoverage',
  'Consent.extension:consentWithdrawal',
  'Observation.code',
  'Observation.subject',
  'Observation.effective[x]',
  'Observation.value[x]',
  'Observation.dataAbsentReason',
  'DocumentReference.type',
  'DocumentReference.subject',
  'DocumentReference.docStatus',
  'DocumentReference.content',
  'DocumentReference.content.attachment',
  'QuestionnaireResponse.subject',
  'QuestionnaireResponse.questionnaire',
  'QuestionnaireResponse.item',
  'Provenance.target',
  'Provenance.agent',
]);

export interface Obligation {
  readonly actor: keyof typeof ACTORS;
  readonly code: string;
}

/** What each actor is asked about an element that must be supported; none about others. `element`: of a snapshot. */
export function obligationsOf(element: JsonObject): readonly Obligation[] {
  if (element.mustSupport !== true) return [];
  const required = typeof element.min === 'number' && element.min > 0;
  const understood = element.isModifier === true || NEEDED_TO_UNDERSTAND.has(String(element.id));
  return [
    { actor: 'writer', code: required ? 'SHALL:populate' : 'SHALL:populate-if-known' },
    { actor: 'holder', code: 'SHALL:persist' },
    { actor: 'reader', code: understood ? 'SHALL:handle' : 'SHOULD:display' },
  ];
}

const listed = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const elementsOf = (view: unknown): readonly JsonObject[] => (isJsonObject(view) ? listed(view.element) : []);

const extensionOf = ({ actor, code }: Obligation, canonical: string): JsonObject => ({
  extension: [
    { url: 'code', valueCode: code },
    { url: 'actor', valueCanonical: `${canonical}/CapabilityStatement/${ACTORS[actor]}` },
  ],
  url: OBLIGATION,
});

/** `compiled`, in which each element of a profile that must be supported says what each actor is asked. */
export function withObligations(compiled: readonly Compiled[], canonical: string): readonly Compiled[] {
  return compiled.map(entry => {
    const { resourceType, type, snapshot, differential } = entry.resource;
    if (resourceType !== 'StructureDefinition' || type === 'Extension') return entry;
    const asked = new Map(elementsOf(snapshot).map(element => [element.id, obligationsOf(element)]));
    const marked = (view: unknown) => {
      const element = elementsOf(view).map(each => {
        const { id, ...rest } = each;
        const obligations = each.mustSupport === true ? (asked.get(id) ?? []) : [];
        if (obligations.length === 0) return each;
        return { id, ...rest, extension: [...listed(each.extension), ...obligations.map(one => extensionOf(one, canonical))] };
      });
      return isJsonObject(view) ? { ...view, element } : view;
    };
    return { ...entry, resource: { ...entry.resource, snapshot: marked(snapshot), differential: marked(differential) } };
  });
}
