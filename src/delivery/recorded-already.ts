import { EXTENSION_URL } from '../fhir/canonicals.generated.ts';
import type { FhirReader } from '../fhir/reader.ts';
import type { CodeableConcept, Procedure } from '../fhir/resource.ts';
import type { AlreadyThere, PlanItem } from './delivery.ts';
import { hasOwnIdentifier } from './look-up.ts';

/**
 * What the EHR has of the same act: an augmentation of the same patient on the same day, at one of the same levels or at none that it names,
 * recorded by somebody else or from another case. Empty too where that could not be asked.
 */
export async function recordedAlready(
  reader: FhirReader,
  { entry, searchBy }: PlanItem,
  patientId: string,
): Promise<readonly AlreadyThere[]> {
  const ours = entry.resource;
  if (ours.resourceType !== 'Procedure' || searchBy === 'none') return [];
  const found: AlreadyThere[] = [];
  // Not by its day: a server may compare days in another zone than the one in which they were written.
  await reader.search(
    { type: 'Procedure', params: [['patient', patientId]] },
    {
      onPage: ({ resources }) => {
        for (const other of resources) {
          if (other.resourceType !== 'Procedure' || other.id === undefined || hasOwnIdentifier(other, entry)) continue;
          if (isSameAct(ours, other)) found.push({ id: other.id, performed: performedAt(other) ?? '', text: nameOf(other) });
        }
      },
    },
  );
  return found;
}

function isSameAct(ours: Procedure, other: Procedure): boolean {
  if (['entered-in-error', 'not-done'].includes(other.status) || ours.status === 'not-done') return false;
  const isOnItsDay = isSameDay(performedAt(ours), performedAt(other));
  return isOnItsDay && !isToldApart(ours, other) && isAugmentation(ours, other) && sharesLevel(ours, other);
}

/** Somebody said of either that it goes with a session on the day of the other: then they are two. */
function isToldApart(ours: Procedure, other: Procedure): boolean {
  const goesWith = (one: Procedure, another: Procedure) => {
    const earlier = one.extension?.find(({ url }) => url === EXTENSION_URL.earlierSession)?.extension ?? [];
    const on = earlier.find(({ url }) => url === 'on')?.valueDateTime;
    return on !== undefined && on.slice(0, 10) === performedAt(another)?.slice(0, 10);
  };
  return goesWith(ours, other) || goesWith(other, ours);
}

function performedAt({ performedDateTime, performedPeriod }: Procedure): string | undefined {
  return performedDateTime ?? performedPeriod?.start ?? performedPeriod?.end;
}

const TWELVE_HOURS_MS = 12 * 60 * 60 * 1000;

/** The day as written, or moments so near that only a zone lies between the days. */
function isSameDay(ours: string | undefined, other: string | undefined): boolean {
  if (ours === undefined || other === undefined) return false;
  if (ours.slice(0, 10) === other.slice(0, 10)) return true;
  const hasTime = ours.includes('T') && other.includes('T');
  return hasTime && Math.abs(Date.parse(ours) - Date.parse(other)) < TWELVE_HOURS_MS;
}

/** By our codes, or by the stem that its names share in many languages. */
function isAugmentation(ours: Procedure, other: Procedure): boolean {
  const codes = codesOf(ours.code ? [ours.code] : []);
  return (
    codesOf(other.code ? [other.code] : []).some(code => codes.includes(code)) ||
    /v[eé]rt[eé]bropla|kyphopla|cyphopla|cifopla|vertebral augmentation/i.test(nameOf(other))
  );
}

function sharesLevel(ours: Procedure, other: Procedure): boolean {
  const others = [...codesOf(other.bodySite ?? []), ...levelsIn(textsOf([...(other.code ? [other.code] : []), ...(other.bodySite ?? [])]))];
  const own = [...codesOf(ours.bodySite ?? []), ...levelsIn(textsOf(ours.bodySite ?? []))];
  return !others.some(isLevel) || others.some(level => own.includes(level));
}

/** A bare "lumbar vertebra" names no level. */
const isLevel = (named: string) => /^[TLS]\d+$/.test(named);

/** `T12`, however it is written. */
function levelsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap(text =>
    [...text.matchAll(/\b([TDLS])h?[\s-]?(\d{1,2})\b/gi)].map(
      ([, region = '', number]) =>
        // D is the back in French, Italian and Spanish.
        `${region.toUpperCase().replace('D', 'T')}${Number(number)}`,
    ),
  );
}

function codesOf(concepts: readonly CodeableConcept[]): readonly string[] {
  return concepts.flatMap(({ coding = [] }) => coding.flatMap(({ system, code }) => (code === undefined ? [] : [`${system}|${code}`])));
}

function textsOf(concepts: readonly CodeableConcept[]): readonly string[] {
  return concepts.flatMap(({ text, coding = [] }) => [text, ...coding.map(({ display }) => display)].filter(one => one !== undefined));
}

function nameOf({ code }: Procedure): string {
  return textsOf(code ? [code] : [])[0] ?? '';
}
