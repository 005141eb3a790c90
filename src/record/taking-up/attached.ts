import type { Case } from '../../assessment/case/case.ts';
import { readCaseFile } from '../../assessment/case-file/open-case-file.ts';
import { field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { attachmentsOf } from '../../chart/facts/own-notes.ts';
import { isTypeName } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { compactBase64, fromBase64 } from '../../plain/base64.ts';
import { isJsonObject } from '../../plain/json-object.ts';

/** What stands in the attachments of a resource that Vertaug can read again. */
export interface Attached {
  /** The resources of the record in an attached FHIR document, about `patientId`. */
  readonly document: readonly FhirResource[];
  /** The birth date (FHIR date) of whom the document is about, as it says. */
  readonly born: string | undefined;
  /** A case file. */
  readonly file: Case | undefined;
  /** There is one that seems to be a case file or a document, and it cannot be read: broken, or kept elsewhere. */
  readonly isBroken: boolean;
}

const NOTHING: Attached = { document: [], born: undefined, file: undefined, isBroken: false };

/** The attachments of a resource as far as they hold a case; a text or a PDF holds none. */
export function attachedTo(resource: FhirResource, patientId: string): Attached {
  const author = targetOf(listOf(resource, 'author')[0]);
  return attachmentsOf(resource)
    .map(attachment => readAttachment(attachment, { patient: `Patient/${patientId}`, author }))
    .reduce(joined, NOTHING);
}

const joined = (one: Attached, other: Attached): Attached => ({
  document: [...one.document, ...other.document],
  born: other.born ?? one.born,
  file: other.file ?? one.file,
  isBroken: one.isBroken || other.isBroken,
});

function readAttachment(attachment: unknown, here: Here): Attached {
  const type = textOf(attachment, 'contentType')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!/json$|octet-stream$/.test(type)) return NOTHING;
  const text = textIn(attachment);
  const read = text === undefined ? undefined : parsed(text);
  if (text === undefined || read === undefined) return { ...NOTHING, isBroken: true };
  if (field(read, 'resourceType') === 'Bundle') return { ...NOTHING, document: resourcesOf(read, here), born: bornIn(read) };
  const file = readCaseFile(text);
  return file.ok ? { ...NOTHING, file: file.case } : { ...NOTHING, isBroken: true };
}

function textIn(attachment: unknown): string | undefined {
  const data = textOf(attachment, 'data');
  const compact = data === undefined ? undefined : compactBase64(data);
  return compact === undefined ? undefined : new TextDecoder().decode(fromBase64(compact));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whose the note is and who wrote it, as the EHR has them. */
interface Here {
  readonly patient: string;
  readonly author: string | undefined;
}

/** Within a document its subject and its author are entries of its own; here they are the EHR's again. */
function resourcesOf(bundle: unknown, { patient, author }: Here): readonly FhirResource[] {
  const entries = listOf(bundle, 'entry').map(entry => ({ url: textOf(entry, 'fullUrl'), resource: field(entry, 'resource') }));
  const urlOf = (type: string) => entries.find(({ resource }) => field(resource, 'resourceType') === type)?.url;
  const places = new Map([
    [urlOf('Patient'), patient],
    [urlOf('Practitioner'), author],
  ]);
  return entries.flatMap(({ resource }) => {
    const here: unknown = JSON.parse(JSON.stringify(resource ?? null), (name, value: unknown) =>
      name === 'reference' && typeof value === 'string' && places.has(value) ? places.get(value) : value,
    );
    return isOfRecord(here) ? [here] : [];
  });
}

function bornIn(bundle: unknown): string | undefined {
  const patient = listOf(bundle, 'entry')
    .map(entry => field(entry, 'resource'))
    .find(one => field(one, 'resourceType') === 'Patient');
  return textOf(patient, 'birthDate');
}

const OF_RECORD = ['Consent', 'Procedure', 'AdverseEvent', 'QuestionnaireResponse', 'Observation'];

function isOfRecord(value: unknown): value is FhirResource {
  return isJsonObject(value) && isTypeName(value.resourceType) && OF_RECORD.includes(value.resourceType);
}
