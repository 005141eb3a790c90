import type { FactStage } from '../assessment/case/case-facts.ts';

/**
 * Which elements of Consent, Procedure, AdverseEvent or Observation a fact makes, beside its answer in the stage's QuestionnaireResponse: stage and name
 * of the fact, extensions by the last part of their URL. Those that `docs/parameter.md` names.
 */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  'assess:levels.counted': ['Procedure.extension(augmented-level).counting'],
  'assess:scores': ['Observation.value'],
  'consent:decision': ['Consent.status'],
  'consent:givenBy': ['Consent.performer'],
  'consent:benefitsExplained': ['Consent.extension(consent-conversation).benefits'],
  'consent:alternativesExplained': ['Consent.extension(consent-conversation).alternatives'],
  'consent:capacity': ['Consent.extension(consent-conversation).capacity'],
  'consent:interpreterNeeded': ['Consent.extension(consent-conversation).interpreterNeeded'],
  'day:universalProtocol.verified': ['Procedure.extension(universal-protocol).verification'],
  'day:universalProtocol.marking': ['Procedure.extension(universal-protocol).marking'],
  'day:universalProtocol.timeOutAt': ['Procedure.extension(universal-protocol).timeOut'],
  'procedure:levels': ['Procedure.extension(augmented-level).site', 'Procedure.bodySite'],
  'procedure:levels.technique': ['Procedure.extension(augmented-level).technique', 'Procedure.code'],
  'procedure:guidance': ['Procedure.extension(imaging-guidance)'],
  'procedure:injectate': ['Procedure.usedCode'],
  'procedure:immediateComplications': ['Procedure.extension(immediate-complications)'],
  'procedure:statusAtConclusion': ['Procedure.extension(status-at-conclusion)'],
  'procedure:sedationLevel': ['Procedure.extension(sedation-level)'],
  'procedure:sedationMedicines': ['Procedure.extension(stated-fact)'],
  'procedure:monitoringKept': ['Procedure.extension(stated-fact)'],
  'procedure:vitalSigns': ['Procedure.extension(stated-fact)'],
  'procedure:dose': ['Procedure.extension(radiation-dose)'],
  'procedure:imagesArchived': ['Procedure.extension(images-archived)'],
  'procedure:team': ['Procedure.performer'],
  'procedure:team.role': ['Procedure.performer.function'],
  'procedure:team.profession': ['Procedure.performer.extension(performer-profession)'],
  'complications:kind': ['AdverseEvent.event'],
  'complications:grade': ['AdverseEvent.extension(severity-grade)', 'AdverseEvent.severity'],
  'complications:sirAFClass': ['AdverseEvent.extension(severity-grade)'],
  'complications:cirse2017Grade': ['AdverseEvent.extension(severity-grade)'],
  'complications:cirse2026Grade': ['AdverseEvent.extension(severity-grade)'],
  'complications:consequences': ['AdverseEvent.extension(complication-class)', 'AdverseEvent.extension(major-consequence)'],
  'complications:causality': ['AdverseEvent.suspectEntity.causality'],
  'follow-up:visits.pain': ['Observation.value'],
  'follow-up:scores': ['Observation.value'],
};

/** The same of the answer to a question, by its id. */
const ELEMENTS_OF_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'IND-1': ['Procedure.reasonCode'],
  'IND-1a': ['Procedure.extension(augmented-level).indication'],
  'IND-1b': ['Procedure.extension(augmented-level).indication'],
  'IND-2': ['Procedure.extension(augmented-level).indication'],
  'IND-3': ['Procedure.extension(augmented-level).indication'],
  'IND-4': ['Procedure.extension(augmented-level).indication'],
  'IND-5': ['Procedure.extension(augmented-level).indication'],
  'IND-6': ['Procedure.extension(augmented-level).indication'],
  'CARE-PRE-6': ['Observation.value'],
};

/** What a stage records that stands in words in the clinical note, fact by fact. */
const NOTED: Readonly<Partial<Record<FactStage, string>>> = {
  recover: 'DocumentReference.content (clinical note: recovery)',
  'follow-up': 'DocumentReference.content (clinical note: follow-up)',
};

const own = <V>(all: Readonly<Record<string, V>>, name: string): V | undefined => (Object.hasOwn(all, name) ? all[name] : undefined);

/** Where a fact goes beside the answers. Empty: with them alone. */
export function elementsOfFact(stage: FactStage, name: string): readonly string[] {
  const noted = NOTED[stage];
  return [...(own(ELEMENTS, `${stage}:${name}`) ?? []), ...(noted === undefined ? [] : [noted])];
}

export const elementsOfAnswer = (question: string): readonly string[] => own(ELEMENTS_OF_ANSWERS, question) ?? [];

/** What is named here, for what compares it with what is made. */
export const NAMED_ELEMENTS: readonly string[] = [...Object.entries(ELEMENTS), ...Object.entries(ELEMENTS_OF_ANSWERS)].flatMap(
  ([of, elements]) => elements.map(element => `${of} ${element}`),
);
