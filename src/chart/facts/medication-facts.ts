import type { FhirResource } from '../../fhir/resource.ts';
import { type FhirMoment, parseFhirDate } from '../elements/fhir-date.ts';
import {
  type Concept,
  conceptIn,
  conceptsIn,
  displayOf,
  field,
  LONGEST_NAME,
  listOf,
  statusCode,
  textOf,
  titleOf,
  wordingsOf,
} from '../elements/shape.ts';
import { dated, type Fact, source } from './facts.ts';
import { readMedicineWords } from './medicine-words.ts';
import { medicinesDenied } from './medicines-denied.ts';
import { namedMedicine } from './named-medicine.ts';

/** A medicine in the chart: a statement (what is taken), a request (what was ordered) or an administration (what was given). */
export interface MedicationFact extends Fact {
  readonly kind: 'statement' | 'request' | 'administration';
  /** The status's own code; `status` adds its reason. */
  readonly state: string | undefined;
  /** What the status and the words beside it say. `ended`, of an administration: it has been given. `planned`: it may begin some day. */
  readonly use: 'current' | 'ended' | 'not-taken' | 'planned' | 'void';
  /** When it is to begin, or began, where the chart says. */
  readonly begins: FhirMoment | undefined;
  /** When it ended or is to end, where the chart says. */
  readonly ended: FhirMoment | undefined;
  /** The medicine itself, then its ingredients. */
  readonly drugs: readonly Concept[];
  /** Words of its form and its route. */
  readonly forms: readonly string[];
  /** No name and no code could be had: it may be anything. */
  readonly nameless: boolean;
  /** It names no medicine but says that there is none, or that nothing is known of any. */
  readonly denies: 'none-taken' | 'not-known' | undefined;
}

/** `parts` is what `medicationParts` finds. */
export function medicationFact(resource: FhirResource, parts: readonly unknown[]): MedicationFact {
  switch (resource.resourceType) {
    case 'MedicationStatement':
      return asWritten(statementFact(resource, parts));
    case 'MedicationAdministration':
      return administrationFact(resource, parts);
    default:
      return asWritten(requestFact(resource, parts));
  }
}

/** A status that says it is taken gives way to words that say it is not; these never make a medicine taken. */
function asWritten(fact: MedicationFact): MedicationFact {
  if (fact.use !== 'current' || fact.denies !== undefined) return fact;
  const { resource } = fact;
  const notes = listOf(resource, 'note').map(note => textOf(note, 'text'));
  const doses = [...listOf(resource, 'dosage'), ...listOf(resource, 'dosageInstruction')].flatMap(dose => [
    textOf(dose, 'text'),
    textOf(dose, 'patientInstruction'),
  ]);
  const written = [...notes, ...doses].flatMap(words => words?.slice(0, LONGEST_NAME) ?? []);
  const words = readMedicineWords(fact.drugs.flatMap(wordingsOf), written);
  switch (words?.says) {
    case 'ended':
      return { ...fact, use: 'ended', ended: parseFhirDate(words.ended) ?? fact.ended };
    case 'not-taken':
    case 'planned':
      return { ...fact, use: words.says };
    case 'on-hold':
      return { ...fact, state: 'on-hold' };
    case 'unsure':
      return { ...fact, state: undefined };
    case undefined:
      return fact;
  }
}

function statementFact(resource: FhirResource, parts: readonly unknown[]): MedicationFact {
  const state = textOf(resource, 'status');
  const period = field(resource, 'effectivePeriod');
  const begun = textOf(resource, 'effectiveDateTime') ?? textOf(period, 'start');
  return {
    ...named(resource, parts, listOf(resource, 'dosage')),
    ...statusOf(resource, state, conceptsIn(resource, 'statusReason')),
    author: displayOf(field(resource, 'informationSource')),
    ...dated(begun ? [begun, 'effective'] : [textOf(resource, 'dateAsserted'), 'recorded']),
    kind: 'statement',
    use: intakeOf(state),
    begins: parseFhirDate(begun),
    ended: parseFhirDate(textOf(period, 'end')),
  };
}

