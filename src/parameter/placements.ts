import type { CriterionId } from './criteria.ts';
import type { RequirementId } from './requirements.ts';

/** Everything that the practice parameter asks for: an indication, a contraindication, or what is asked for beside them. */
export type ParameterId = CriterionId | RequirementId;

/** Where something is said or done that is no fact of the case. */
export type PlacementStage =
  | 'assess'
  | 'plan'
  | 'consent'
  | 'day'
  | 'procedure'
  | 'recover'
  | 'follow-up'
  | 'complications'
  | 'review'
  | 'quality'
  | 'site'
  | 'everywhere';

/** A control of the case that is no fact. `field`: what the path of its control begins with. */
export interface ServingControl {
  readonly stage: PlacementStage;
  readonly field: string;
  readonly says: string;
  /** Where in FHIR it goes. */
  readonly fhir: string;
}

export interface ServedBeside {
  /** Facts that serve it beside the requirement that their own entry names: stage and name, `plan:levels.technique`. */
  readonly facts?: readonly string[];
  readonly controls?: readonly ServingControl[];
}

/** What serves a requirement and does not say so itself: a fact that serves more than one, a control that is no fact. */
export const SERVED_BESIDE: Readonly<Partial<Record<RequirementId, ServedBeside>>> = {
  'SCOPE-1': { facts: ['plan:levels.technique', 'procedure:levels.technique'] },
  'SCOPE-2': { facts: ['plan:injectate', 'plan:injectateText', 'procedure:injectate', 'procedure:injectateText'] },
  'SCOPE-3': {
    facts: [
      'plan:levels.technique',
      'plan:levels.techniqueText',
      'procedure:levels.technique',
      'procedure:levels.techniqueText',
      'procedure:devices.description',
    ],
  },
  'SCOPE-5': {
    controls: [
      {
        stage: 'assess',
        field: 'departure.',
        says: 'words to an answer that departs from the parameter',
        fhir: 'Procedure.extension(departure-rationale)',
      },
    ],
  },
  'SCOPE-6': {
    controls: [{ stage: 'assess', field: 'levels', says: 'the levels, one or several', fhir: 'Procedure.extension(augmented-level).site' }],
  },
  'PERS-10': { facts: ['procedure:team.role', 'procedure:team.profession'] },
  'PERS-12': { facts: ['procedure:team.role', 'procedure:monitoringKeptBy'] },
  'CARE-PRE-2': {
    controls: [
      {
        stage: 'review',
        field: 'attesting',
        says: 'who prepared the record, and who performed and attests it',
        fhir: 'DocumentReference.content (clinical note: who prepared, who attested)',
      },
    ],
  },
  'CARE-PRE-10': {
    controls: [{ stage: 'assess', field: 'IND-', says: 'the answers to IND-1 to IND-6 at each level', fhir: 'Procedure.reasonCode' }],
  },
  'QC-TRIG-1': { facts: ['complications:kind', 'complications:reviewedAt'] },
  'QC-TRIG-2': { facts: ['complications:kind', 'complications:reviewedAt'] },
  'QC-TRIG-3': { facts: ['complications:kind', 'complications:reviewedAt'] },
  'QC-TRIG-4': { facts: ['complications:kind', 'complications:reviewedAt'] },
};

/** What software does by itself, and where somebody sees it; or why software cannot hold it. Of ids that no item of the case and no key of the site serves. */
export type Placement =
  | { readonly kind: 'rule'; readonly stage: PlacementStage; readonly rule: string }
  | { readonly kind: 'reason'; readonly stage: PlacementStage; readonly reason: string };

const rule = (stage: PlacementStage, text: string): Placement => ({ kind: 'rule', stage, rule: text });
const reason = (stage: PlacementStage, text: string): Placement => ({ kind: 'reason', stage, reason: text });

const PUBLISHED_RATE =
  'The published rate stands beside the risk at Consent, in the table and beside the kind at Complications, and beside the counted rate of `vertaug quality`; it is nobody’s threshold.';
const MAJOR_RATE =
  'Counted of patients by `vertaug quality`, with its interval, beside the published rate; the table at Complications ends with it.';

export const PLACEMENTS: Readonly<Partial<Record<ParameterId, Placement>>> = {
  'SCOPE-4': rule(
    'everywhere',
    'Findings say what the answers match, and never that something is allowed or forbidden; an answer that departs asks for words and takes none for an answer.',
  ),
  'CARE-PRE-1': reason(
    'everywhere',
    'Which rules of which state hold is the hospital’s to know. What Vertaug adds is that the record is electronic and goes into the EHR, which is the legal record.',
  ),
  'CARE-POST-4': rule(
    'procedure',
    'The brief operative note follows from the record as it stands, can be edited, and goes as a note where the EHR takes one. Below it stands what a reader looks for until the dictation is there and nobody has recorded, each leading to its field: what was done, when and by whom, each level, biopsies, implants, blood loss, immediate complications, the status at the end.',
  ),
  'DOC-1': rule(
    'procedure',
    'The elements of the report stand beside the note in the order of a dictation, each from what was recorded and each that was not by name, to be copied, printed or saved. Section V leaves what a report says to a parameter of its own, which is not quoted. The report itself is dictated and signed elsewhere.',
  ),
  'RAD-2': reason(
    'assess',
    'Pictures are ordered before Vertaug is opened, by whoever refers. It reads which were made and how old they are, and orders none.',
  ),
  'QC-DEF-1': rule(
    'quality',
    '`vertaug quality` counts what happened with an exact interval beside the published rate. What it comes to for a programme is the programme’s to judge.',
  ),
  'QC-DEF-3': rule(
    'complications',
    'A complication of which none of the five consequences is true follows as minor; with one unanswered, nothing follows.',
  ),
  'QC-DEF-4': rule('quality', 'Overall rates count major complications, and each row says of which complications it is.'),
  'QC-DEF-6': rule('quality', 'Rates are told apart by cause, with how many they are of and an exact interval.'),
  'QC-SUCC-2': reason(
    'follow-up',
    'The parameter itself calls longer life and kept height hard to capture, and neither follows from one patient. Height and survival are for a registry with a comparison.',
  ),
  'QC-OVR-1': rule('quality', MAJOR_RATE),
  'QC-OVR-2': rule('quality', MAJOR_RATE),
  'QC-THR-01': rule('complications', PUBLISHED_RATE),
  'QC-THR-02': rule('complications', PUBLISHED_RATE),
  'QC-THR-03': rule('complications', PUBLISHED_RATE),
  'QC-THR-04': rule('complications', PUBLISHED_RATE),
  'QC-THR-05': rule('complications', PUBLISHED_RATE),
  'QC-THR-06': rule('complications', PUBLISHED_RATE),
  'QC-THR-07': rule('complications', PUBLISHED_RATE),
  'QC-THR-08': rule('complications', PUBLISHED_RATE),
  'QC-THR-09': rule('complications', PUBLISHED_RATE),
  'QC-THR-10': rule('complications', PUBLISHED_RATE),
  'QC-THR-11': rule('complications', PUBLISHED_RATE),
  'QC-THR-12': rule('complications', PUBLISHED_RATE),
  'QC-THR-13': rule('complications', PUBLISHED_RATE),
  'QC-THR-14': rule('complications', PUBLISHED_RATE),
  'QC-THR-15': rule('complications', PUBLISHED_RATE),
  'QC-THR-16': rule('complications', PUBLISHED_RATE),
  'QC-THR-17': rule('complications', PUBLISHED_RATE),
  'QC-THR-18': rule('complications', MAJOR_RATE),
  'QC-THR-19': rule('complications', MAJOR_RATE),
};
