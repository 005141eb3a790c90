import type { Case } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import { field, listOf, textOf } from '../../chart/elements/shape.ts';
import { isMarkedOwn } from '../../chart/facts/own-marks.ts';
import { casesSigned } from '../../chart/facts/own-notes.ts';
import { holdsPatientOnly } from '../../chart/read/sort-by-patient.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { isTypeName } from '../../fhir/is-resource.ts';
import { inPresentCanonicals } from '../../fhir/present-canonicals.ts';
import type { DocumentReference, FhirResource, QuestionnaireResponse } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { caseOfDerived, numberOfDerived } from '../base/derived-uuid.ts';
import { UUID_SYSTEM } from '../base/identifier.ts';
import type { ResponseStage } from '../questionnaire/stage-responses.ts';
import { type Attached, attachedTo } from './attached.ts';
import { identifiedBy, uuidOfUrn } from './elements.ts';
import { hasItsForm } from './form.ts';
import type { KeptNote, KeptParts, KeptThere, LeftOut } from './kept.ts';
import { caseIdOf, grouped, isScore, linksOf, stageOf } from './links.ts';
import { summaryOf } from './summary-of-kept.ts';

export interface KeptInEhr {
  /** One for each case, the one of which something was kept last before the others. */
  readonly cases: readonly KeptThere[];
  /** What belongs to none of them, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** Of whom, and at which FHIR base, cases are looked for. */
interface Whose {
  readonly patientId: string;
  readonly iss: string;
}

const KEPT_AS = ['QuestionnaireResponse', 'Procedure', 'Consent', 'AdverseEvent', 'Observation', 'DocumentReference', 'Provenance'];

interface Found {
  readonly resource: FhirResource;
  readonly attached: Attached;
}

/**
 * The cases that stand in a chart because Vertaug wrote them there: its resources by whose case they are, each with what there is of it. What is
 * about another patient is left out and told.
 */
export function keptInEhr(resources: Iterable<FhirResource>, whose: Whose): KeptInEhr {
  const { patientId } = whose;
  const own = [...resources].flatMap(asWrittenToday).filter(isOfCase);
  const leftOut = own.filter(resource => !isOfPatient(resource, patientId)).map(resource => leaving(resource, 'other-patient'));
  const found = own
    .filter(resource => isOfPatient(resource, patientId))
    .map((resource): Found => ({ resource, attached: attachedTo(resource, patientId) }));
  const groups = grouped(found, ({ resource, attached }) => linksOf(resource, attached));
  const kept = groups.filter(group => group.some(({ resource }) => resource.resourceType !== 'Provenance'));
  return {
    cases: kept.map(group => keptOf(group, whose)).toSorted((one, other) => (other.days.last ?? '').localeCompare(one.days.last ?? '')),
    leftOut,
  };
}

function asWrittenToday(resource: FhirResource): readonly FhirResource[] {
  const read = inPresentCanonicals(resource);
  return isWritten(read) ? [read] : [];
}

const isWritten = (value: unknown): value is FhirResource => isJsonObject(value) && isTypeName(value.resourceType);

const isOfCase = (resource: FhirResource): boolean =>
  KEPT_AS.includes(resource.resourceType) && resource.id !== undefined && isMarkedOwn(resource) && isKnown(resource);

/** Of answers only those of a stage, of observations only the score: others that bear a mark of Vertaug's are not of a case. */
function isKnown(resource: FhirResource): boolean {
  if (resource.resourceType === 'QuestionnaireResponse') return stageOf(resource) !== undefined;
  return resource.resourceType !== 'Observation' || isScore(resource);
}

/** Who answered is about what they answered, and names no patient. */
const isOfPatient = (resource: FhirResource, patientId: string): boolean =>
  resource.resourceType === 'Provenance' || holdsPatientOnly(resource, patientId);

const leaving = ({ resourceType, id }: FhirResource, why: LeftOut['why']): LeftOut => ({ reference: `${resourceType}/${id}`, why });

function keptOf(group: readonly Found[], whose: Whose): KeptThere {
  const newestFirst = group.toSorted((one, other) => changedAt(other.resource) - changedAt(one.resource));
  const inError = newestFirst.map(({ resource }) => resource).filter(isInError);
  const isReadable = ({ resource }: Found) => !isInError(resource) && !hasUnknownModifier(resource) && hasItsForm(resource);
  const standing = newestFirst.filter(isReadable);
  const stored = standing.map(({ resource }) => resource);
  const documented = standing.flatMap(({ attached }) => attached.document).filter(part => !isInError(part) && hasItsForm(part));
  const { chosen, twins } = oneOfEach([...stored, ...documented]);
  const ofType = <T extends FhirResource['resourceType']>(type: T) => chosen.filter(isType(type));
  const files = standing.flatMap(({ resource, attached }) => (attached.file ? [{ resource, file: attached.file }] : []));
  const [file] = files
    .filter(({ file: one }) => unfit(one, whose) === undefined)
    .toSorted((one, other) => Date.parse(lastEntryAt(other.file)) - Date.parse(lastEntryAt(one.file)));
  const caseId = file?.file.id ?? chosen.map(caseIdOf).find(id => id !== undefined);
  const [procedure] = ofType('Procedure');
  const [consent] = ofType('Consent');
  const parts: KeptParts = {
    responses: responsesOf(ofType('QuestionnaireResponse'), inError, { procedure, consent }),
    procedure,
    consent,
    events: ofType('AdverseEvent'),
    score: ofType('Observation')[0],
    notes: notesOf(stored.filter(isType('DocumentReference')), caseId),
    provenances: stored.filter(isType('Provenance')),
    file: file?.file,
    documented: new Set(documented.filter(part => chosen.includes(part))),
    inError,
  };
  return {
    caseId,
    procedureId: file?.file.procedureId ?? identifiedBy(procedure, UUID_SYSTEM) ?? linkedProcedure(stored),
    consentId: file?.file.consentId ?? identifiedBy(consent, UUID_SYSTEM),
    ...summaryOf(parts),
    parts,
    leftOut: [
      ...inError.map(resource => leaving(resource, 'entered-in-error')),
      ...newestFirst.filter(one => !isInError(one.resource) && !isReadable(one)).map(({ resource }) => leaving(resource, 'broken')),
      ...twins.filter(twin => stored.includes(twin)).map(twin => leaving(twin, 'twin')),
      ...standing.filter(({ attached }) => attached.isBroken).map(({ resource }) => leaving(resource, 'broken')),
      ...files.flatMap(({ resource, file: one }) => {
        const why = unfit(one, whose);
        return why ? [leaving(resource, why)] : [];
      }),
    ],
  };
}

function unfit({ patient, iss }: Case, whose: Whose): LeftOut['why'] | undefined {
  if (patient.id !== whose.patientId) return 'other-patient';
  return iss === whose.iss ? undefined : 'other-ehr';
}

/** The newest of each; of what there may be several of, each that is another. A note has its own number, and who answered is never a twin. */
function oneOfEach(newestFirst: readonly FhirResource[]) {
  const seen = new Set<unknown>();
  const chosen: FhirResource[] = [];
  const twins: FhirResource[] = [];
  for (const resource of newestFirst) {
    const key = sameAs(resource);
    if (seen.has(key)) twins.push(resource);
    else chosen.push(resource);
    seen.add(key);
  }
  return { chosen, twins };
}

function sameAs(resource: FhirResource): unknown {
  switch (resource.resourceType) {
    case 'Procedure':
    case 'Consent':
    case 'Observation':
      return resource.resourceType;
    case 'QuestionnaireResponse':
      return stageOf(resource);
    case 'AdverseEvent':
      return identifiedBy(resource, UUID_SYSTEM) ?? resource;
    default:
      return resource;
  }
}

/** Answers of what was taken back as entered in error are no more of it than the resource was. */
function responsesOf(
  responses: readonly QuestionnaireResponse[],
  inError: readonly FhirResource[],
  { procedure, consent }: Pick<KeptParts, 'procedure' | 'consent'>,
): KeptParts['responses'] {
  const isGone = (type: FhirResource['resourceType']) => inError.some(({ resourceType }) => resourceType === type);
  const gone: readonly (ResponseStage | undefined)[] = [
    ...(procedure === undefined && isGone('Procedure') ? (['procedure', 'day'] as const) : []),
    ...(consent === undefined && isGone('Consent') ? (['consent'] as const) : []),
  ];
  const kept: Partial<Record<ResponseStage, QuestionnaireResponse>> = {};
  for (const response of responses) {
    const stage = stageOf(response);
    if (stage !== undefined && !gone.includes(stage)) kept[stage] = response;
  }
  return kept;
}

/** Oldest first. A document that only carries the case and no words of it is none. */
function notesOf(documents: readonly DocumentReference[], caseId: string | undefined): readonly KeptNote[] {
  return documents
    .filter(isNote)
    .map((resource): KeptNote => ({ number: numberOf(resource, caseId), resource }))
    .toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0) || changedAt(one.resource) - changedAt(other.resource));
}

