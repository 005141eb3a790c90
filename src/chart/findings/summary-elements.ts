/** What an element is to a person; its words are in `words`. */
export type SummaryElement =
  | 'what'
  | 'value'
  | 'parts'
  | 'meaning'
  | 'usualRange'
  | 'missing'
  | 'status'
  | 'certainty'
  | 'severity'
  | 'kind'
  | 'site'
  | 'onset'
  | 'ended'
  | 'date'
  | 'recorded'
  | 'wanted'
  | 'changed'
  | 'author'
  | 'performer'
  | 'reason'
  | 'dose'
  | 'reaction'
  | 'finding'
  | 'report'
  | 'imaging'
  | 'notes'
  | 'basedOn';

export type SummaryKind =
  | 'concept'
  | 'coding'
  | 'code'
  | 'text'
  | 'date'
  | 'quantity'
  | 'whole'
  | 'range'
  | 'reference'
  | 'component'
  | 'reaction'
  | 'attachment';

interface ElementOfSummary {
  readonly element: SummaryElement;
  readonly kind: SummaryKind;
  /** Paths in any of the resources that are read. */
  readonly at: readonly string[];
}

/** What is told of a resource, whatever its type, in the order of a note: names of R4 elements, of the types that are read. */
export const SUMMARY_ELEMENTS: readonly ElementOfSummary[] = [
  { element: 'what', kind: 'concept', at: ['code', 'medicationCodeableConcept', 'scope'] },
  { element: 'what', kind: 'reference', at: ['medicationReference'] },
  { element: 'what', kind: 'text', at: ['description'] },
  { element: 'value', kind: 'quantity', at: ['valueQuantity'] },
  { element: 'value', kind: 'concept', at: ['valueCodeableConcept'] },
  { element: 'value', kind: 'text', at: ['valueString', 'valueTime'] },
  { element: 'value', kind: 'whole', at: ['valueInteger', 'valueBoolean'] },
  { element: 'value', kind: 'range', at: ['valueRange'] },
  { element: 'value', kind: 'date', at: ['valueDateTime', 'valuePeriod'] },
  { element: 'parts', kind: 'component', at: ['component'] },
  { element: 'meaning', kind: 'concept', at: ['interpretation'] },
  { element: 'usualRange', kind: 'range', at: ['referenceRange'] },
  { element: 'missing', kind: 'concept', at: ['dataAbsentReason'] },
  { element: 'status', kind: 'concept', at: ['clinicalStatus'] },
  { element: 'status', kind: 'code', at: ['status', 'intent', 'priority'] },
  { element: 'status', kind: 'concept', at: ['statusReason'] },
  { element: 'certainty', kind: 'concept', at: ['verificationStatus'] },
  { element: 'severity', kind: 'concept', at: ['severity'] },
  { element: 'severity', kind: 'code', at: ['criticality', 'reaction.severity'] },
  { element: 'kind', kind: 'concept', at: ['category'] },
  { element: 'kind', kind: 'code', at: ['type', 'category'] },
  { element: 'site', kind: 'concept', at: ['bodySite'] },
  { element: 'site', kind: 'coding', at: ['series.bodySite'] },
  { element: 'imaging', kind: 'coding', at: ['modality', 'series.modality'] },
  { element: 'imaging', kind: 'concept', at: ['procedureCode'] },
  { element: 'imaging', kind: 'text', at: ['series.description'] },
  { element: 'onset', kind: 'date', at: ['onsetDateTime', 'onsetPeriod'] },
  { element: 'onset', kind: 'text', at: ['onsetString'] },
  { element: 'onset', kind: 'quantity', at: ['onsetAge'] },
  { element: 'ended', kind: 'date', at: ['abatementDateTime', 'abatementPeriod'] },
  { element: 'ended', kind: 'text', at: ['abatementString'] },
  {
    element: 'date',
    kind: 'date',
    at: ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod', 'performedDateTime', 'performedPeriod', 'started'],
  },
  { element: 'date', kind: 'text', at: ['performedString'] },
  { element: 'wanted', kind: 'date', at: ['occurrenceDateTime', 'occurrencePeriod'] },
  { element: 'recorded', kind: 'date', at: ['recordedDate', 'authoredOn', 'dateAsserted', 'issued', 'dateTime'] },
  { element: 'changed', kind: 'date', at: ['meta.lastUpdated'] },
  { element: 'author', kind: 'reference', at: ['asserter', 'recorder', 'requester', 'informationSource'] },
  { element: 'performer', kind: 'reference', at: ['performer', 'performer.actor', 'resultsInterpreter', 'interpreter'] },
  { element: 'reason', kind: 'concept', at: ['reasonCode'] },
  { element: 'reason', kind: 'reference', at: ['reasonReference'] },
  { element: 'dose', kind: 'text', at: ['dosageInstruction.text', 'dosage.text'] },
  { element: 'dose', kind: 'quantity', at: ['dosage.dose', 'dosageInstruction.doseAndRate.doseQuantity'] },
  { element: 'reaction', kind: 'reaction', at: ['reaction'] },
  { element: 'finding', kind: 'text', at: ['conclusion'] },
  { element: 'finding', kind: 'concept', at: ['conclusionCode', 'outcome', 'complication'] },
  { element: 'report', kind: 'attachment', at: ['presentedForm'] },
  { element: 'notes', kind: 'text', at: ['note.text', 'comment', 'patientInstruction'] },
  { element: 'basedOn', kind: 'reference', at: ['basedOn', 'hasMember', 'result', 'evidence.detail'] },
];
