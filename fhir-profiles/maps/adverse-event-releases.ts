// What became of R4's AdverseEvent, and of what our profile adds to it, in R5 (5.0.0) and in the ballot of R6 (6.0.0-ballot4).
import type { Decision, Group, MapOfCodes, Versioned } from './map.ts';

const RESOURCE = 'http://hl7.org/fhir/StructureDefinition/AdverseEvent';
const R4: Versioned = { url: RESOURCE, version: '4.0.1' };

const same = (element: string, comment?: string): readonly [string, Decision] => renamed(element, element, comment);
const renamed = (element: string, now: string, comment?: string): readonly [string, Decision] => [
  `AdverseEvent.${element}`,
  [{ code: `AdverseEvent.${now}`, equivalence: 'equivalent', ...(comment === undefined ? {} : { comment }) }],
];
const near = (element: string, now: string, comment: string): readonly [string, Decision] => [
  `AdverseEvent.${element}`,
  [{ code: `AdverseEvent.${now}`, equivalence: 'inexact', comment }],
];
const gone = (element: string, why: string): readonly [string, Decision] => [`AdverseEvent.${element}`, why];

const NO_SEVERITY = 'Removed. The grade, from which it followed, is in our extension severity-grade.';

const IN_BOTH = [
  same('identifier', 'It may repeat.'),
  same('actuality'),
  same('category', 'The codes that R4 bound are no longer bound.'),
  renamed('event', 'code'),
  same('subject'),
  same('encounter'),
  same('detected'),
  same('recordedDate'),
  same('location'),
  same('seriousness'),
  gone('severity', NO_SEVERITY),
  same('outcome', 'It may repeat, and its codes are no longer required.'),
  same('recorder'),
  near('contributor', 'participant', 'The actor of a participant, whose function can be said beside it.'),
  same('study'),
  same('suspectEntity'),
];

const R5_ELEMENTS = Object.fromEntries([
  ...IN_BOTH,
  renamed('date', 'occurrence[x]', 'As occurrenceDateTime; a period or a timing can be said too.'),
  renamed('resultingCondition', 'resultingEffect', 'An Observation is allowed too.'),
  renamed('suspectEntity.instance', 'suspectEntity.instance[x]', 'As instanceReference.'),
  near('suspectEntity.causality', 'suspectEntity.causality', 'It no longer repeats.'),
  near('suspectEntity.causality.assessment', 'suspectEntity.causality.entityRelatedness', 'One element for the assessment and its result.'),
  near(
    'suspectEntity.causality.productRelatedness',
    'suspectEntity.causality.entityRelatedness',
    'A concept; what was a string is its text.',
  ),
  renamed('suspectEntity.causality.method', 'suspectEntity.causality.assessmentMethod'),
  same('suspectEntity.causality.author'),
  near('subjectMedicalHistory', 'contributingFactor', 'Where the history contributed; other history is supportingInfo.'),
  near('referenceDocument', 'supportingInfo', 'A document is one of the kinds of information that support.'),
]);

const NOT_CONFIRMED = 'What the ballot has in its place was not confirmed.';
const R6_ELEMENTS = Object.fromEntries([
  ...IN_BOTH,
  renamed('date', 'effect[x]', 'As effectDateTime: when the effect was. When its cause was, the procedure says.'),
  near('resultingCondition', 'resultingEffect', 'A reference or a concept (CodeableReference).'),
  gone('suspectEntity.instance', NOT_CONFIRMED),
  gone('suspectEntity.causality', NOT_CONFIRMED),
  gone('suspectEntity.causality.assessment', NOT_CONFIRMED),
  gone('suspectEntity.causality.productRelatedness', NOT_CONFIRMED),
  gone('suspectEntity.causality.method', NOT_CONFIRMED),
  gone('suspectEntity.causality.author', NOT_CONFIRMED),
  gone('subjectMedicalHistory', NOT_CONFIRMED),
  gone('referenceDocument', NOT_CONFIRMED),
]);

const STAYS = 'No element of its own there either: the extension stays.';

/** What our profile adds, by the ids of its elements. */
const OURS: Readonly<Record<string, Decision>> = {
  'AdverseEvent.modifierExtension:recordStatus': [
    {
      code: 'AdverseEvent.status',
      equivalence: 'inexact',
      comment:
        'entered-in-error as it stands. Where the extension is absent, the record stands: completed, or in-progress while the outcome is open.',
    },
  ],
  'AdverseEvent.extension:severityGrade': STAYS,
  'AdverseEvent.extension:majorConsequence': STAYS,
  'AdverseEvent.extension:complicationClass': STAYS,
  'AdverseEvent.extension:seriousCriterion': STAYS,
  'AdverseEvent.extension:eventDescription': STAYS,
  'AdverseEvent.extension:eventLevel': STAYS,
};

const inR5: Readonly<Record<string, Decision>> = {
  ...OURS,
  'AdverseEvent.extension:eventDescription': [
    { code: 'AdverseEvent.note', equivalence: 'wider', comment: 'A note may say anything; what happened stands first in it.' },
  ],
};

const elementsTo = (version: string, ofR4: Readonly<Record<string, Decision>>, ofOurs: Readonly<Record<string, Decision>>): Group[] => [
  { from: R4, to: { url: RESOURCE, version }, decided: ofR4 },
  { from: { profile: 'vertebral-augmentation-adverse-event' }, to: { url: RESOURCE, version }, decided: ofOurs },
];

export const TO_OTHER_RELEASES: readonly MapOfCodes[] = [
  {
    id: 'adverse-event-to-r5',
    name: 'AdverseEventToR5',
    title: 'AdverseEvent to FHIR R5',
    description:
      'What became of each element of R4’s AdverseEvent, and of what our profile adds, in FHIR R5: for who stores the same events in both.',
    groups: elementsTo('5.0.0', R5_ELEMENTS, inR5),
  },
  {
    id: 'adverse-event-to-r6',
    name: 'AdverseEventToR6',
    title: 'AdverseEvent to the ballot of FHIR R6',
    description:
      'What becomes of each element of R4’s AdverseEvent, and of what our profile adds, in the ballot of FHIR R6 (6.0.0-ballot4), which may still change. What could not be confirmed there is unmatched.',
    groups: elementsTo('6.0.0-ballot4', R6_ELEMENTS, OURS),
  },
];
