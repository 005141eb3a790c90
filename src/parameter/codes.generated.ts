// Generated from fhir-profiles by `npm run profiles`. Do not edit.
export const ACCESS_APPROACH_CODES = ['transpedicular-unilateral', 'transpedicular-bilateral', 'extrapedicular', 'posterolateral', 'sacral-short-axis', 'sacral-long-axis', 'other'] as const;
export type AccessApproachCode = (typeof ACCESS_APPROACH_CODES)[number];
export const AETIOLOGY_CODES = ['osteoporosis', 'neoplasm', 'other', 'unknown'] as const;
export type AetiologyCode = (typeof AETIOLOGY_CODES)[number];
export const AGAINST_BASELINE_CODES = ['as-before', 'better', 'worse'] as const;
export type AgainstBaselineCode = (typeof AGAINST_BASELINE_CODES)[number];
export const ANSWER_ORIGIN_CODES = ['suggested', 'edited', 'typed', 'group-attested'] as const;
export type AnswerOriginCode = (typeof ANSWER_ORIGIN_CODES)[number];
export const ANTITHROMBOTIC_RESTART_CODES = ['restarted', 'restart-planned', 'stopped', 'none-held'] as const;
export type AntithromboticRestartCode = (typeof ANTITHROMBOTIC_RESTART_CODES)[number];
export const ASSESSMENT_OUTCOME_CODES = ['offered', 'deferred', 'not-offered', 'declined'] as const;
export type AssessmentOutcomeCode = (typeof ASSESSMENT_OUTCOME_CODES)[number];
export const ASSESSMENT_QUESTION_CODES = ['IND-1', 'IND-1a', 'IND-1b', 'IND-2', 'IND-3', 'IND-4', 'IND-5', 'IND-6', 'CARE-PRE-11', 'CON-ABS-2', 'CON-ABS-3', 'CON-REL-1', 'CON-REL-2.retropulsion', 'CON-REL-2.neurology', 'CON-REL-3.extension', 'CON-REL-3.encroachment', 'CON-REL-5.stable', 'CON-REL-5.improving', 'CARE-PRE-6', 'CON-ABS-1', 'CON-REL-4', 'CARE-PRE-5', 'CON-ABS-4', 'CARE-PRE-3', 'CARE-PRE-4', 'CON-REL-6'] as const;
export type AssessmentQuestionCode = (typeof ASSESSMENT_QUESTION_CODES)[number];
export const AUGMENTATION_TECHNIQUE_CODES = ['vertebroplasty', 'balloon-kyphoplasty', 'non-balloon-kyphoplasty', 'sacroplasty', 'implant-assisted', 'rfa-adjunct', 'other'] as const;
export type AugmentationTechniqueCode = (typeof AUGMENTATION_TECHNIQUE_CODES)[number];
export const BONE_HEALTH_STEP_CODES = ['elsewhere', 'ordered', 'not-indicated', 'declined'] as const;
export type BoneHealthStepCode = (typeof BONE_HEALTH_STEP_CODES)[number];
export const CASE_CLOSING_REASON_CODES = ['complete', 'lost', 'died', 'transferred'] as const;
export type CaseClosingReasonCode = (typeof CASE_CLOSING_REASON_CODES)[number];
export const CASE_DOCUMENT_TYPE_CODES = ['vertebral-augmentation-case'] as const;
export type CaseDocumentTypeCode = (typeof CASE_DOCUMENT_TYPE_CODES)[number];
export const CASE_STANDING_CODES = ['planned', 'performed', 'not-done', 'unsent', 'unsettled', 'unsigned', 'followed-up', 'for-review', 'pathology-pending', 'closed'] as const;
export type CaseStandingCode = (typeof CASE_STANDING_CODES)[number];
export const CEMENT_LEAKAGE_SITE_CODES = ['none-seen', 'disc', 'epidural', 'foraminal', 'paravertebral-vein', 'soft-tissue', 'needle-tract'] as const;
export type CementLeakageSiteCode = (typeof CEMENT_LEAKAGE_SITE_CODES)[number];
export const CIRSE_2017_GRADE_CODES = ['1', '2', '3', '4', '5', '6'] as const;
export type Cirse2017GradeCode = (typeof CIRSE_2017_GRADE_CODES)[number];
export const CIRSE_2026_GRADE_CODES = ['1a', '1b', '2', '3a', '3b', '4', '5', '6'] as const;
export type Cirse2026GradeCode = (typeof CIRSE_2026_GRADE_CODES)[number];
export const COMPLICATION_CLASS_CODES = ['major', 'minor'] as const;
export type ComplicationClassCode = (typeof COMPLICATION_CLASS_CODES)[number];
export const COMPLICATION_KIND_CODES = ['death', 'permanent-neurologic-deficit', 'transient-neurologic-deficit', 'vascular-injury-or-haemorrhage', 'pneumothorax-or-haemothorax', 'symptomatic-cement-pulmonary-embolus', 'other-pulmonary-embolus', 'infection', 'additional-fracture', 'symptomatic-cement-leakage', 'transient-pain-increase', 'new-fracture-adjacent', 'new-fracture-nonadjacent', 'other'] as const;
export type ComplicationKindCode = (typeof COMPLICATION_KIND_CODES)[number];
export const CONTACT_MANNER_CODES = ['in-person', 'telephone', 'video', 'not-reached'] as const;
export type ContactMannerCode = (typeof CONTACT_MANNER_CODES)[number];
export const DECISION_CAPACITY_CODES = ['has-capacity', 'fluctuating', 'lacks-capacity'] as const;
export type DecisionCapacityCode = (typeof DECISION_CAPACITY_CODES)[number];
export const DISCHARGE_DESTINATION_CODES = ['home', 'ward', 'intensive-care', 'other-facility', 'died'] as const;
export type DischargeDestinationCode = (typeof DISCHARGE_DESTINATION_CODES)[number];
export const DISCLOSED_RISK_CODES = ['death', 'permanent-neurologic-deficit', 'transient-neurologic-deficit', 'vascular-injury-or-haemorrhage', 'pneumothorax-or-haemothorax', 'symptomatic-cement-pulmonary-embolus', 'infection', 'additional-fracture', 'symptomatic-cement-leakage', 'asymptomatic-cement-leakage', 'transient-pain-increase', 'new-fracture-adjacent', 'new-fracture-nonadjacent'] as const;
export type DisclosedRiskCode = (typeof DISCLOSED_RISK_CODES)[number];
export const EXAMINATION_FINDING_CODES = ['normal', 'abnormal', 'not-examined'] as const;
export type ExaminationFindingCode = (typeof EXAMINATION_FINDING_CODES)[number];
export const FIRST_AMBULATION_CODES = ['steady', 'with-help', 'not-able', 'not-tried'] as const;
export type FirstAmbulationCode = (typeof FIRST_AMBULATION_CODES)[number];
export const HEIGHT_RESTORED_CODES = ['restored', 'not-restored', 'not-measured'] as const;
export type HeightRestoredCode = (typeof HEIGHT_RESTORED_CODES)[number];
export const IMAGING_GUIDANCE_CODES = ['fluoroscopy', 'ct', 'fluoroscopy-and-ct'] as const;
export type ImagingGuidanceCode = (typeof IMAGING_GUIDANCE_CODES)[number];
export const IMMEDIATE_COMPLICATIONS_CODES = ['none-observed', 'observed'] as const;
export type ImmediateComplicationsCode = (typeof IMMEDIATE_COMPLICATIONS_CODES)[number];
export const IMPAIRMENT_GRADE_CODES = ['A', 'B', 'C', 'D', 'E'] as const;
export type ImpairmentGradeCode = (typeof IMPAIRMENT_GRADE_CODES)[number];
export const IMPAIRMENT_SCALE_CODES = ['frankel', 'ais'] as const;
export type ImpairmentScaleCode = (typeof IMPAIRMENT_SCALE_CODES)[number];
export const INJECTATE_CODES = ['pmma', 'calcium-phosphate', 'other'] as const;
export type InjectateCode = (typeof INJECTATE_CODES)[number];
export const LEVEL_COUNTING_CODES = ['from-c2', 'from-sacrum', 'from-lowest-rib', 'whole-spine-imaging', 'other'] as const;
export type LevelCountingCode = (typeof LEVEL_COUNTING_CODES)[number];
export const MAJOR_CONSEQUENCE_CODES = ['admission-for-therapy', 'unplanned-increase-in-care', 'prolonged-hospitalization', 'permanent-sequelae', 'death'] as const;
export type MajorConsequenceCode = (typeof MAJOR_CONSEQUENCE_CODES)[number];
export const MEASUREMENT_PHASE_CODES = ['before', 'same-day', 'follow-up'] as const;
export type MeasurementPhaseCode = (typeof MEASUREMENT_PHASE_CODES)[number];
export const MONITORING_RECORD_CODES = ['in-ehr', 'here', 'not-kept'] as const;
export type MonitoringRecordCode = (typeof MONITORING_RECORD_CODES)[number];
export const MUSCLE_STRENGTH_CODES = ['0', '1', '2', '3', '4', '5'] as const;
export type MuscleStrengthCode = (typeof MUSCLE_STRENGTH_CODES)[number];
export const OUTCOME_INSTRUMENT_CODES = ['oswestry', 'roland-morris', 'eq-5d-index', 'eq-5d-vas', 'promis-physical-function'] as const;
export type OutcomeInstrumentCode = (typeof OUTCOME_INSTRUMENT_CODES)[number];
export const PARAMETER_CRITERION_CODES = ['IND-1', 'IND-1a', 'IND-1b', 'IND-2', 'IND-3', 'IND-4', 'IND-5', 'IND-6', 'CON-ABS-1', 'CON-ABS-2', 'CON-ABS-3', 'CON-ABS-4', 'CON-REL-1', 'CON-REL-2', 'CON-REL-3', 'CON-REL-4', 'CON-REL-5', 'CON-REL-6'] as const;
export type ParameterCriterionCode = (typeof PARAMETER_CRITERION_CODES)[number];
export const PERFORMER_FUNCTION_CODES = ['primary-operator', 'assistant', 'monitoring', 'imaging'] as const;
export type PerformerFunctionCode = (typeof PERFORMER_FUNCTION_CODES)[number];
export const PERFORMER_PROFESSION_CODES = ['physician', 'non-physician-radiology-provider', 'radiologic-technologist', 'nurse', 'other'] as const;
export type PerformerProfessionCode = (typeof PERFORMER_PROFESSION_CODES)[number];
export const RECORDED_WORD_CODES = ['given', 'refused', 'patient', 'proxy', 'HPOWATT', 'DPOWATT', 'GUARD', 'NOK', 'hospital-form', 'screen', 'completed', 'stopped', 'not-done', 'asked-unknown', 'temp-unknown', 'not-asked', 'resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown', 'certain', 'probable', 'possible', 'unlikely', 'conditional', 'unassessable', 'not-yet-judged'] as const;
export type RecordedWordCode = (typeof RECORDED_WORD_CODES)[number];
export const SEDATION_LEVEL_CODES = ['none', 'minimal', 'moderate', 'deep', 'general'] as const;
export type SedationLevelCode = (typeof SEDATION_LEVEL_CODES)[number];
export const SENSORIUM_CODES = ['alert', 'confused', 'responds-to-voice', 'responds-to-pain', 'unresponsive'] as const;
export type SensoriumCode = (typeof SENSORIUM_CODES)[number];
export const SERIOUS_CRITERION_CODES = ['life-threatening', 'disabling', 'intervention-to-prevent-harm'] as const;
export type SeriousCriterionCode = (typeof SERIOUS_CRITERION_CODES)[number];
export const SESSION_RELATION_CODES = ['staged', 'repeat'] as const;
export type SessionRelationCode = (typeof SESSION_RELATION_CODES)[number];
export const SIR_2017_GRADE_CODES = ['1', '2', '3', '4', '5'] as const;
export type Sir2017GradeCode = (typeof SIR_2017_GRADE_CODES)[number];
export const SIR_A_F_CLASS_CODES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SirAFClassCode = (typeof SIR_A_F_CLASS_CODES)[number];
export const SITE_MARKING_CODES = ['skin-marked', 'imaging', 'not-marked'] as const;
export type SiteMarkingCode = (typeof SITE_MARKING_CODES)[number];
export const STATUS_AT_CONCLUSION_CODES = ['stable', 'new-deficit', 'unstable', 'higher-level-of-care', 'died'] as const;
export type StatusAtConclusionCode = (typeof STATUS_AT_CONCLUSION_CODES)[number];
export const TERNARY_ANSWER_CODES = ['present', 'not-present', 'not-assessed'] as const;
export type TernaryAnswerCode = (typeof TERNARY_ANSWER_CODES)[number];
export const TREATED_SIDE_CODES = ['left', 'right', 'both'] as const;
export type TreatedSideCode = (typeof TREATED_SIDE_CODES)[number];
export const VERTEBRAL_LEVEL_CODES = ['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum', 'sacral-ala-left', 'sacral-ala-right'] as const;
export type VertebralLevelCode = (typeof VERTEBRAL_LEVEL_CODES)[number];
export const CODES_OF_SYSTEM = {
  accessApproach: ACCESS_APPROACH_CODES,
  aetiology: AETIOLOGY_CODES,
  againstBaseline: AGAINST_BASELINE_CODES,
  answerOrigin: ANSWER_ORIGIN_CODES,
  antithromboticRestart: ANTITHROMBOTIC_RESTART_CODES,
  assessmentOutcome: ASSESSMENT_OUTCOME_CODES,
  assessmentQuestion: ASSESSMENT_QUESTION_CODES,
  augmentationTechnique: AUGMENTATION_TECHNIQUE_CODES,
  boneHealthStep: BONE_HEALTH_STEP_CODES,
  caseClosingReason: CASE_CLOSING_REASON_CODES,
  caseDocumentType: CASE_DOCUMENT_TYPE_CODES,
  caseStanding: CASE_STANDING_CODES,
  cementLeakageSite: CEMENT_LEAKAGE_SITE_CODES,
  cirse2017Grade: CIRSE_2017_GRADE_CODES,
  cirse2026Grade: CIRSE_2026_GRADE_CODES,
  complicationClass: COMPLICATION_CLASS_CODES,
  complicationKind: COMPLICATION_KIND_CODES,
  contactManner: CONTACT_MANNER_CODES,
  decisionCapacity: DECISION_CAPACITY_CODES,
  dischargeDestination: DISCHARGE_DESTINATION_CODES,
  disclosedRisk: DISCLOSED_RISK_CODES,
  examinationFinding: EXAMINATION_FINDING_CODES,
  firstAmbulation: FIRST_AMBULATION_CODES,
  heightRestored: HEIGHT_RESTORED_CODES,
  imagingGuidance: IMAGING_GUIDANCE_CODES,
  immediateComplications: IMMEDIATE_COMPLICATIONS_CODES,
  impairmentGrade: IMPAIRMENT_GRADE_CODES,
  impairmentScale: IMPAIRMENT_SCALE_CODES,
  injectate: INJECTATE_CODES,
  levelCounting: LEVEL_COUNTING_CODES,
  majorConsequence: MAJOR_CONSEQUENCE_CODES,
  measurementPhase: MEASUREMENT_PHASE_CODES,
  monitoringRecord: MONITORING_RECORD_CODES,
  muscleStrength: MUSCLE_STRENGTH_CODES,
  outcomeInstrument: OUTCOME_INSTRUMENT_CODES,
  parameterCriterion: PARAMETER_CRITERION_CODES,
  performerFunction: PERFORMER_FUNCTION_CODES,
  performerProfession: PERFORMER_PROFESSION_CODES,
  recordedWord: RECORDED_WORD_CODES,
  sedationLevel: SEDATION_LEVEL_CODES,
  sensorium: SENSORIUM_CODES,
  seriousCriterion: SERIOUS_CRITERION_CODES,
  sessionRelation: SESSION_RELATION_CODES,
  sir2017Grade: SIR_2017_GRADE_CODES,
  sirAFClass: SIR_A_F_CLASS_CODES,
  siteMarking: SITE_MARKING_CODES,
  statusAtConclusion: STATUS_AT_CONCLUSION_CODES,
  ternaryAnswer: TERNARY_ANSWER_CODES,
  treatedSide: TREATED_SIDE_CODES,
  vertebralLevel: VERTEBRAL_LEVEL_CODES,
} as const;
