import type { AccessType } from '../../fhir/access.ts';
import type { FhirQuery } from '../../fhir/reader.ts';
import { SEARCHED_NARRATIVES, SEARCHED_OBSERVATIONS } from '../codes/searched-codes.ts';
import type { SiteCodes } from '../codes/site-codes.ts';
import type { ReadId } from '../snapshot.ts';

/** Every read of the first wave; Patient is read by id, the others are searches. */
export const READ_IDS = [
  'Patient',
  'Condition',
  'MedicationStatement',
  'MedicationRequest',
  'MedicationAdministration',
  'AllergyIntolerance',
  'Observation',
  'ImagingStudy',
  'DiagnosticReport',
  'Procedure',
  'ServiceRequest',
  'RelatedPerson',
  'Consent',
] as const satisfies readonly (ReadId & AccessType)[];

/** Types in which the same stands elsewhere: reports as documents, problems as reasons of a visit. Asked for beside, where they may be. */
export const BESIDE: Partial<Record<ReadId, readonly BesideType[]>> = {
  DiagnosticReport: ['DocumentReference', 'Composition'],
  Condition: ['Encounter'],
};

export type BesideType = 'DocumentReference' | 'Composition' | 'Encounter';

/** Every one of a patient: a server may call an imaging report whatever it likes. */
export function queryBeside(type: BesideType, patientId: string): FhirQuery {
  return {
    type,
    params: [
      ['patient', patientId],
      ['_count', PAGE],
    ],
  };
}

export type SearchedId = Exclude<(typeof READ_IDS)[number], 'Patient'>;

/** Resources asked for per page; a server may send fewer. */
export const PAGE = '500';

/** Codes of one search: some 4,600 letters of address. Servers and proxies begin to refuse one beyond 8,000. */
const CODES_AT_ONCE = 130;

/**
 * A code that only this hospital knows is not asked for by code: what is measured in the laboratory or at the bedside is asked for as that.
 * Two searches, each with pages enough of its own: those of imaging are few, and come with the other.
 */
const CATEGORIES = ['laboratory', 'vital-signs,imaging'];

/** Every one that R4 knows (observation-category), for an EHR that gives observations by category only: the first two hold what is asked for most. */
const EVERY_CATEGORY = ['laboratory', 'vital-signs', 'imaging', 'survey', 'exam', 'procedure', 'social-history', 'therapy', 'activity'];
export const INDISPENSABLE_CATEGORIES: readonly string[] = EVERY_CATEGORY.slice(0, 2);

/** What of the session and the site shapes the searches. */
export interface Asking {
  readonly patientId: string;
  readonly medicationsGranted: boolean;
  readonly siteCodes?: SiteCodes | undefined;
  /** Observations are asked for category by category, and not by code. */
  readonly observationsByCategory?: boolean | undefined;
}

/**
 * The searches of one read, all asked at once. Only Observation is narrowed (a chart can hold tens of thousands), by code and by category,
 * and asked for newest first; everything else is read whole and judged here. Medications come along where they may be read: a server may
 * refuse a whole search for an include that was not granted.
 */
export function queriesFor(read: SearchedId, asking: Asking): readonly FhirQuery[] {
  const patient = ['patient', asking.patientId] as const;
  const count = ['_count', PAGE] as const;
  switch (read) {
    case 'Observation':
      return [
        ...(asking.observationsByCategory ? [] : observationCodes(asking.siteCodes)).map(codes => ['code', codes] as const),
        ...(asking.observationsByCategory ? EVERY_CATEGORY : CATEGORIES).map(category => ['category', category] as const),
      ].map(narrowed => ({ type: read, params: [patient, narrowed, ['_sort', '-date'], count] }));
    case 'MedicationStatement':
    case 'MedicationRequest':
    case 'MedicationAdministration':
      return [
        { type: read, params: [patient, ...(asking.medicationsGranted ? [['_include', `${read}:medication`] as const] : []), count] },
      ];
    case 'Condition':
    case 'AllergyIntolerance':
    case 'ImagingStudy':
    case 'DiagnosticReport':
    case 'Procedure':
    case 'ServiceRequest':
    case 'RelatedPerson':
    case 'Consent':
      return [{ type: read, params: [patient, count] }];
  }
}

/** The same, one search a category; none where it is of one category, or of none. */
export function byEachCategory(query: FhirQuery): readonly FhirQuery[] {
  const categories = query.params.find(([name]) => name === 'category')?.[1].split(',') ?? [];
  if (categories.length < 2) return [];
  return categories.map(category => ({
    ...query,
    params: query.params.map(([name, value]) => (name === 'category' ? ([name, category] as const) : ([name, value] as const))),
  }));
}

/** `system|code` of every Observation that a question can use, in lists of bearable length. */
function observationCodes(siteCodes: SiteCodes | undefined): readonly string[] {
  const all = SEARCHED_OBSERVATIONS.flatMap(([group, known]) => [
    ...known,
    ...(siteCodes?.get(group) ?? []).flatMap(set => (set.codes ?? []).map(code => `${set.system}|${code}`)),
  ]);
  const codes = [...new Set([...all, ...SEARCHED_NARRATIVES])];
  return Array.from({ length: Math.ceil(codes.length / CODES_AT_ONCE) }, (_, index) =>
    codes.slice(index * CODES_AT_ONCE, (index + 1) * CODES_AT_ONCE).join(','),
  );
}
