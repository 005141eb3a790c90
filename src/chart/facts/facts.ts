import type { Coding, FhirResource } from '../../fhir/resource.ts';
import { isFhirId } from '../../plain/fhir-id.ts';
import { type FhirMoment, parseFhirDate } from '../elements/fhir-date.ts';
import {
  type Concept,
  conceptIn,
  conceptsIn,
  displayOf,
  field,
  LONGEST_NAME,
  listOf,
  objectOf,
  statusCode,
  textOf,
  titleOf,
} from '../elements/shape.ts';
import { readEntryOf } from './entry-of-concept.ts';

/** What every fact has: where it came from and what it is called there. */
export interface Fact {
  readonly resource: FhirResource;
  /** `Type/id`. */
  readonly reference: string;
  readonly versionId: string | undefined;
  readonly concept: Concept;
  readonly title: string;
  readonly status: string | undefined;
  readonly author: string | undefined;
  readonly moment: FhirMoment | undefined;
  /** The date as written, even where it is no date that can be read. */
  readonly date: string | undefined;
  readonly dateKind: 'onset' | 'recorded' | 'effective' | 'started' | 'authored' | 'performed' | 'issued' | undefined;
  /** Groups that the site's own codes put it in, each with the code. */
  readonly siteGroups?: ReadonlyMap<string, Coding>;
}

export interface ConditionFact extends Fact {
  readonly bodySites: readonly Concept[];
  readonly clinical: 'current' | 'past';
  readonly verification: 'asserted' | 'refuted' | 'entered-in-error';
  /** It is set among others of which one is meant, or its words only ask: it speaks for what it names, and asserts nothing. */
  readonly doubtful: boolean;
  /** What people wrote beside it. */
  readonly notes: readonly string[];
  readonly onset: FhirMoment | undefined;
  /** An onset is given, as an age, a range or words: it cannot be dated. */
  readonly onsetVague: boolean;
  readonly recorded: FhirMoment | undefined;
  /** Seventh character of ICD-10-CM, where the code has one. */
  readonly episode: string | undefined;
}

const PAST_STATES = ['inactive', 'remission', 'resolved'];

/** A Condition, and by itself what its words put in the past beside it: "L1 fracture, h/o breast cancer". */
export function conditionFacts(resource: FhirResource): readonly ConditionFact[] {
  return readEntryOf(conceptIn(resource, 'code')).map(entry => conditionOf(resource, entry));
}

/** What an entry says, in a Condition or in what tells of one: its statuses and its dates are those of the resource. */
export function conditionOf(
  resource: FhirResource,
  { concept, over, denied, asked }: ReturnType<typeof readEntryOf>[number],
): ConditionFact {
  const clinicalStatus = statusCode(resource, 'clinicalStatus');
  const verificationStatus = statusCode(resource, 'verificationStatus');
  const onset = textOf(resource, 'onsetDateTime') ?? textOf(field(resource, 'onsetPeriod'), 'start');
  const recorded = textOf(resource, 'recordedDate');
  const abated = ['abatementDateTime', 'abatementPeriod', 'abatementAge', 'abatementRange', 'abatementString'].some(
    name => field(resource, name) !== undefined,
  );
  const episode = episodeOf(concept);
  // Both are shades of unconfirmed, and are told as that too.
  const isTentative = verificationStatus === 'provisional' || verificationStatus === 'differential';
  const past = over || abated || episode === 'S' || (clinicalStatus !== undefined && PAST_STATES.includes(clinicalStatus));
  return {
    ...source(resource, concept),
    title: titleOf(conceptIn(resource, 'code')) ?? 'Condition',
    status:
      [clinicalStatus, verificationStatus, (isTentative || (asked && verificationStatus !== 'unconfirmed')) && 'unconfirmed']
        .filter(status => status && status !== 'confirmed')
        .join(', ') || undefined,
    author: displayOf(field(resource, 'asserter')) ?? displayOf(field(resource, 'recorder')),
    ...dated(onset ? [onset, 'onset'] : [recorded, 'recorded']),
    bodySites: conceptsIn(resource, 'bodySite'),
    clinical: past ? 'past' : 'current',
    verification:
      verificationStatus === 'entered-in-error' ? verificationStatus : verificationStatus === 'refuted' || denied ? 'refuted' : 'asserted',
    doubtful: asked || verificationStatus === 'differential',
    notes: listOf(resource, 'note').flatMap(note => textOf(note, 'text')?.slice(0, LONGEST_NAME) ?? []),
    onset: parseFhirDate(onset),
    onsetVague: onset === undefined && ['onsetAge', 'onsetRange', 'onsetString'].some(name => field(resource, name) !== undefined),
    recorded: parseFhirDate(recorded),
    episode,
  };
}

/** Seventh character: A, D, G, K, P a fracture that may be current, S what remains of one. */
function episodeOf({ codings }: Concept): string | undefined {
  const codes = codings.map(coding => (coding.code ?? '').replaceAll('.', '').toUpperCase());
  return codes.find(code => /^[A-Z]\d[0-9A-Z]{4}[A-Z]$/.test(code))?.charAt(6);
}

export interface AllergyFact extends Fact {
  readonly standing: 'current' | 'past' | 'refuted' | 'entered-in-error';
  readonly substances: readonly Concept[];
}

export function allergyFact(resource: FhirResource): AllergyFact {
  const concept = conceptIn(resource, 'code');
  const clinicalStatus = statusCode(resource, 'clinicalStatus');
  const verification = statusCode(resource, 'verificationStatus');
  const onset = textOf(resource, 'onsetDateTime');
  const criticality = textOf(resource, 'criticality');
  return {
    ...source(resource, concept),
    status:
      [textOf(resource, 'type'), clinicalStatus, verification, criticality && `criticality ${criticality}`]
        .filter(status => status !== undefined)
        .join(', ') || undefined,
    author: displayOf(field(resource, 'asserter')) ?? displayOf(field(resource, 'recorder')),
    ...dated(onset ? [onset, 'onset'] : [textOf(resource, 'recordedDate'), 'recorded']),
    standing:
      verification === 'refuted' || verification === 'entered-in-error'
        ? verification
        : clinicalStatus === 'inactive' || clinicalStatus === 'resolved'
          ? 'past'
          : 'current',
    substances: [concept, ...listOf(resource, 'reaction').map(reaction => conceptIn(reaction, 'substance'))],
  };
}

export function source(resource: FhirResource, concept: Concept) {
  const type = textOf(resource, 'resourceType') ?? 'Resource';
  return {
    resource,
    reference: `${type}/${textOf(resource, 'id') ?? ''}`,
    versionId: versionOf(resource),
    concept,
    title: titleOf(concept) ?? type,
  };
}

export function dated<K extends NonNullable<Fact['dateKind']>>([date, kind]: readonly [string | undefined, K]) {
  return { moment: parseFhirDate(date), date, dateKind: date === undefined ? undefined : kind };
}

/** Only what FHIR has for a version: it goes into references, and into the file of a case. */
function versionOf(resource: FhirResource): string | undefined {
  const versionId = textOf(objectOf(resource, 'meta'), 'versionId');
  return isFhirId(versionId) ? versionId : undefined;
}
