import type { FhirResource } from '../../fhir/resource.ts';
import { parseFhirDate } from '../elements/fhir-date.ts';
import { conceptIn, conceptsIn, field, objectOf, targetOf, textOf, titleOf } from '../elements/shape.ts';
import { BY_TEXT } from '../evidence/evidence-of.ts';
import type { Evidence, SearchedRead } from '../evidence.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { type DatedEvidence, isWhollyBefore } from './dated-evidence.ts';

/** Stays in hospital by HL7’s ActEncounterCode. */
const ADMITTED = ['IMP', 'ACUTE', 'NONACUTE', 'EMER', 'OBSENC', 'SS'];
/** A class of the EHR’s own tells it by its words. */
const SAYS_ADMITTED =
  /\b(?:in-?patient|emergency|observation|hospitali[sz]\w*|hospital (?:stay|encounter|admission)|urgences?|hospitalis\w*)\b/iu;
const NEVER_WAS = ['cancelled', 'entered-in-error', 'planned'];

export interface StaySetting {
  /** When the procedure ended: FHIR date or dateTime. */
  readonly performed: string;
  /** When the patient left after it: FHIR date or dateTime; undefined: nobody said. */
  readonly dischargedAt?: string | undefined;
  /** Id of the encounter that the case was launched in. */
  readonly encounterId?: string | undefined;
}

/**
 * Stays in hospital that are not the one of the procedure: neither that stay nor a part of it, nor what began before the patient had left. Those of before are among
 * them.
 */
export function admissionsIn({ resources }: Pick<ChartSnapshot, 'resources'>, setting: StaySetting): readonly DatedEvidence[] {
  const visits = [...resources.values()].filter(({ resourceType }) => resourceType === 'Encounter');
  const own = visits.filter(visit => isOfProcedure(visit, setting));
  const isPartOfOwn = (visit: FhirResource) => own.some(({ id }) => targetOf(field(visit, 'partOf')) === `Encounter/${id}`);
  const left = [setting.dischargedAt, ...own.filter(isStay).map(endOf)].flatMap(moment => parseFhirDate(moment) ?? []);
  return visits
    .filter(visit => isStay(visit) && !own.includes(visit) && !isPartOfOwn(visit))
    .map(visit => ({ evidence: evidenceOf(visit), moment: parseFhirDate(startOf(visit)) }))
    .filter(({ moment }) => moment === undefined || !left.some(leaving => isWhollyBefore(moment, leaving)));
}

const startOf = (visit: FhirResource) => textOf(field(visit, 'period'), 'start');
const endOf = (visit: FhirResource) => textOf(field(visit, 'period'), 'end');

function isStay(visit: FhirResource): boolean {
  const { code, display } = classOf(visit);
  if (NEVER_WAS.includes(textOf(visit, 'status') ?? '')) return false;
  return isAdmitted(code) || SAYS_ADMITTED.test(display ?? '');
}

const isAdmitted = (code: string | undefined): boolean => code !== undefined && ADMITTED.includes(code);

function classOf(visit: FhirResource): { readonly code: string | undefined; readonly display: string | undefined } {
  const coding = objectOf(visit, 'class');
  return { code: textOf(coding, 'code'), display: textOf(coding, 'display') };
}

/** The one that was open at the launch, as far as it had begun by then; or one that the procedure lies in. */
function isOfProcedure(visit: FhirResource, { encounterId, performed }: StaySetting): boolean {
  const [start, end, done] = [startOf(visit), endOf(visit), performed].map(moment => parseFhirDate(moment));
  if (done === undefined || start === undefined || start.from > done.from) return false;
  return visit.id === encounterId || (end !== undefined && end.to > done.from && start.to <= done.from);
}

function evidenceOf(visit: FhirResource): Evidence {
  const { code, display } = classOf(visit);
  const because = conceptsIn(visit, 'reasonCode').flatMap(reason => titleOf(reason) ?? [])[0];
  return {
    reference: `Encounter/${visit.id ?? ''}`,
    versionId: undefined,
    title: display ?? titleOf(conceptIn(visit, 'serviceType')) ?? code ?? 'Encounter',
    value: because,
    date: startOf(visit),
    dateKind: 'started',
    status: textOf(visit, 'status'),
    author: undefined,
    coding: undefined,
    match: isAdmitted(code) ? 'code' : BY_TEXT.match,
    rule: 'since-procedure',
    says: 'supports',
    windowHours: undefined,
  };
}

/** How far visits were looked at: they come beside the conditions, by a search of their own. */
export interface SearchedVisits extends Omit<SearchedRead, 'read'> {
  readonly read: 'Encounter';
}

export function searchedVisits({ reads, resources }: Pick<ChartSnapshot, 'reads' | 'resources'>): SearchedVisits {
  const state = reads.Condition;
  const count = [...resources.values()].filter(({ resourceType }) => resourceType === 'Encounter').length;
  const how = 'how' in state ? state.how : undefined;
  const refused = how?.widened?.find(({ without }) => without.includes('Encounter'))?.failure;
  const broken = refused ?? how?.beside?.find(({ type }) => type === 'Encounter')?.failure;
  const isUnasked = state.status === 'failed' && (how === undefined || state.failure.kind === 'other-patients');
  const failure = broken ?? (isUnasked ? state.failure : undefined);
  if (failure) return { read: 'Encounter', status: count > 0 ? 'incomplete' : 'failed', count, failure };
  return { read: 'Encounter', status: state.status === 'reading' ? 'reading' : 'read', count, failure: undefined };
}
