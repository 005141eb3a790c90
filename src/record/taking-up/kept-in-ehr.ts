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
import { rowOfScore } from './scores-kept.ts';
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
  /** FHIR date, where the chart has one: what was attached and says another is about somebody else. */
  readonly birthDate?: string | undefined;
}

const KEPT_AS = ['QuestionnaireResponse', 'Procedure', 'Consent', 'AdverseEvent', 'Observation', 'DocumentReference', 'Provenance'];

interface Found {
  readonly resource: FhirResource;
  readonly attached: Attached;
  /** Why what is attached to it is not read. */
  readonly unfit: LeftOut['why'] | undefined;
}

/**
 * The cases that stand in a chart because Vertaug wrote them there: its resources by whose case they are, each with what there is of it. What is
 * about another patient is left out and told.
 */
export function keptInEhr(resources: Iterable<FhirResource>, whose: Whose): KeptInEhr {
  const { patientId } = whose;
  const own = [...resources].flatMap(asWrittenToday).filter(isOfCase);
  const leftOut = own.filter(resource => !isOfPatient(resource, patientId)).map(resource => leaving(resource, 'other-patient'));
  const found = own.filter(resource => isOfPatient(resource, patientId)).map(resource => foundAs(resource, whose));
  const groups = grouped(found, ({ resource, attached }) => linksOf(resource, attached));
  const kept = groups.filter(group => group.some(({ resource }) => resource.resourceType !== 'Provenance'));
  return {
    cases: kept.map(group => keptOf(group)).toSorted((one, other) => (other.days.last ?? '').localeCompare(one.days.last ?? '')),
    leftOut,
  };
}

/** With what is attached to it, where that is of this patient and this EHR. */
function foundAs(resource: FhirResource, whose: Whose): Found {
  const attached = attachedTo(resource, whose.patientId);
  const unfit = unfitOf(attached, whose);
  return unfit === undefined
    ? { resource, attached, unfit }
    : { resource, attached: { ...attached, document: [], file: undefined }, unfit };
}

function unfitOf({ born, file, isBroken }: Attached, { patientId, iss, birthDate }: Whose): LeftOut['why'] | undefined {
  const isOther = (said: string | undefined) => said !== undefined && birthDate !== undefined && said !== birthDate;
  if (isOther(born) || isOther(file?.patient.birthDate) || (file && file.patient.id !== patientId)) return 'other-patient';
  if (file && file.iss !== iss) return 'other-ehr';
  return isBroken ? 'broken' : undefined;
}

function asWrittenToday(resource: FhirResource): readonly FhirResource[] {
  const read = inPresentCanonicals(resource);
  return isWritten(read) ? [read] : [];
}

const isWritten = (value: unknown): value is FhirResource => isJsonObject(value) && isTypeName(value.resourceType);

const isOfCase = (resource: FhirResource): boolean =>
  KEPT_AS.includes(resource.resourceType) && resource.id !== undefined && isMarkedOwn(resource) && isKnown(resource);

/** Of answers only those of a stage, of observations only scores: others that bear a mark of Vertaug's are not of a case. */
function isKnown(resource: FhirResource): boolean {
  if (resource.resourceType === 'QuestionnaireResponse') return stageOf(resource) !== undefined;
  return resource.resourceType !== 'Observation' || isScore(resource);
}

/** Who answered is about what they answered, and names no patient. */
const isOfPatient = (resource: FhirResource, patientId: string): boolean =>
  resource.resourceType === 'Provenance' || holdsPatientOnly(resource, patientId);

const leaving = ({ resourceType, id }: FhirResource, why: LeftOut['why']): LeftOut => ({ reference: `${resourceType}/${id}`, why });

function keptOf(group: readonly Found[]): KeptThere {
  const newestFirst = group.toSorted((one, other) => changedAt(other.resource) - changedAt(one.resource));
  const inError = newestFirst.map(({ resource }) => resource).filter(isInError);
  const isReadable = ({ resource }: Found) => !isInError(resource) && !hasUnknownModifier(resource) && hasItsForm(resource);
  const standing = newestFirst.filter(isReadable);
  const stored = standing.map(({ resource }) => resource);
  const documented = standing.flatMap(({ attached }) => attached.document).filter(part => !isInError(part) && hasItsForm(part));
  const { chosen, twins } = oneOfEach([...stored, ...documented]);
  const ofType = <T extends FhirResource['resourceType']>(type: T) => chosen.filter(isType(type));
  const [file] = standing
    .flatMap(({ attached }) => attached.file ?? [])
    .toSorted((one, other) => Date.parse(lastEntryAt(other)) - Date.parse(lastEntryAt(one)));
  const caseId = file?.id ?? chosen.map(caseIdOf).find(id => id !== undefined);
  const [procedure] = ofType('Procedure');
  const [consent] = ofType('Consent');
  const parts: KeptParts = {
    responses: responsesOf(ofType('QuestionnaireResponse'), inError, { procedure, consent }),
    procedure,
    consent,
    events: ofType('AdverseEvent'),
    score: ofType('Observation').find(one => rowOfScore(one) === undefined),
    scores: ofType('Observation').filter(one => rowOfScore(one) !== undefined),
    notes: notesOf(stored.filter(isType('DocumentReference')), caseId),
    provenances: stored.filter(isType('Provenance')),
    file,
    documented: new Set(documented.filter(part => chosen.includes(part))),
    inError,
  };
  return {
    caseId,
    procedureId: file?.procedureId ?? identifiedBy(procedure, UUID_SYSTEM) ?? linkedProcedure(stored),
    consentId: file?.consentId ?? identifiedBy(consent, UUID_SYSTEM),
    ...summaryOf(parts),
    parts,
    leftOut: [
      ...inError.map(resource => leaving(resource, 'entered-in-error')),
      ...newestFirst.filter(one => !isInError(one.resource) && !isReadable(one)).map(({ resource }) => leaving(resource, 'broken')),
      ...twins.filter(twin => stored.includes(twin)).map(twin => leaving(twin, 'twin')),
      ...standing.flatMap(({ resource, unfit }) => (unfit ? [leaving(resource, unfit)] : [])),
    ],
  };
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
      return resource.resourceType;
    case 'Observation':
      return rowOfScore(resource) ?? resource.resourceType;
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
