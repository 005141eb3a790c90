import type { UnknownReason } from '../../assessment/case/case.ts';
import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { CodeableConcept, Coding, Extension, Quantity } from '../../fhir/resource.ts';
import type {
  AccessApproachCode,
  AetiologyCode,
  AugmentationTechniqueCode,
  CementLeakageSiteCode,
  ComplicationClassCode,
  ComplicationKindCode,
  DecisionCapacityCode,
  DisclosedRiskCode,
  ImagingGuidanceCode,
  ImmediateComplicationsCode,
  InjectateCode,
  LevelCountingCode,
  MajorConsequenceCode,
  PerformerFunctionCode,
  PerformerProfessionCode,
  SedationLevelCode,
  SeriousCriterionCode,
  SessionRelationCode,
  SiteMarkingCode,
  StatusAtConclusionCode,
  VertebralLevelCode,
} from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import type { Words } from '../../words/words.ts';
import { techniqueInWords } from './technique-in-words.ts';

/*
 * Codings of our own systems carry no display: what people read is `text`, in the app's words, and the display belongs to the
 * code system, where a wording may change without changing what was recorded.
 */
const own = (system: string, code: string, text: string): CodeableConcept => ({ coding: [{ system, code }], text });

export const levelConcept = (code: VertebralLevelCode, words: Words) => own(CODE_SYSTEM_URL.vertebralLevel, code, words.codes.level[code]);
export const techniqueConcept = (code: AugmentationTechniqueCode, words: Words, text = '') =>
  own(CODE_SYSTEM_URL.augmentationTechnique, code, techniqueInWords(code, text, words));
export const approachConcept = (code: AccessApproachCode, words: Words) =>
  own(CODE_SYSTEM_URL.accessApproach, code, words.codes.approach[code]);
export const leakageConcept = (code: CementLeakageSiteCode, words: Words) =>
  own(CODE_SYSTEM_URL.cementLeakageSite, code, words.codes.leakage[code]);
export const guidanceConcept = (code: ImagingGuidanceCode, words: Words) =>
  own(CODE_SYSTEM_URL.imagingGuidance, code, words.codes.guidance[code]);
export const injectateConcept = (code: InjectateCode, text: string, words: Words) =>
  own(CODE_SYSTEM_URL.injectate, code, text || words.codes.injectate[code]);
/** How it was counted is said first; what else is to be known of the numbering stands behind it. */
export const countingConcept = (code: LevelCountingCode, note: string, words: Words) => {
  const how = words.codes.levelCounting[code];
  return own(CODE_SYSTEM_URL.levelCounting, code, note === '' ? how : words.record.line(how, note));
};
export const markingConcept = (code: SiteMarkingCode, words: Words) =>
  own(CODE_SYSTEM_URL.siteMarking, code, words.codes.siteMarking[code]);
export const criterionConcept = (code: CriterionId, words: Words) =>
  own(CODE_SYSTEM_URL.parameterCriterion, code, words.parameter.criteria[code]);
export const immediateComplicationsConcept = (code: ImmediateComplicationsCode, words: Words) =>
  own(CODE_SYSTEM_URL.immediateComplications, code, words.codes.immediateComplications[code]);
export const conclusionConcept = (code: StatusAtConclusionCode, words: Words) =>
  own(CODE_SYSTEM_URL.statusAtConclusion, code, words.codes.statusAtConclusion[code]);
/** The kind; what somebody wrote of it is the event's description and never stands in its place. */
export const complicationConcept = (code: ComplicationKindCode, words: Words) =>
  own(CODE_SYSTEM_URL.complicationKind, code, words.codes.complication[code]);
/** In place of a concept under a required binding, which has to be a code: why there is none. */
export const absentConcept = (code: UnknownReason, words: Words) =>
  own('http://terminology.hl7.org/CodeSystem/data-absent-reason', code, words.codes.unknownReason[code]);
export const capacityConcept = (code: DecisionCapacityCode, words: Words) =>
  own(CODE_SYSTEM_URL.decisionCapacity, code, words.codes.decisionCapacity[code]);
export const consequenceConcept = (code: MajorConsequenceCode, words: Words) =>
  own(CODE_SYSTEM_URL.majorConsequence, code, words.codes.consequence[code]);
export const seriousCriterionConcept = (code: SeriousCriterionCode, words: Words) =>
  own(CODE_SYSTEM_URL.seriousCriterion, code, words.codes.seriousCriterion[code]);
export const functionConcept = (code: PerformerFunctionCode, words: Words) =>
  own(CODE_SYSTEM_URL.performerFunction, code, words.codes.performerFunction[code]);
export const professionConcept = (code: PerformerProfessionCode, words: Words) =>
  own(CODE_SYSTEM_URL.performerProfession, code, words.codes.performerProfession[code]);
export const sedationConcept = (code: SedationLevelCode, words: Words) =>
  own(CODE_SYSTEM_URL.sedationLevel, code, words.codes.sedationLevel[code]);
export const sessionRelationConcept = (code: SessionRelationCode, words: Words) =>
  own(CODE_SYSTEM_URL.sessionRelation, code, words.codes.sessionRelation[code]);
export const riskConcept = (code: DisclosedRiskCode, words: Words) =>
  own(CODE_SYSTEM_URL.disclosedRisk, code, words.codes.disclosedRisk[code]);
export const aetiologyConcept = (code: AetiologyCode, words: Words) => own(CODE_SYSTEM_URL.aetiology, code, words.codes.aetiology[code]);
export const classConcept = (code: ComplicationClassCode, words: Words) =>
  own(CODE_SYSTEM_URL.complicationClass, code, words.codes.complicationClass[code]);

/** SNOMED CT codes of the vertebrae, as DICOM CID 7603 lists them; the sacrum is in the Global Patient Set. The alae have none. */
const VERTEBRA_SNOMED: Readonly<Partial<Record<VertebralLevelCode, string>>> = {
  C2: '39976000',
  C3: '113205007',
  C4: '5329002',
  C5: '36978003',
  C6: '36054005',
  C7: '87391001',
  T1: '64864005',
  T2: '53733008',
  T3: '1626008',
  T4: '73071006',
  T5: '56401006',
  T6: '45296009',
  T7: '62487009',
  T8: '11068009',
  T9: '82687006',
  T10: '7610001',
  T11: '12989004',
  T12: '23215003',
  L1: '66794005',
  L2: '14293000',
  L3: '36470004',
  L4: '11994002',
  L5: '49668003',
  sacrum: '54735007',
};

export const SNOMED = 'http://snomed.info/sct';

/** A level for readers that do not know our extension: our code beside SNOMED's. */
export function bodySite(code: VertebralLevelCode, words: Words): CodeableConcept {
  const snomed = VERTEBRA_SNOMED[code];
  const codings: Coding[] = [{ system: CODE_SYSTEM_URL.vertebralLevel, code }];
  return { coding: snomed ? [...codings, { system: SNOMED, code: snomed }] : codings, text: words.codes.level[code] };
}

/** A quantity in a unit of UCUM: `unit` as people write it, `code` as UCUM does. */
export function measured(value: number, unit: string, code: string): Quantity {
  return { value, unit, system: 'http://unitsofmeasure.org', code };
}

export const conceptExtension = (url: string, valueCodeableConcept: CodeableConcept): Extension => ({ url, valueCodeableConcept });
