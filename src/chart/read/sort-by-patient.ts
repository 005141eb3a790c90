import { containedIn } from '../../fhir/file/holders.ts';
import type { SearchPage } from '../../fhir/reader.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { UnreadableResource } from '../../fhir/unreadable.ts';
import { keeping } from '../../plain/memo.ts';
import { field, targetOf, textOf } from '../elements/shape.ts';
import { malformed } from '../facts/malformed.ts';
import { resultsOf } from '../facts/report-results.ts';
import { BESIDE, READ_IDS } from './reads.ts';

/**
 * A resource that names another patient is kept out and listed: nothing of it may reach this one's assessment. A malformed one
 * stays for what can be read of it, and is listed too.
 */
export function sortByPatient(page: SearchPage, patientId: string) {
  const own: FhirResource[] = [];
  const unreadable: UnreadableResource[] = [];
  for (const resource of page.resources) {
    const type = resource.resourceType;
    const where = `${type}/${resource.id}`;
    if (!namesAnother(resource, patientId)) {
      own.push(resource);
      const listed = malformed(resource);
      if (listed) unreadable.push(listed);
      unreadable.push(...shutIn(resource));
      if (namesNobody(resource)) unreadable.push({ type, where, reasons: [{ kind: 'no-patient' }] });
    } else unreadable.push({ type, where, reasons: [{ kind: 'other-patient' }] });
  }
  return { own, unreadable };
}

/** It says of itself that it is another patient's, if only in part. */
function namesAnother(resource: FhirResource, patientId: string): boolean {
  return patientsNamed(resource).some(named => named !== `Patient/${patientId}`);
}

/**
 * One that names another patient, of a page that is more others' than this patient's: who gives such a page does not heed whose chart is
 * asked for. A stray one among this patient's own is none.
 */
export function strangerAmong(page: readonly FhirResource[], patientId: string): FhirResource | undefined {
  const others = page.filter(resource => namesAnother(resource, patientId));
  if (others.length === 0) return undefined;
  const own = page.filter(resource => holdsPatientOnly(resource, patientId));
  return others.length > own.length ? others[0] : undefined;
}

/** It says of itself that it is this patient's, and nobody else's. */
export function holdsPatientOnly(resource: FhirResource, patientId: string): boolean {
  return patientsNamed(resource).length > 0 && !namesAnother(resource, patientId);
}

/** What lies within a resource and is not read there: the words of a report's own results are. */
function shutIn(resource: FhirResource): readonly UnreadableResource[] {
  const within = containedIn(resource).filter(isWanted);
  if (within.length === 0 || resource.resourceType !== 'DiagnosticReport') return within;
  const read = resultsOf(resource, NOTHING_BESIDE).map(result => `DiagnosticReport/${resource.id}#${textOf(result, 'id')}`);
  return within.filter(({ where }) => !read.includes(where));
}

const NOTHING_BESIDE: ReadonlyMap<string, FhirResource> = new Map();

/** What lies within a resource that is read is told where that one is sorted. */
export function isToldThere({ where, reasons }: UnreadableResource): boolean {
  const holder = where.split('/')[0];
  return reasons.some(({ kind }) => kind === 'contained') && HOLDERS.some(type => type === holder);
}

const HOLDERS: readonly string[] = [...READ_IDS, ...Object.values(BESIDE).flat()];

/** Of what lies within another resource, only what a question asks for is missed; medicines are read there. */
export function isWanted({ type, reasons }: UnreadableResource): boolean {
  return (
    !reasons.some(({ kind }) => kind === 'contained') ||
    READ_IDS.some(read => read !== 'Patient' && read !== 'RelatedPerson' && read === type)
  );
}

/** It was given for this patient and does not say so itself. */
function namesNobody(resource: FhirResource): boolean {
  return holdersOf(resource).every(holder => {
    const said =
      typeof holder === 'string' ? holder : (field(holder, 'reference') ?? field(holder, 'identifier') ?? field(holder, 'display'));
    return said === undefined || said === null || said === '';
  });
}

function holdersOf(resource: FhirResource): readonly unknown[] {
  return [field(resource, 'subject'), field(resource, 'patient')].flat();
}

/** Every patient in the elements that R4 has for whose it is, whatever their shape: one that names two is nobody's for certain. */
const patientsNamed = keeping((resource: FhirResource): readonly string[] =>
  holdersOf(resource)
    .flatMap(holder => targetOf(typeof holder === 'string' ? { reference: holder } : holder) ?? [])
    .filter(target => target.startsWith('Patient/')),
);