function isNote(document: DocumentReference): boolean {
  const own = identifiedBy(document, UUID_SYSTEM);
  return casesSigned(document).length > 0 || (own !== undefined && caseOfDerived(own, 'note', 1) !== undefined);
}

function numberOf(document: DocumentReference, caseId: string | undefined): number | undefined {
  const own = identifiedBy(document, UUID_SYSTEM);
  return own === undefined || caseId === undefined ? undefined : numberOfDerived(own, caseId, 'note');
}

/** Whose uuid the others name as their procedure: stored without it, or not stored at all. */
function linkedProcedure(all: readonly FhirResource[]): string | undefined {
  const signed = all.flatMap(casesSigned).map(uuidOfUrn);
  return [...all.flatMap(procedureNamed), ...signed].find(uuid => uuid !== undefined);
}

function procedureNamed(resource: FhirResource): readonly (string | undefined)[] {
  const references = [...listOf(resource, 'partOf'), ...listOf(field(resource, 'context'), 'related')];
  return references
    .filter(reference => textOf(reference, 'type') === 'Procedure')
    .map(reference => uuidOfUrn(field(field(reference, 'identifier'), 'value')));
}

function isType<T extends FhirResource['resourceType']>(type: T) {
  return (resource: FhirResource): resource is Extract<FhirResource, { resourceType: T }> => resource.resourceType === type;
}

/** R4 gives an AdverseEvent no status: its mark is a modifier of ours. */
function isInError(resource: FhirResource): boolean {
  return textOf(resource, 'status') === IN_ERROR || modifiersOf(resource).some(one => isOurs(one) && textOf(one, 'valueCode') === IN_ERROR);
}

const IN_ERROR = 'entered-in-error';
const isOurs = (modifier: unknown) => field(modifier, 'url') === EXTENSION_URL.eventRecordStatus;
const modifiersOf = (resource: FhirResource) => listOf(resource, 'modifierExtension');

/** It may mean that the opposite holds: what is not understood is not read (R4, 2.4.2). */
const hasUnknownModifier = (resource: FhirResource): boolean => modifiersOf(resource).some(one => !isOurs(one));

/** When it was changed last, as far as it tells. */
function changedAt(resource: FhirResource): number {
  const said = [textOf(field(resource, 'meta'), 'lastUpdated'), textOf(resource, 'authored'), textOf(resource, 'date')];
  return Math.max(0, ...said.filter(text => text !== undefined).map(text => Date.parse(text) || 0));
}