/** Neither a proposal nor one choice of several is an order; what must not be given is none. */
const NO_ORDER = ['proposal', 'option'];
const NEVER_ORDERED = ['cancelled', 'draft'];

function requestFact(resource: FhirResource, parts: readonly unknown[]): MedicationFact {
  const state = textOf(resource, 'status');
  const use = intakeOf(state);
  const forbidden =
    field(resource, 'doNotPerform') === true || NO_ORDER.includes(textOf(resource, 'intent') ?? '') || NEVER_ORDERED.includes(state ?? '');
  const doses = listOf(resource, 'dosageInstruction');
  const bounds = doses.map(dose => field(field(field(dose, 'timing'), 'repeat'), 'boundsPeriod'));
  const dosesEnd = latest(bounds.map(period => parseFhirDate(textOf(period, 'end'))));
  // Until when it may be dispensed is not until when it is taken: it tells the end only of an order that has ended.
  const dispensedUntil = parseFhirDate(textOf(field(field(resource, 'dispenseRequest'), 'validityPeriod'), 'end'));
  return {
    ...named(resource, parts, doses),
    ...statusOf(resource, state, [conceptIn(resource, 'statusReason')]),
    author: displayOf(field(resource, 'requester')),
    ...dated([textOf(resource, 'authoredOn'), 'authored']),
    kind: 'request',
    use: forbidden ? 'void' : use === 'current' && textOf(resource, 'intent') === 'plan' ? 'planned' : use,
    begins: parseFhirDate(textOf(bounds[0], 'start')),
    ended: dosesEnd ?? (use === 'ended' ? dispensedUntil : undefined),
  };
}

function administrationFact(resource: FhirResource, parts: readonly unknown[]): MedicationFact {
  const state = textOf(resource, 'status');
  const period = field(resource, 'effectivePeriod');
  const begun = textOf(resource, 'effectiveDateTime') ?? textOf(period, 'start') ?? textOf(period, 'end');
  const dose = field(resource, 'dosage');
  return {
    ...named(resource, parts, dose === undefined ? [] : [dose]),
    ...statusOf(resource, state, conceptsIn(resource, 'statusReason')),
    author: displayOf(field(listOf(resource, 'performer')[0], 'actor')),
    ...dated([begun, 'effective']),
    kind: 'administration',
    use: state === 'not-done' ? 'void' : state === 'in-progress' || state === 'on-hold' ? 'current' : intakeOf(state, 'ended'),
    begins: parseFhirDate(begun),
    ended: parseFhirDate(textOf(period, 'end') ?? textOf(resource, 'effectiveDateTime')),
  };
}

/** A status that R4 does not have rules nothing out. */
function intakeOf(state: string | undefined, otherwise: 'current' | 'ended' = 'current'): MedicationFact['use'] {
  switch (state) {
    case 'completed':
    case 'stopped':
    case 'ended':
      return 'ended';
    case 'not-taken':
      return 'not-taken';
    case 'entered-in-error':
      return 'void';
    default:
      return otherwise;
  }
}

function statusOf(resource: FhirResource, state: string | undefined, reasons: readonly Concept[]) {
  const why = reasons.flatMap(reason => titleOf(reason) ?? []).join(', ') || statusCode(resource, 'reasonNotTaken');
  return { state, status: state === undefined || why === undefined ? state : `${state} (${why})` };
}

/** Undefined where one of them is open: a taper that goes on has no end. */
function latest(moments: readonly (FhirMoment | undefined)[]): FhirMoment | undefined {
  if (moments.includes(undefined)) return undefined;
  return moments.reduce((last, moment) => (last === undefined || (moment && moment.to > last.to) ? moment : last), undefined);
}

function named(resource: FhirResource, parts: readonly unknown[], doses: readonly unknown[]) {
  const medicine = namedMedicine(resource, parts);
  const forms = [...parts.map(part => conceptIn(part, 'form')), ...doses.map(dose => conceptIn(dose, 'route'))].flatMap(wordingsOf);
  const denies = medicinesDenied(medicine.drugs);
  return {
    ...source(resource, medicine.concept),
    ...medicine,
    forms,
    nameless: medicine.nameless && denies === undefined,
    denies,
  };
}
